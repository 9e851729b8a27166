import type { Assignment, Holder } from "../compiled/assignments";
import type { CompiledModel } from "../compiled/compile";
import type { Walker } from "../compiled/subject";
import type { TreeNode } from "../compiled/tree";
import type { Concern, Concerns } from "../compiled/walk";
import { walk } from "../compiled/walk";
import type { RoleId } from "../ids";

/** The walker as if one entry did not exist, or `undefined` where its node would answer the same anyway. */
export function ablated(
  index: CompiledModel,
  walker: Walker,
  node: TreeNode,
  holder: Holder,
  role: RoleId,
): Walker | undefined {
  const concern = walker.concerns.get(node.id);
  const concerns = withoutEntry(index, walker.concerns, node, holder, role);
  const rest = concerns.get(node.id);
  if (concern === undefined || rest === undefined || sameAt(index, concern, rest, node)) return undefined;
  return { kind: "walker", concerns, limit: walker.limit, roles: new Map(), grants: [] };
}

/** What concerns a subject, as if one entry did not exist. */
export function withoutEntry(
  index: CompiledModel,
  all: Concerns,
  node: TreeNode,
  holder: Holder,
  role: RoleId,
): Concerns {
  const concern = all.get(node.id);
  const rest = concern && withoutRole(index, concern, holder, role);
  return { get: (id) => (id === node.id ? rest : all.get(id)), has: (id) => all.has(id), keys: () => all.keys() };
}

function withoutRole(index: CompiledModel, concern: Concern, holder: Holder, role: RoleId): Concern {
  const strip = (assignment: Assignment): Assignment | undefined => {
    if (assignment.holder.kind !== holder.kind || assignment.holder.id !== holder.id) return assignment;
    const rest = new Map([...assignment.here.roles].filter(([id]) => id !== role));
    if (rest.size === 0) return undefined;
    const below = new Map([...rest].filter(([, propagate]) => propagate));
    return { ...assignment, here: index.sets.of(rest), below: index.sets.of(below) };
  };
  return {
    own: concern.own && strip(concern.own),
    groups: concern.groups.flatMap((assignment) => strip(assignment) ?? []),
  };
}

/** Does the node hand on the same, as the end of a way and as a step on it? */
function sameAt({ sets }: CompiledModel, before: Concern, after: Concern, node: TreeNode): boolean {
  const [old, now] = [new Map([[node.id, before]]), new Map([[node.id, after]])];
  return [node, undefined].every((final) => {
    const way = { nodes: [node], final };
    return walk(sets, old, way) === walk(sets, now, way);
  });
}
