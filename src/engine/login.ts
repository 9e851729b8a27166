import type { UserId } from "./ids";
import type { AccessModel, Expiry } from "./model";
import { asTokenId, splitTokenId } from "./names";

type UserReason = "no-such-user" | "disabled" | "expired";

/** May it act at all? Passwords and secrets are checked elsewhere. */
export type LoginAnswer<Reason extends string> =
  | { readonly outcome: "may" }
  | { readonly outcome: "may-not"; readonly reason: Reason };

function isExpired(subject: Expiry, nowSeconds: number): boolean {
  return subject.expire !== 0 && subject.expire < nowSeconds;
}

function userReason(model: AccessModel, userid: string, nowSeconds: number): UserReason | undefined {
  const user = model.users.get(userid as UserId);
  if (user === undefined) return "no-such-user";
  if (!user.enable) return "disabled";
  return isExpired(user, nowSeconds) ? "expired" : undefined;
}

/** May the user log in: it exists, is enabled and not expired at `nowSeconds` since the epoch (engine.md section 7). */
export function mayLogIn(model: AccessModel, userid: string, nowSeconds: number): LoginAnswer<UserReason> {
  const reason = userReason(model, userid, nowSeconds);
  return reason === undefined ? { outcome: "may" } : { outcome: "may-not", reason };
}

/** May the token be used: its user may log in, it exists and is not expired itself (engine.md section 7). */
export function mayUseToken(
  model: AccessModel,
  tokenid: string,
  nowSeconds: number,
): LoginAnswer<UserReason | "no-such-token" | "token-expired"> {
  const id = asTokenId(tokenid);
  if (id === undefined) return { outcome: "may-not", reason: "no-such-token" };
  const { user, token: name } = splitTokenId(id);
  const reason = userReason(model, user, nowSeconds);
  if (reason !== undefined) return { outcome: "may-not", reason };
  const token = model.users.get(user)?.tokens.get(name);
  if (token === undefined) return { outcome: "may-not", reason: "no-such-token" };
  return isExpired(token, nowSeconds) ? { outcome: "may-not", reason: "token-expired" } : { outcome: "may" };
}
