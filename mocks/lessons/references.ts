import type { ControlFault } from "../../src/api/sandbox/refusal";
import { catalogueOf } from "../../src/engine/catalogue";
import { asUserId, splitUserId } from "../../src/engine/names";
import type { Statement } from "../../src/engine/statement";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { warningText } from "../../src/engine/userCfg/warningText";
import { userCfgOf } from "./build";
import type { Goal } from "./goal";
import type { DescribedWorld, LessonData } from "./lesson";

/** Any: only that the lines can be read is asked. */
const SOME_TIME = 1_700_000_000;

export type Report = (path: string, code: ControlFault["code"], value: string, line?: number) => void;

/** What goals and mistakes may name. */
interface Known {
  readonly steps: ReadonlySet<string>;
  /** Nothing where the world is a built-in one. */
  readonly guests: ReadonlySet<string> | undefined;
  readonly privileges: ReadonlySet<string>;
}

function twice(values: readonly string[], path: (at: number) => string, report: Report): void {
  const seen = new Set<string>();
  for (const [at, value] of values.entries()) {
    if (seen.has(value)) report(path(at), "duplicate", value);
    seen.add(value);
  }
}

function checkStatement(statement: Statement, place: string, known: Known, report: Report): void {
  const privilege = (name: string, path: string) => {
    if (!known.privileges.has(name)) report(path, "no-such-name", name);
  };
  if (statement.kind === "nobody but") privilege(statement.privilege, `${place}.privilege`);
  if ((statement.kind === "can" || statement.kind === "cannot") && "privilege" in statement.right) {
    privilege(statement.right.privilege, `${place}.right.privilege`);
  }
  if (statement.kind !== "sees exactly") return;
  for (const [at, guest] of statement.guests.entries()) {
    if (known.guests?.has(guest) === false) report(`${place}.guests.${at}`, "no-such-name", guest);
  }
}

function checkGoal(goal: Goal, place: string, known: Known, report: Report): void {
  const step = (id: string | undefined, key: string) => {
    if (id !== undefined && !known.steps.has(id)) report(`${place}.${key}`, "no-such-step", id);
  };
  if ("after" in goal) step(goal.after, "after");
  switch (goal.kind) {
    case "all":
    case "any":
      goal.goals.forEach((inner, at) => checkGoal(inner, `${place}.goals.${at}`, known, report));
      return;
    case "not":
      checkGoal(goal.goal, `${place}.goal`, known, report);
      return;
    case "statement":
      checkStatement(goal.statement, `${place}.statement`, known, report);
      return;
    case "predicted":
      step(goal.step, "step");
      return;
    case "opened-guest":
      if (known.guests?.has(goal.vmid) === false) report(`${place}.vmid`, "no-such-name", goal.vmid);
      return;
    case "role-is":
      goal.privileges.forEach((name, at) => {
        if (!known.privileges.has(name)) report(`${place}.privileges.${at}`, "no-such-name", name);
      });
      return;
    default:
  }
}

/** Names of a described world that fit nothing in it; places begin with `world`. */
export function checkWorld(world: DescribedWorld, report: Report): void {
  const nodes = new Set(world.nodes.map(({ name }) => name));
  twice(world.nodes.map(({ name }) => name), (at) => `world.nodes.${at}.name`, report);
  twice(world.guests.map(({ vmid }) => String(vmid)), (at) => `world.guests.${at}.vmid`, report);
  for (const [at, { node }] of world.guests.entries()) {
    if (node !== undefined && !nodes.has(node)) report(`world.guests.${at}.node`, "no-such-name", node);
  }
  const { model, warnings } = readUserCfg(userCfgOf({ ...world, asWritten: true }, SOME_TIME), world.pveVersion ?? 9);
  if (world.asWritten !== true) {
    for (const warning of warnings) {
      report(`world.userCfg.${warning.line - 1}`, "bad-config", warningText(warning), warning.line);
    }
  }
  for (const [at, { userid }] of world.passwords.entries()) {
    const id = asUserId(userid);
    const known = id !== undefined && model.users.has(id) && ["pam", "pve"].includes(splitUserId(id).realm);
    if (!known) report(`world.passwords.${at}.userid`, "no-such-name", userid);
  }
  if (!world.passwords.some(({ userid }) => userid === "root@pam")) report("world.passwords", "missing", "root@pam");
}

/** What a file names that is not there. Places as in `faults.ts`. */
export function danglingNames(lesson: LessonData): readonly ControlFault[] {
  const faults: ControlFault[] = [];
  const report: Report = (path, code, value, line) =>
    void faults.push({ field: "text", path, code, value, ...(line !== undefined && { line }) });
  const { world, steps, mistakes, score } = lesson;
  const described = "nodes" in world ? world : undefined;
  const known: Known = {
    steps: new Set(steps.map((step) => step.id)),
    guests: described && new Set(described.guests.map(({ vmid }) => String(vmid))),
    privileges: new Set<string>(catalogueOf(described?.pveVersion ?? 9).privileges),
  };
  if (described !== undefined) checkWorld(described, report);
  twice(steps.map((step) => step.id), (at) => `steps.${at}.id`, report);
  for (const [at, { goal, predict }] of steps.entries()) {
    checkGoal(goal, `steps.${at}.goal`, known, report);
    if (predict === undefined) continue;
    twice(predict.options.map(({ id }) => id), (option) => `steps.${at}.predict.options.${option}.id`, report);
    const right = predict.options.filter((option) => option.right === true).length;
    if (right !== 1) report(`steps.${at}.predict.options`, right === 0 ? "missing" : "duplicate", "right");
  }
  for (const [at, { when, until }] of mistakes.entries()) {
    checkGoal(when, `mistakes.${at}.when`, known, report);
    if (until !== undefined && !known.steps.has(until)) report(`mistakes.${at}.until`, "no-such-step", until);
  }
  for (const [at, { left }] of (score?.findings ?? []).entries()) checkGoal(left, `score.findings.${at}.left`, known, report);
  return faults;
}
