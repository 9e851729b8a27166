import type { Call } from "../../api/endpoints/index";
import { type Cascades, cascadesOf } from "../../engine/changes/cascades";
import type { KnownModel } from "../knownModel";
import { changeOf } from "./changeOf";

/** What calls do at once, besides the rights that they change. */
export interface Effect {
  readonly cascades: readonly Cascades[];
  /** Users that stay, but whose realm goes. */
  readonly stranded: readonly string[];
}

function strandedBy(known: KnownModel, call: Call): readonly string[] {
  if (call.name !== "realms.delete") return [];
  const ending = `@${call.params.realm}`;
  const ids: readonly string[] = [...known.model.users.keys()];
  return ids.filter((id) => id.endsWith(ending));
}

/** Cascades and counts of pending calls, from the known model. */
export function cascadesOfCalls(known: KnownModel, calls: readonly Call[]): Effect {
  return {
    cascades: calls.flatMap((call) => {
      const change = changeOf(call);
      return (change === undefined ? undefined : cascadesOf(known.model, change)) ?? [];
    }),
    stranded: calls.flatMap((call) => strandedBy(known, call)),
  };
}
