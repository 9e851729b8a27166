import type { ChangeOf } from "../../changes/change";
import type { RoleId } from "../../ids";
import type { AccessModel, RoleFlags } from "../../model";
import { splitTokenId } from "../../names";

type Update = ChangeOf<"acl.update">;
type Kind = "users" | "groups" | "tokens";

/**
 * Entries to store and to remove, one change for all subjects that need the same at a path. Entries that go with their
 * user, group, token, role or pool are left out (api.md 4.11, chapter 6).
 */
export function aclOperations(before: AccessModel, after: AccessModel): readonly Update[] {
  const stored = new Map<string, Draft>();
  const removed = new Map<string, Draft>();
  for (const path of [...new Set([...before.acl.keys(), ...after.acl.keys()])].sort()) {
    for (const kind of ["users", "groups", "tokens"] as const) {
      const old: ReadonlyMap<string, RoleFlags> = before.acl.get(path)?.[kind] ?? new Map<string, RoleFlags>();
      const now: ReadonlyMap<string, RoleFlags> = after.acl.get(path)?.[kind] ?? new Map<string, RoleFlags>();
      for (const subject of [...new Set([...old.keys(), ...now.keys()])].sort()) {
        const [was, is] = [old.get(subject) ?? NO_ROLES, now.get(subject) ?? NO_ROLES];
        for (const propagate of [true, false]) {
          const roles = [...is].filter(([role, flag]) => flag === propagate && was.get(role) !== flag).map(([role]) => role);
          add(stored, { path, propagate }, kind, subject, roles);
        }
        if (goesAnyway(before, after, kind, subject, path)) continue;
        const roles = [...was.keys()].filter((role) => !is.has(role) && after.roles.has(role));
        add(removed, { path, delete: true }, kind, subject, roles);
      }
    }
  }
  return [...[...stored.values()].map(changeOf).sort(noAccessFirst), ...[...removed.values()].map(changeOf)];
}

const NO_ROLES: RoleFlags = new Map();

interface Draft {
  readonly base: { readonly path: string; readonly propagate?: boolean; readonly delete?: boolean };
  readonly roles: readonly RoleId[];
  readonly subjects: Map<Kind, string[]>;
}

function add(drafts: Map<string, Draft>, base: Draft["base"], kind: Kind, subject: string, roles: RoleId[]): void {
  if (roles.length === 0) return;
  const sorted = roles.sort();
  const key = JSON.stringify([base, sorted]);
  const draft = drafts.get(key) ?? { base, roles: sorted, subjects: new Map<Kind, string[]>() };
  drafts.set(key, draft);
  draft.subjects.set(kind, [...(draft.subjects.get(kind) ?? []), subject]);
}

function changeOf({ base, roles, subjects }: Draft): Update {
  return { kind: "acl.update", ...base, roles, ...Object.fromEntries(subjects) };
}

function noAccessFirst(left: Update, right: Update): number {
  return Number(right.roles.includes("NoAccess")) - Number(left.roles.includes("NoAccess"));
}

function goesAnyway(before: AccessModel, after: AccessModel, kind: Kind, subject: string, path: string): boolean {
  const pool = /^\/pool\/([^/]+)/.exec(path)?.[1];
  if (pool !== undefined && before.pools.has(pool as never) && !after.pools.has(pool as never)) return true;
  switch (kind) {
    case "users":
      return !after.users.has(subject as never);
    case "groups":
      return !after.groups.has(subject as never);
    case "tokens": {
      const { user, token } = splitTokenId(subject as never);
      return after.users.get(user)?.tokens.has(token) !== true;
    }
  }
}
