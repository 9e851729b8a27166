import { authIdsOf } from "../authIds";
import { privilegesOn } from "../decide";
import { placesOf } from "../places";
import { mayLogIn, mayUseToken } from "../login";
import type { LoginAnswer } from "../login";
import type { AclPath } from "../ids";
import type { AccessModel } from "../model";
import { asUserId, ROOT } from "../names";
import { identify } from "../identity";

/** Who loses the way in, apart from what anybody may do (understanding.md "Effect before saving"). */
export interface LockOut {
  /** Users and tokens that could be used before and not after, with the reason. */
  readonly shutOut: readonly { readonly authid: string; readonly reason: string }[];
  /** The acting login could not be used any more, or loses the last path on which it may change permissions. */
  readonly actor: "shut-out" | "loses-permissions-modify" | undefined;
  /** Users besides root@pam that may log in and change permissions everywhere, before and after. */
  readonly administrators: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** There was such a user, and none is left. */
  readonly lastAdministrator: boolean;
}

/** Who could no longer get in after a change, at `now`, seconds since the epoch. */
export function lockOutBetween(before: AccessModel, after: AccessModel, actor: string, now: number): LockOut {
  const answers = authIdsOf(before).map((authid) => ({
    authid,
    was: usable(before, authid, now),
    is: usable(after, authid, now),
  }));
  const shutOut = answers.flatMap(({ authid, was, is }) => {
    return was.outcome === "may" && is.outcome === "may-not" ? [{ authid, reason: is.reason }] : [];
  });
  const administrators = { before: administratorsOf(before, now), after: administratorsOf(after, now) };
  return {
    shutOut,
    actor: actorLoss(before, after, actor, shutOut.some(({ authid }) => authid === actor)),
    administrators,
    lastAdministrator: administrators.before.length > 0 && administrators.after.length === 0,
  };
}

/** Users besides root@pam that may log in at `now` and hold Permissions.Modify on `/`. */
export function administratorsOf(model: AccessModel, now: number): readonly string[] {
  const concerned = concernedAtRoot(model);
  return [...model.users.keys()].filter((userid) => {
    if (userid === ROOT || !concerned.has(userid)) return false;
    return mayLogIn(model, userid, now).outcome === "may" && modifies(model, userid, "/");
  });
}

/** Users whom an entry at `/` concerns: no other entry can give anybody else anything there. */
function concernedAtRoot({ acl, groups }: AccessModel): ReadonlySet<string> {
  const node = acl.get("/" as AclPath);
  const byGroup = [...(node?.groups.keys() ?? [])].flatMap((id) => [...(groups.get(id)?.members ?? [])]);
  return new Set<string>([...(node?.users.keys() ?? []), ...byGroup]);
}

function usable(model: AccessModel, authid: string, now: number): LoginAnswer<string> {
  const { kind } = identify(model, authid);
  return asUserId(authid) !== undefined || kind === "user" ? mayLogIn(model, authid, now) : mayUseToken(model, authid, now);
}

function modifies(model: AccessModel, authid: string, path: string): boolean {
  const held: ReadonlyMap<string, boolean> = privilegesOn(model, authid, path);
  return held.has("Permissions.Modify");
}

function actorLoss(before: AccessModel, after: AccessModel, actor: string, shutOut: boolean): LockOut["actor"] {
  if (shutOut) return "shut-out";
  if (actor === ROOT) return undefined;
  const anywhere = (model: AccessModel) => placesOf(model).some((path) => modifies(model, actor, path));
  return anywhere(before) && !anywhere(after) ? "loses-permissions-modify" : undefined;
}
