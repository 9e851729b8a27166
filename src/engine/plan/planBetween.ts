import type { Change } from "../changes/change";
import type { AccessModel } from "../model";
import type { Slices } from "../slices";
import { readUserCfg } from "../userCfg/read";
import { writeUserCfg } from "../userCfg/write";
import { pveumCommand } from "./command";
import { operationsBetween } from "./operations/operations";
import type { Plan, PlanStep } from "./plan";
import { Bounds } from "./safety";
import { unreachedOf } from "./unreached";
import { WalkThere } from "./walkThere";
import type { RawStep } from "./walkThere";

type Arrange = (changes: readonly Change[]) => readonly Change[];

const removes = (change: Change) => change.kind.endsWith(".delete") || (change.kind === "acl.update" && change.delete === true);

/** Orders worth trying: each may need fewer temporary entries than the others. */
const ARRANGEMENTS: readonly Arrange[] = [
  (changes) => changes,
  (changes) => changes.toSorted((left, right) => Number(removes(right)) - Number(removes(left))),
  (changes) => changes.toReversed(),
];

// Above that a second try would take longer than it is worth.
const TRY_ALL_UP_TO = 40;

/**
 * The `pveum` commands that turn one state into another. After each of them no existing login holds a privilege on a
 * path that it holds neither before nor after, where needed behind a temporary NoAccess entry; a step for which even
 * that fails carries its excess. Of several such plans the shortest (understanding.md "Commands and files").
 */
export function* planBetween(before: AccessModel, after: AccessModel): Slices<Plan> {
  const [start, target] = [asRead(before), asRead(after)];
  const bounds = new Bounds(start, target);
  const count = operationsBetween(start, target).length;
  const tries = count > TRY_ALL_UP_TO ? ARRANGEMENTS.slice(0, 1) : ARRANGEMENTS;
  const unfinished: Plan = { steps: [], unreached: [], reached: start };
  let best: WalkThere | undefined;
  for (const [at, arrange] of tries.entries()) {
    const walk = new WalkThere(start, target, bounds, arrange);
    for (const steps of walk.run()) {
      const part = Math.min(steps / (count + 1), 0.99);
      yield { progress: (at + part) / tries.length, data: unfinished };
    }
    if (best === undefined || isBetter(walk, best)) best = walk;
    if (best.steps.length <= count && unsafe(best) === 0) break;
  }
  yield { progress: 1, data: planOf(start, target, best ?? new WalkThere(start, target, bounds, (changes) => changes)) };
}

/** What the next reading of the file would give: only that can be compared. */
function asRead(model: AccessModel): AccessModel {
  return readUserCfg(writeUserCfg(model), model.version).model;
}

function isBetter(left: WalkThere, right: WalkThere): boolean {
  return unsafe(left) - unsafe(right) < 0 || (unsafe(left) === unsafe(right) && left.steps.length < right.steps.length);
}

function unsafe({ steps }: WalkThere): number {
  return steps.filter(({ excess }) => excess.length > 0).length;
}

function planOf(start: AccessModel, target: AccessModel, walk: WalkThere): Plan {
  return {
    steps: named(walk.steps),
    unreached: unreachedOf(start, walk.state, target),
    reached: walk.state,
  };
}

const SUBJECTS = ["users", "tokens"] as const;

function named(steps: readonly RawStep[]): readonly PlanStep[] {
  const blocked = new Set<string>();
  return steps.map(({ change, block, excess }): PlanStep => {
    const keys = blockKeys(change);
    const taken = change.kind === "acl.update" && change.delete === true && keys.some((key) => blocked.has(key));
    for (const key of keys) if (block) blocked.add(key);
    const temporary = block ? "made" : taken ? "removed" : undefined;
    return { change, command: pveumCommand(change), ...(temporary !== undefined && { temporary }), excess };
  });
}

function blockKeys(change: Change): readonly string[] {
  if (change.kind !== "acl.update" || !change.roles.includes("NoAccess")) return [];
  return SUBJECTS.flatMap((kind) => (change[kind] ?? []).map((id) => `${change.path} ${id}`));
}
