import { grantOnceAt } from "../compiled/ask";
import type { CompiledModel } from "../compiled/compile";
import type { Subject } from "../compiled/subject";
import type { ClassTree, Step } from "./classTree";
import type { CompareGrants, PrivilegeDifference } from "./difference";
import type { PathRun } from "./pathClasses";

/** Two models, and the paths to compare them on. */
export interface Sides {
  readonly tree: ClassTree;
  readonly old: CompiledModel;
  readonly now: CompiledModel;
  readonly compare: CompareGrants;
}

/** What is gained and lost alike on several classes of paths. */
export interface LoginPart extends PrivilegeDifference {
  readonly where: readonly PathRun[];
}

interface Filling {
  readonly sides: Sides;
  readonly was: Subject;
  readonly is: Subject;
  /** Where the answer may change on the way down, in order. */
  readonly turns: readonly Step[];
  next: number;
  readonly parts: Map<PrivilegeDifference, PathRun[]>;
}

/** What differs for one login at some steps and below: asked where entries concern it, the same between such places. */
export function loginParts(sides: Sides, authid: string, roots: readonly Step[]): readonly LoginPart[] {
  const outer = outermost(roots);
  const [was, is] = [sides.old.subject(authid), sides.now.subject(authid)];
  const turns: Step[] = [];
  if (outer.some(hasBelow)) {
    addTurns(turns, outer, sides.tree, "before", was);
    if (!sameConcerns(was, is)) addTurns(turns, outer, sides.tree, "after", is);
    turns.sort(byOrder);
  }
  const filling: Filling = { sides, was, is, turns, next: 0, parts: new Map() };
  for (const root of outer) fill(filling, root);
  return [...filling.parts].map(([part, where]) => ({ ...part, where }));
}

/** Nothing but what roles hold differs: then the same nodes count in both models. */
function sameConcerns(was: Subject, is: Subject): boolean {
  return was.kind === "walker" && is.kind === "walker" && was.concerns === is.concerns;
}

const byOrder = (left: Step, right: Step) => left.order - right.order;
const hasBelow = (step: Step) => step.below.length > 0;

/** In order, without those that are below another one. */
function outermost(roots: readonly Step[]): readonly Step[] {
  const outer: Step[] = [];
  for (const root of roots.toSorted(byOrder)) if (root.order >= (outer.at(-1)?.orderEnd ?? 0)) outer.push(root);
  return outer;
}

function addTurns(
  turns: Step[],
  outer: readonly Step[],
  tree: ClassTree,
  side: "before" | "after",
  subject: Subject | undefined,
): void {
  if (subject?.kind !== "walker") return;
  for (const id of subject.concerns.keys()) {
    for (const step of tree.byNode(side, id)) if (isBelowOne(outer, step)) turns.push(step);
  }
  addTurns(turns, outer, tree, side, subject.limit);
}

/** Is a step below one of these, which are in order and apart? */
function isBelowOne(outer: readonly Step[], { order }: Step): boolean {
  let [low, high] = [0, outer.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outer[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return order < (outer[low - 1]?.orderEnd ?? 0);
}

function differenceAt({ old, now, compare }: Sides, was: Subject, is: Subject, step: Step): PrivilegeDifference | undefined {
  // Where only what roles hold differs, the roles are the same: they are looked for once.
  if (was.kind === "walker" && was.limit === undefined && sameConcerns(was, is) && step.before === step.after) {
    const roles = old.rolesWithPools(was, step.before);
    return compare(old.grants.ofRoles(roles), now.grants.ofRoles(roles));
  }
  return compare(grantOnceAt(old, was, step.before), grantOnceAt(now, is, step.after));
}

function fill(filling: Filling, step: Step): void {
  const { sides, was, is, turns } = filling;
  const difference = differenceAt(sides, was, is, step);
  let from = step.from;
  for (let turn = turns[filling.next]; turn !== undefined && turn.order < step.orderEnd; turn = turns[filling.next]) {
    filling.next++;
    // An entry may concern it in both models, or be that of a token and of its user.
    if (turn.order <= step.order) continue;
    add(filling, difference, from, turn.from);
    fill(filling, turn);
    from = turn.to;
  }
  add(filling, difference, from, step.to);
}

function add({ parts, sides }: Filling, difference: PrivilegeDifference | undefined, from: number, to: number): void {
  if (difference === undefined || from === to) return;
  const runs = parts.get(difference);
  const run = { list: sides.tree.list, from, to };
  if (runs === undefined) parts.set(difference, [run]);
  else runs.push(run);
}
