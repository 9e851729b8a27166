import { Refused } from "../context";
import { PARAMETERS_FAILED } from "../messages/texts";

const CACHE_BUSTER = "_dc";

/**
 * All parameters of a call: those of the query win over the body's, and none may contradict the path
 * (api.md 1.3). Throws the 400 of a contradiction.
 */
export function mergeParams(
  body: ReadonlyMap<string, unknown>,
  query: ReadonlyMap<string, unknown>,
  inPath: ReadonlyMap<string, string>,
): ReadonlyMap<string, unknown> {
  const params = new Map([...body, ...query]);
  params.delete(CACHE_BUSTER);
  const conflicts = [...inPath].filter(([name, value]) => params.has(name) && String(params.get(name)) !== value);
  if (conflicts.length > 0) {
    const text = "duplicate parameter (already defined in URI) with conflicting values!";
    throw new Refused(400, PARAMETERS_FAILED, new Map(conflicts.map(([name]) => [name, text])));
  }
  return new Map([...params, ...inPath]);
}
