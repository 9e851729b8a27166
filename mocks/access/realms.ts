import { readDomainsCfg } from "../realmsFile/read";
import type { Realms } from "../../src/engine/domainsCfg/realm";
import type { WorldState } from "../store/state";

let last: { readonly text: string; readonly realms: Realms } | undefined;

/** The state's realms, read once per text. */
export function realmsOf(state: Pick<WorldState, "domainsCfg">): Realms {
  const text = state.domainsCfg;
  if (last?.text !== text) last = { text, realms: readDomainsCfg(text).realms };
  return last.realms;
}
