import { applyChange } from "../../src/engine/changes/apply";
import type { Change } from "../../src/engine/changes/change";
import { catalogueOf } from "../../src/engine/catalogue";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import type { Context } from "../context";
import { changeRefused } from "../messages";
import { caseInsensitiveRealms } from "../../src/engine/domainsCfg/realm";
import { realmsOf } from "./realms";

/** Stages a write to `user.cfg`, exactly as the engine makes it. Throws PVE's answer for a refusal. */
export function change(context: Context, wanted: Change): void {
  const { model, state } = context;
  const applied = applyChange(model, wanted, context.caller ?? "", {
    caseInsensitiveRealms: caseInsensitiveRealms(realmsOf(state)),
    builtInRoles: catalogueOf(model.version).roles,
    existing: { guests: new Set(state.cluster.guests.keys()), storages: new Set(state.cluster.storages.keys()) },
  });
  if ("refused" in applied) throw changeRefused(wanted.kind, applied.refused);
  const userCfg = writeUserCfg(applied.written);
  context.update((before) => ({ ...before, userCfg }));
}
