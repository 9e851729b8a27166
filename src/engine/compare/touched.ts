import { compile } from "../compiled/compile";
import { ADMINISTRATOR } from "../compiled/roleSets";
import type { AclPath, GroupId, RoleId, UserId } from "../ids";
import type { AccessModel, AclNode, RoleFlags } from "../model";
import { ROOT } from "../names";

/** Whose answers may differ between two models, and below which paths; members of pools count below their pool. */
export interface Touched {
  readonly subjects: ReadonlyMap<string, ReadonlySet<string>>;
  /** Guests and storages that are in other pools than before: on these paths anybody's answer may differ. */
  readonly members: ReadonlySet<string>;
}

/** Finds what a change touches without asking a single question: everything else answers the same in both models. */
export function touchedBy(before: AccessModel, after: AccessModel): Touched {
  const subjects = new Map<string, Set<string>>();
  const touch = (authid: string, path: string) => {
    const known = subjects.get(authid);
    if (known === undefined) subjects.set(authid, new Set([path]));
    else known.add(path);
  };
  const sides = [before, after];
  if (before.version !== after.version) for (const model of sides) touchAll(model, touch);
  entriesTouched(before, after, touch);
  membershipsTouched(before, after, touch);
  tokensTouched(before, after, touch);
  for (const [authid, paths] of [...subjects]) {
    for (const model of sides) {
      for (const name of model.users.get(authid as UserId)?.tokens.keys() ?? []) {
        for (const path of paths) touch(`${authid}!${name}`, path);
      }
    }
  }
  return { subjects, members: membersTouched(before, after) };
}

type Touch = (authid: string, path: string) => void;

function touchAll(model: AccessModel, touch: Touch): void {
  for (const { id, tokens } of model.users.values()) {
    touch(id, "/");
    for (const name of tokens.keys()) touch(`${id}!${name}`, "/");
  }
  for (const { members } of model.groups.values()) for (const member of members) touch(member, "/");
  for (const { users } of model.acl.values()) for (const userid of users.keys()) touch(userid, "/");
}

function entriesTouched(before: AccessModel, after: AccessModel, touch: Touch): void {
  const roles = rolesTouched(before, after);
  if (roles.has(ADMINISTRATOR)) touch(ROOT, "/");
  const touchGroup = (group: GroupId, path: string) => {
    for (const model of [before, after]) for (const member of model.groups.get(group)?.members ?? []) touch(member, path);
  };
  for (const path of new Set([...before.acl.keys(), ...after.acl.keys()])) {
    const [old, now] = [before.acl.get(path), after.acl.get(path)];
    if (old === now && roles.size === 0) continue;
    for (const userid of holdersTouched(old, now, "users", roles)) touch(userid, path);
    for (const tokenid of holdersTouched(old, now, "tokens", roles)) touch(tokenid, path);
    for (const group of holdersTouched(old, now, "groups", roles)) touchGroup(group as GroupId, path);
  }
}

function holdersTouched(
  before: AclNode | undefined,
  after: AclNode | undefined,
  kind: keyof AclNode,
  roles: ReadonlySet<RoleId>,
): readonly string[] {
  const old: ReadonlyMap<string, RoleFlags> = before?.[kind] ?? new Map<string, RoleFlags>();
  const now: ReadonlyMap<string, RoleFlags> = after?.[kind] ?? new Map<string, RoleFlags>();
  if (old === now && roles.size === 0) return [];
  return [...new Set([...old.keys(), ...now.keys()])].filter((holder) => {
    const [was, is] = [old.get(holder), now.get(holder)];
    return !sameFlags(was, is) || [...(is?.keys() ?? [])].some((role) => roles.has(role));
  });
}

function sameFlags(left: RoleFlags | undefined, right: RoleFlags | undefined): boolean {
  if (left === right) return true;
  if (left?.size !== right?.size) return false;
  return [...(left ?? [])].every(([role, flag]) => right?.get(role) === flag);
}

function rolesTouched(before: AccessModel, after: AccessModel): ReadonlySet<RoleId> {
  const ids = new Set([...before.roles.keys(), ...after.roles.keys()]);
  return new Set([...ids].filter((id) => !sameSet(before.roles.get(id)?.privileges, after.roles.get(id)?.privileges)));
}

function sameSet(left: ReadonlySet<string> | undefined, right: ReadonlySet<string> | undefined): boolean {
  if (left === right) return true;
  if (left?.size !== right?.size) return false;
  return [...(left ?? [])].every((item) => right?.has(item));
}

function membershipsTouched(before: AccessModel, after: AccessModel, touch: Touch): void {
  for (const id of new Set([...before.groups.keys(), ...after.groups.keys()])) {
    const [old, now] = [before.groups.get(id)?.members ?? NOBODY, after.groups.get(id)?.members ?? NOBODY];
    if (sameSet(old, now)) continue;
    const changed = [...old].filter((member) => !now.has(member)).concat([...now].filter((member) => !old.has(member)));
    const paths = new Set([before, after].flatMap((model) => pathsOfGroup(model, id)));
    for (const member of changed) for (const path of paths) touch(member, path);
  }
}

const NOBODY: ReadonlySet<UserId> = new Set();

function pathsOfGroup(model: AccessModel, group: GroupId): readonly AclPath[] {
  return compile(model).assignments.groups.get(group)?.map((assignment) => assignment.node.path) ?? [];
}

/** Tokens that come, go, or change what they are: any answer of theirs may differ. */
function tokensTouched(before: AccessModel, after: AccessModel, touch: Touch): void {
  for (const id of new Set([...before.users.keys(), ...after.users.keys()])) {
    const [old, now] = [before.users.get(id)?.tokens, after.users.get(id)?.tokens];
    if (old === now) continue;
    for (const name of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      if (old?.get(name)?.privsep !== now?.get(name)?.privsep) touch(`${id}!${name}`, "/");
    }
  }
}

function membersTouched(before: AccessModel, after: AccessModel): ReadonlySet<string> {
  if (before.pools === after.pools) return new Set();
  const [old, now] = [before, after].map((model) => compile(model).sites);
  const paths = new Set([...(old?.memberPaths() ?? []), ...(now?.memberPaths() ?? [])]);
  const poolsAt = (model: AccessModel, path: string) => {
    const pools = compile(model).sites.at(path).pools.map(({ pool }) => pool);
    return pools.sort().join(" ");
  };
  return new Set([...paths].filter((path) => poolsAt(before, path) !== poolsAt(after, path)));
}
