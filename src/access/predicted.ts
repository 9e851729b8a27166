import type { Endpoint } from "../api/endpoints/endpoint";
import type { RawParams } from "../engine/check";
import { checkWith } from "../engine/checkCall";
import type { PartialAnswer } from "../engine/partialAnswer";
import type { Rights } from "../engine/rights";

/**
 * What the server will say to a call by its declared check; where its method refuses by more than that, nobody but
 * root is promised anything.
 */
export function predicted(row: Pick<Endpoint, "check" | "inside">, rights: Rights, params: RawParams): PartialAnswer {
  const answer = checkWith(rights, row.check, params);
  const promised = answer.outcome !== "granted" || row.inside !== true || rights.isRoot;
  return promised ? answer : { outcome: "unknown", paths: [], users: [] };
}
