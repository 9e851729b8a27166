import { applyAll } from "../../engine/changes/applyAll";
import type { Change } from "../../engine/changes/change";
import { privilegesOn } from "../../engine/decide";
import { identify } from "../../engine/identity";
import type { AccessModel } from "../../engine/model";
import { type FilledNeed, lackingOf } from "./lacking";

/** What would let a login do what it lacks. */
export interface SmallestGrant {
  readonly changes: readonly Change[];
  /** False where even these do not help: NoAccess or an entry outside reach stands in the way. */
  readonly enough: boolean;
  /** Members of a group who could not even then: entries of their own or of other groups stand in the way. */
  readonly stillLacking: readonly string[];
}

/** Privileges to be held on a path. */
interface Wish {
  readonly path: string;
  readonly privileges: Set<string>;
  below: boolean;
}

function wishesOf(model: AccessModel, authid: string, needs: readonly FilledNeed[]): readonly Wish[] {
  const wishes = new Map<string, Wish>();
  for (const { paths, privileges, any, below } of lackingOf(model, authid, needs)) {
    const [path = "/"] = paths;
    const wish = wishes.get(path) ?? { path, privileges: new Set<string>(), below: false };
    wishes.set(path, wish);
    for (const privilege of any ? privileges.slice(-1) : privileges) wish.privileges.add(privilege);
    wish.below ||= below;
  }
  return [...wishes.values()];
}

/** Its own entry hides what groups give on the same path, so that must be in the role as well. */
function withHeld(model: AccessModel, authid: string, { path, privileges }: Wish): readonly string[] {
  return [...new Set([...privilegesOn(model, authid, path).keys(), ...privileges])].sort();
}

class RoleMaker {
  readonly changes: Change[] = [];
  readonly #model: AccessModel;
  readonly #name: string;
  readonly #made = new Map<string, string>();

  constructor(model: AccessModel, name: string) {
    this.#model = model;
    this.#name = name;
  }

  /** A role with exactly these privileges: one that exists, or a new one. */
  roleOf(privileges: readonly string[]): string {
    const key = privileges.join();
    const known = this.#made.get(key) ?? [...this.#model.roles.values()].find((role) => [...role.privileges].sort().join() === key)?.id;
    if (known !== undefined) return known;
    const names: ReadonlyMap<string, unknown> = this.#model.roles;
    let roleid = this.#name;
    for (let number = 2; names.has(roleid) || [...this.#made.values()].includes(roleid); number += 1) {
      roleid = `${this.#name}${String(number)}`;
    }
    this.#made.set(key, roleid);
    this.changes.push({ kind: "roles.create", roleid, privs: privileges });
    return roleid;
  }
}

/** Whom an entry is for, and the login whose rights decide what it must hold. */
interface Holder {
  readonly field: "users" | "tokens" | "groups";
  readonly id: string;
  readonly authid: string;
}

/** Who must hold it: a token with privilege separation and its user both. */
function holdersOf(model: AccessModel, authid: string): readonly Holder[] {
  const identity = identify(model, authid);
  switch (identity.kind) {
    case "user":
    case "full-token":
      return [{ field: "users", id: identity.user, authid: identity.user }];
    case "separated-token":
      return [
        { field: "users", id: identity.user, authid: identity.user },
        { field: "tokens", id: identity.token, authid },
      ];
    default:
      return [];
  }
}

/**
 * The smallest roles and entries of its own that let a login meet these needs, taking nothing from it; `name` is for
 * new roles. They were tried (understanding.md "What does this action need?").
 * @param groupid gives them to this group, and `authid` is then somebody who is in it and in no other
 */
export function smallestGrant(
  model: AccessModel,
  authid: string,
  needs: readonly FilledNeed[],
  name: string,
  groupid?: string,
): SmallestGrant {
  const roles = new RoleMaker(model, name);
  const holders: readonly Holder[] =
    groupid === undefined ? holdersOf(model, authid) : [{ field: "groups", id: groupid, authid }];
  const entries = holders.flatMap((holder) => {
    return wishesOf(model, holder.authid, needs).map((wish): Change => {
      const roleid = roles.roleOf(withHeld(model, holder.authid, wish));
      return { kind: "acl.update", path: wish.path, roles: [roleid], [holder.field]: [holder.id], propagate: wish.below };
    });
  });
  const changes = [...roles.changes, ...entries];
  const applied = applyAll(model, changes, "root@pam");
  if ("refused" in applied) return { changes, enough: false, stillLacking: [] };
  const lacks = (login: string) => lackingOf(applied.model, login, needs).length > 0;
  const groups: ReadonlyMap<string, { readonly members: ReadonlySet<string> }> = model.groups;
  const members = groupid === undefined ? [] : [...(groups.get(groupid)?.members ?? [])];
  return { changes, enough: !lacks(authid), stillLacking: members.filter((member) => member !== authid && lacks(member)) };
}
