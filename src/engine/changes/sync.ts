import type { GroupId, RoleId, UserId } from "../ids";
import type { AccessModel, Group, Role, User } from "../model";
import { compareBytes } from "../userCfg/order";
import { withoutSubject } from "./aclEntries";
import type { UserFields } from "./change";
import { readBack } from "./readBack";
import { withFields } from "./users";

/** A user as a directory gives it: only what the directory has. */
export interface SyncedUser {
  readonly userid: UserId;
  readonly fields: UserFields;
}

/** A group as a directory gives it, named `<name>-<realm>`. */
export interface SyncedGroup {
  readonly groupid: GroupId;
  readonly members: readonly UserId[];
}

/** What a sync shall do with what vanished from the directory (api.md 4.13). */
export interface VanishedOptions {
  /** Removes ACL entries of vanished users and groups. */
  readonly acl: boolean;
  /** Removes vanished users and groups themselves. */
  readonly entry: boolean;
  /** Replaces the record of a user or group that stays. */
  readonly properties: boolean;
}

/** What a directory holds now. Without `users` or `groups` those are left alone. */
export interface SyncInput {
  readonly realm: string;
  readonly users?: readonly SyncedUser[];
  readonly groups?: readonly SyncedGroup[];
  readonly vanished: VanishedOptions;
  /** Of users that are added. */
  readonly enableNew: boolean;
}

/** One thing that a sync does, in the order of doing. */
export interface SyncStep {
  readonly kind: "user" | "group";
  readonly id: string;
  readonly done: "removed" | "acl-purged" | "added" | "updated" | "overwritten";
}

export interface Synced {
  /** What every later request decides from. */
  readonly model: AccessModel;
  /** What the file holds right after the write. */
  readonly written: AccessModel;
  readonly steps: readonly SyncStep[];
}

/**
 * Brings users and groups of a realm in line with its directory (api.md 4.13): a preview shows `steps`, a sync
 * also writes. It never refuses. A removed user leaves its memberships behind, and its ACL entries unless asked.
 */
export function syncRealm(
  model: AccessModel,
  input: SyncInput,
  builtInRoles?: ReadonlyMap<RoleId, Role>,
): Synced {
  const steps: SyncStep[] = [];
  const withUsers = input.users === undefined ? model : syncUsers(model, input, input.users, steps);
  const written = input.groups === undefined ? withUsers : syncGroups(withUsers, input, input.groups, steps);
  return { model: readBack(written, builtInRoles), written, steps };
}

function inOrder<Item>(items: Iterable<Item>, id: (item: Item) => string): readonly Item[] {
  return [...items].sort((left, right) => compareBytes(id(left), id(right)));
}

function itself(id: string): string {
  return id;
}

function syncUsers(model: AccessModel, input: SyncInput, synced: readonly SyncedUser[], steps: SyncStep[]): AccessModel {
  const { vanished, enableNew, realm } = input;
  const users = new Map(model.users);
  let acl = model.acl;
  const found = new Set(synced.map(({ userid }) => userid));
  const gone = [...users.keys()].filter((id) => id.endsWith(`@${realm}`) && !found.has(id));
  for (const id of inOrder(gone, itself)) {
    if (vanished.entry) {
      users.delete(id);
      steps.push({ kind: "user", id, done: "removed" });
    }
    if (vanished.acl) {
      acl = withoutSubject(acl, "users", id);
      steps.push({ kind: "user", id, done: "acl-purged" });
    }
  }
  for (const { userid: id, fields } of inOrder(synced, (user) => user.userid)) {
    const known = users.get(id);
    const fresh: User = { id, enable: true, expire: 0, tokens: known?.tokens ?? new Map() };
    if (known === undefined || vanished.properties) {
      users.set(id, withFields(fresh, { ...fields, enable: known?.enable ?? enableNew }));
    } else {
      users.set(id, withFields(known, fields));
    }
    steps.push({ kind: "user", id, done: changeOf(known, vanished) });
  }
  return { ...model, users, acl };
}

function syncGroups(model: AccessModel, input: SyncInput, synced: readonly SyncedGroup[], steps: SyncStep[]): AccessModel {
  const { vanished, realm } = input;
  const groups = new Map(model.groups);
  let acl = model.acl;
  const found = new Set(synced.map(({ groupid }) => groupid));
  const gone = [...groups.keys()].filter((id) => id.endsWith(`-${realm}`) && !found.has(id));
  for (const id of inOrder(gone, itself)) {
    if (vanished.entry) {
      groups.delete(id);
      steps.push({ kind: "group", id, done: "removed" });
    }
    if (vanished.acl) {
      acl = withoutSubject(acl, "groups", id);
      steps.push({ kind: "group", id, done: "acl-purged" });
    }
  }
  for (const { groupid: id, members } of inOrder(synced, (group) => group.groupid)) {
    const known = groups.get(id);
    const fresh: Group = { id, members: new Set(members) };
    groups.set(id, known === undefined || vanished.properties ? fresh : { ...known, members: fresh.members });
    steps.push({ kind: "group", id, done: changeOf(known, vanished) });
  }
  return { ...model, groups, acl };
}

function changeOf(known: unknown, vanished: VanishedOptions): SyncStep["done"] {
  if (known === undefined) return "added";
  return vanished.properties ? "overwritten" : "updated";
}
