import { asTokenId, asUserId } from "../engine/names";
import { mayLogIn, mayUseToken } from "../engine/login";
import type { KnownModel } from "./knownModel";

/** Whether a login could be used at all; `unknown-host`: a PAM user also needs an account on the host. */
export type LoginAnswer =
  | { readonly outcome: "may" }
  | { readonly outcome: "may-not"; readonly reason: string }
  | { readonly outcome: "unknown" };

/** Could this auth id log in now? Tokens are used, not logged in with: theirs is the same question. */
export function loginAnswer(known: KnownModel, authid: string, now: number): LoginAnswer {
  const user = asUserId(authid);
  const answer = asTokenId(authid) !== undefined && !(user !== undefined && known.model.users.has(user))
    ? mayUseToken(known.model, authid, now)
    : mayLogIn(known.model, authid, now);
  if (answer.outcome === "may-not" && answer.reason === "no-such-user" && !known.knows.users) {
    return { outcome: "unknown" };
  }
  return answer;
}
