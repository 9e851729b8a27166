import type { CallOf } from "../../api/endpoints/index";
import { type SyncDefaults, writeVanished } from "./syncDefaults";

/** The settings of a sync and of a job as a call sends them; what is not ticked is told, too. */
export function syncSettingsOf(values: SyncDefaults) {
  const vanished = writeVanished(values);
  return {
    ...(values.scope !== "" && { scope: values.scope }),
    "enable-new": values.enableNew !== "0",
    "remove-vanished": vanished === "" ? "none" : vanished,
  };
}

/** The call that syncs a realm, or previews it. */
export function syncCall(realm: string, values: SyncDefaults, preview: boolean): CallOf<"realms.sync"> {
  return { name: "realms.sync", params: { realm, ...syncSettingsOf(values), "dry-run": preview } };
}
