import { authIdsOf } from "../authIds";
import type { Check, RawParams } from "../check";
import { checkWith } from "../checkCall";
import { grantAt } from "../compiled/ask";
import { compile } from "../compiled/compile";
import { asPrivilege } from "../decide";
import type { AuthId, Privilege } from "../ids";
import { identify } from "../identity";
import type { AccessModel } from "../model";
import { fullRights } from "../rights";
import type { Right } from "../statement";
import { sourcesOf } from "./sources";
import type { Source } from "./sources";

/** A login or token that holds what was asked. */
export interface RightHolder {
  readonly authid: AuthId;
  readonly kind: "user" | "token";
  /** root@pam, or a token of it without privilege separation: it needs no entry. */
  readonly isRoot: boolean;
  /** The user whose entries count for a token without privilege separation. */
  readonly through?: AuthId;
  /** The entries that give it, with the group and the pool each came by; none for root. */
  readonly sources: readonly Source[];
}

/** The privileges that a right stands for; nothing for a role that does not exist. Throws `UnknownPrivilege`. */
export function privilegesOfRight(model: AccessModel, right: Right): readonly Privilege[] | undefined {
  if ("privilege" in right) return [asPrivilege(model, right.privilege)];
  const roles: ReadonlyMap<string, { readonly privileges: ReadonlySet<Privilege> }> = model.roles;
  const role = roles.get(right.roleid);
  return role && [...role.privileges];
}

/**
 * All users and tokens that hold a privilege, or all privileges of a role, on a path, sorted, each with the entries
 * that give it: the inverse of `can` (engine.md section 9, understanding.md "Who can"). Throws `UnknownPrivilege`.
 */
export function whoCan(model: AccessModel, right: Right, path: string): readonly RightHolder[] {
  const wanted = privilegesOfRight(model, right);
  if (wanted === undefined) return [];
  const index = compile(model);
  const site = index.sites.at(path);
  return authIdsOf(model).flatMap((authid): readonly RightHolder[] => {
    const { privileges } = grantAt(index, authid, site);
    return wanted.every((privilege) => privileges.has(privilege)) ? [holderOf(model, authid, path, wanted)] : [];
  });
}

/** All users and tokens that pass a call's check (engine.md section 8), sorted; an action's check is one of these. */
export function whoPasses(model: AccessModel, check: Check, params: RawParams): readonly AuthId[] {
  return authIdsOf(model).filter((authid) => {
    return checkWith(fullRights(model, authid), check, params).outcome === "granted";
  });
}

function holderOf(model: AccessModel, authid: AuthId, path: string, wanted: readonly Privilege[]): RightHolder {
  const identity = identify(model, authid);
  const kind = identity.kind === "user" || identity.kind === "root" ? "user" : "token";
  const through = identity.kind === "full-token" ? identity.user : undefined;
  const isRoot = compile(model).subject(authid).kind === "root";
  const sources = isRoot ? [] : sourcesOf(model, authid, path, wanted);
  return { authid, kind, isRoot, ...(through !== undefined && { through }), sources };
}
