import type { Change } from "../changes/change";
import type { UserId } from "../ids";
import { mayLogIn, mayUseToken } from "../login";
import type { AccessModel } from "../model";
import { asUserId } from "../names";

/** One thing that keeps an existing login from being used, and the change that ends it. */
export interface LoginMiss {
  readonly kind: "disabled" | "expired" | "token-expired";
  /** The user, or the token. */
  readonly subject: string;
  readonly change: Change;
}

/**
 * What keeps an auth id from logging in at `now`, seconds since the epoch, although it exists; all the changes together
 * open the way (engine.md section 7). Nothing where it may log in, or where user or token do not exist.
 */
export function loginMisses(model: AccessModel, authid: string, now: number): readonly LoginMiss[] {
  const userid = asUserId(authid) ?? authid.slice(0, authid.lastIndexOf("!"));
  const user = model.users.get(userid as UserId);
  if (user === undefined) return [];
  const misses: LoginMiss[] = [];
  if (!user.enable) {
    misses.push({ kind: "disabled", subject: user.id, change: { kind: "users.update", userid, enable: true } });
  }
  if (mayLogIn(asEnabled(model, user.id), user.id, now).outcome === "may-not") {
    misses.push({ kind: "expired", subject: user.id, change: { kind: "users.update", userid, expire: 0 } });
  }
  if (authid !== userid) {
    const tokenid = authid.slice(userid.length + 1);
    const token = user.tokens.get(tokenid);
    if (token === undefined) return [];
    const opened = new Map(model.users).set(user.id, { ...user, enable: true, expire: 0 });
    const answer = mayUseToken({ ...model, users: opened }, authid, now);
    if (answer.outcome === "may-not") {
      misses.push({ kind: "token-expired", subject: authid, change: { kind: "tokens.update", userid, tokenid, expire: 0 } });
    }
  }
  return misses;
}

function asEnabled(model: AccessModel, userid: UserId): AccessModel {
  const user = model.users.get(userid);
  if (user === undefined) return model;
  return { ...model, users: new Map(model.users).set(userid, { ...user, enable: true }) };
}
