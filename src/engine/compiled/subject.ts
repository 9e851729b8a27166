import { identify } from "../identity";
import type { UserId } from "../ids";
import type { AccessModel } from "../model";
import { ROOT } from "../names";
import type { Assignment, Assignments } from "./assignments";
import type { Grant } from "./grants";
import type { RoleSet } from "./roleSets";
import type { Site } from "./sites";
import type { Concern, Concerns } from "./walk";

/** A subject whose entries are walked, with what was already answered for it, by site id. */
export interface Walker {
  readonly kind: "walker";
  readonly concerns: Concerns;
  /** For a token with privilege separation: the user whose privileges cut it; not for a token of root@pam. */
  readonly limit: Walker | undefined;
  /** Roles on the paths of pools, and on the ways to their members: they are needed for every member. */
  readonly roles: Map<Site, RoleSet>;
  readonly grants: (Grant | undefined)[];
}

/** Whose entries count for an auth id; a token without privilege separation is its user. */
export type Subject = { readonly kind: "root" } | { readonly kind: "nobody" } | Walker;

function concernsOf(own: readonly Assignment[], groups: readonly Assignment[]): Concerns {
  const concerns = new Map<number, { own: Assignment | undefined; groups: Assignment[] } & Concern>();
  for (const assignment of own) concerns.set(assignment.node.id, { own: assignment, groups: [] });
  for (const assignment of groups) {
    const concern = concerns.get(assignment.node.id);
    if (concern === undefined) concerns.set(assignment.node.id, { own: undefined, groups: [assignment] });
    else concern.groups.push(assignment);
  }
  return concerns;
}

function walkerOf(assignments: Assignments, id: string, limit: Walker | undefined): Walker {
  const groups = assignments.groupsOf.get(id as UserId) ?? [];
  const concerns = concernsOf(
    assignments.own.get(id) ?? [],
    groups.flatMap((group) => assignments.groups.get(group) ?? []),
  );
  return { kind: "walker", concerns, limit, roles: new Map(), grants: [] };
}

/** The subject of an auth id, made anew: `CompiledModel.subject` remembers it. */
export function subjectOf(model: AccessModel, assignments: Assignments, authid: string): Subject {
  const identity = identify(model, authid);
  switch (identity.kind) {
    case "root":
      return { kind: "root" };
    case "user":
      return walkerOf(assignments, identity.user, undefined);
    case "full-token":
      return identity.user === ROOT ? { kind: "root" } : walkerOf(assignments, identity.user, undefined);
    case "separated-token": {
      const limit = identity.user === ROOT ? undefined : walkerOf(assignments, identity.user, undefined);
      return walkerOf(assignments, identity.token, limit);
    }
    case "unknown-token":
    case "malformed":
      return { kind: "nobody" };
  }
}

/** The same subject where roles hold something else: what was answered in privileges is forgotten. */
export function withoutGrants(subject: Subject): Subject {
  return subject.kind === "walker" ? walkerWithoutGrants(subject) : subject;
}

function walkerWithoutGrants({ kind, concerns, limit, roles }: Walker): Walker {
  return { kind, concerns, limit: limit && walkerWithoutGrants(limit), roles, grants: [] };
}
