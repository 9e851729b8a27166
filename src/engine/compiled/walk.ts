import type { Assignment } from "./assignments";
import type { RoleSet, RoleSets } from "./roleSets";
import type { TreeNode, Way } from "./tree";

/** What concerns a subject at one node: its own entries, and those of its groups. */
export interface Concern {
  readonly own: Assignment | undefined;
  readonly groups: readonly Assignment[];
}

/** Concerns by the id of their node. */
export type Concerns = Pick<ReadonlyMap<number, Concern>, "get" | "has" | "keys">;

/** Which entries of a node took over: the subject's own, its groups', or none, so that what was inherited stays. */
export type Taken = "own" | "groups" | "inherited";

/** Told of every node of a walk in order; `final` is true at the node of the asked path itself. */
export type Watch = (node: TreeNode, final: boolean, concern: Concern | undefined, taken: Taken) => void;

/**
 * The walk of engine.md section 4: the roles in force at the end of a way, NoAccess alone where it is among them.
 * Every answer of the engine, explained or not, comes from here.
 */
export function walk(sets: RoleSets, concerns: Concerns, way: Way, watch?: Watch): RoleSet {
  let collected = sets.none;
  for (const node of way.nodes) {
    const concern = concerns.get(node.id);
    const final = node === way.final;
    const own = concern === undefined ? sets.none : ownRoles(sets, concern, final);
    const groups = concern === undefined || own !== sets.none ? sets.none : groupRoles(sets, concern, final);
    const taken = own !== sets.none ? "own" : groups !== sets.none ? "groups" : "inherited";
    if (taken !== "inherited") collected = taken === "own" ? own : groups;
    watch?.(node, final, concern, taken);
  }
  return sets.settled(collected);
}

/** The part of an assignment that applies: all of it at the final node, what propagates at any other. */
function applying(assignment: Assignment, final: boolean): RoleSet {
  return final ? assignment.here : assignment.below;
}

function ownRoles(sets: RoleSets, concern: Concern, final: boolean): RoleSet {
  return concern.own === undefined ? sets.none : applying(concern.own, final);
}

function groupRoles(sets: RoleSets, concern: Concern, final: boolean): RoleSet {
  let union = sets.none;
  for (const group of concern.groups) union = sets.union(union, applying(group, final));
  return union;
}
