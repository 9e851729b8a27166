import type { Site } from "../compiled/sites";
import type { TreeNode } from "../compiled/tree";
import { classList } from "./pathClasses";
import type { ClassList, PairedClass, PathClass } from "./pathClasses";

/**
 * A pair of sites with those below it: who is not concerned by entries at its last node, or on the paths of its pools,
 * holds what it holds above.
 */
export interface Step {
  readonly before: Site;
  readonly after: Site;
  readonly above: Step | undefined;
  readonly below: Step[];
  of: PathClass | undefined;
  /** Its place among the steps, and that of the first behind all below it. */
  order: number;
  orderEnd: number;
  /** The classes of it and of all below it are neighbours: from this one up to the other. */
  from: number;
  to: number;
}

/** The classes of paths as a forest along the ACL tree, in its order. */
export interface ClassTree {
  readonly list: ClassList;
  readonly tops: readonly Step[];
  /** The steps whose last node, or one of whose pools' nodes, is at a path: with all below, what entries there can touch. */
  at(path: string): readonly Step[];
  /** The steps at which the answer changes for those alone whom entries at a node concern. */
  byNode(side: "before" | "after", id: number): readonly Step[];
  /** The topmost step of a class that is in the same pools. */
  poolStepOf(one: PairedClass): Step;
}

const NONE: readonly Step[] = [];

type Pair = Pick<Step, "before" | "after">;

/** The nodes whose entries alone can make the answer another one than above, in each of the models. */
interface Turn {
  readonly above: Pair;
  readonly before: readonly TreeNode[];
  readonly after: readonly TreeNode[];
}

const SIDES = ["before", "after"] as const;
const isMember = ({ before, after }: Pair) => before.plain !== undefined || after.plain !== undefined;
const lastOf = (site: Site, deepest: number) => (site.nodes.length === deepest ? site.nodes.slice(-1) : []);
const aboveOf = (site: Site, deepest: number) => (site.nodes.length === deepest ? (site.above ?? site) : site);

const poolNodes = (site: Site) => site.pools.flatMap((pool) => pool.site.nodes);

/** One node up, or out of the pools; a model that lacks the deepest node stays where it is. Nothing is above no node. */
function turnOf({ before, after }: Pair): Turn | undefined {
  if (isMember({ before, after }) && before.final === undefined && after.final === undefined) {
    const above = { before: before.plain ?? before, after: after.plain ?? after };
    return { above, before: poolNodes(before), after: poolNodes(after) };
  }
  const deepest = Math.max(before.nodes.length, after.nodes.length);
  if (deepest === 0) return undefined;
  const above = { before: aboveOf(before, deepest), after: aboveOf(after, deepest) };
  return { above, before: lastOf(before, deepest), after: lastOf(after, deepest) };
}

class Forest {
  readonly tops: Step[] = [];
  readonly #steps = new Map<Site, Map<Site, Step>>();
  readonly #turns = new Map<Step, Turn>();

  step({ before, after }: Pair): Step {
    const known = this.#steps.get(before)?.get(after);
    if (known !== undefined) return known;
    const turn = turnOf({ before, after });
    const above = turn && this.step(turn.above);
    const made: Step = { before, after, above, below: [], of: undefined, order: 0, orderEnd: 0, from: 0, to: 0 };
    const row = this.#steps.get(before);
    if (row === undefined) this.#steps.set(before, new Map([[after, made]]));
    else row.set(after, made);
    if (turn !== undefined) this.#turns.set(made, turn);
    (above?.below ?? this.tops).push(made);
    return made;
  }

  turn(step: Step): Turn | undefined {
    return this.#turns.get(step);
  }
}

interface Numbered {
  readonly steps: readonly Step[];
  readonly classes: readonly PathClass[];
}

/** Numbers steps and classes from above; answers both in that order. */
function numbered(tops: readonly Step[]): Numbered {
  const found = { steps: [], classes: [] };
  for (const top of tops) visit(top, found);
  return found;
}

function visit(step: Step, found: { readonly steps: Step[]; readonly classes: PathClass[] }): void {
  step.order = found.steps.length;
  found.steps.push(step);
  step.from = found.classes.length;
  if (step.of !== undefined) found.classes.push(step.of);
  for (const one of step.below) visit(one, found);
  step.orderEnd = found.steps.length;
  step.to = found.classes.length;
}

function listed<Key>(lists: Map<Key, Step[]>, key: Key, step: Step): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [step]);
  else if (known[known.length - 1] !== step) known.push(step);
}

/** Builds the forest of some classes. */
export function classTree(classes: readonly PairedClass[]): ClassTree {
  const forest = new Forest();
  for (const one of classes) forest.step(one).of = one.of;
  const { steps, classes: ordered } = numbered(forest.tops);
  const list = classList(ordered);
  const byPath = new Map<string, Step[]>();
  const byNode = { before: new Map<number, Step[]>(), after: new Map<number, Step[]>() };
  for (const step of steps) {
    const turn = forest.turn(step);
    for (const side of SIDES) {
      for (const node of turn?.[side] ?? []) {
        listed(byNode[side], node.id, step);
        listed(byPath, node.path, step);
      }
    }
  }
  return {
    list,
    tops: forest.tops,
    // Nothing is above `/`, and paths that do not begin there are asked about too.
    at: (path) => (path === "/" ? forest.tops : (byPath.get(path) ?? [])),
    byNode: (side, id) => byNode[side].get(id) ?? NONE,
    poolStepOf: (one) => {
      let step = forest.step(one);
      while (step.above !== undefined && isMember(step.above)) step = step.above;
      return step;
    },
  };
}
