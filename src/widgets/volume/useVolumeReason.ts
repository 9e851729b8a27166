import { useNeeds } from "../../access/needs";
import type { Reason } from "../../components/actions/Reason";
import { useText } from "../../i18n/useText";
import { needText } from "../need/needText";
import type { VolumeRow } from "./volumeColumns";
import { removalNeeds } from "./volumeNeeds";

/** Why a volume may not be removed or changed: nothing chosen, a right that is missing, its protection. */
export function useVolumeReason(
  storage: string,
  row: VolumeRow | undefined,
  onTryAnyway: () => void,
): Reason | undefined {
  const t = useText("access");
  const volumes = useText("volumes");
  const needs = row === undefined ? [] : removalNeeds(storage, row);
  const states = useNeeds(needs);
  if (row === undefined) return { text: t("reason.selectFirst") };
  const missing = needs.filter((_need, at) => states[at] === "missing").map((need) => needText(need, t));
  if (missing.length > 0) return { text: t("need.lacks", { list: missing.join(", ") }), onTryAnyway };
  return row.protected === true ? { text: volumes("isProtected"), onTryAnyway } : undefined;
}
