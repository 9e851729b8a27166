import { asUserId } from "../engine/names";

/** Whether an auth id names an API token; user names may hold a `!` of their own (engine.md section 1). */
export function isTokenId(authid: string): boolean {
  return asUserId(authid) === undefined;
}
