import type { SandboxEvent } from "../../src/api/sandbox/events";
import type { WorldState } from "../store/state";
import type { PastState } from "../store/history";
import { modelOf } from "../server/modelOf";
import type { Facts } from "./facts";
import type { Goal } from "./goal";
import { judge } from "./judge";
import type { LessonData, LessonStep } from "./lesson";

/** A moment of a world's past: the journal's entry, and the last event that counted then. */
export interface Moment {
  readonly entry: number;
  readonly event: number;
}

export interface Replayed {
  /** Step -> the first moment at which its goal held. */
  readonly reached: ReadonlyMap<string, Moment>;
  /** Step -> the first moment at which all that it needs was done before it. */
  readonly entered: ReadonlyMap<string, Moment>;
}

/** What does not change while one looks back. */
export interface Ground {
  readonly lesson: LessonData;
  readonly start: WorldState;
  readonly now: number;
}

const BEGINNING: Moment = { entry: 0, event: 0 };

function looksBack(goal: Goal): boolean {
  switch (goal.kind) {
    case "all":
    case "any":
      return goal.goals.some(looksBack);
    case "not":
      return looksBack(goal.goal);
    default:
      return "after" in goal && goal.after !== undefined;
  }
}

/** Can an event alone change whether the goal holds? */
function heedsEvents(goal: Goal): boolean {
  switch (goal.kind) {
    case "all":
    case "any":
      return goal.goals.some(heedsEvents);
    case "not":
      return heedsEvents(goal.goal);
    case "trouble":
    case "score":
    case "logged-in":
    case "login-refused":
    case "opened-guest":
    case "request":
    case "command":
    case "host-login":
    case "predicted":
      return true;
    default:
      return false;
  }
}

/** Can the lesson only be judged by its whole past? */
export function needsPast({ steps, mistakes }: LessonData): boolean {
  return steps.some((step) => step.once === true || looksBack(step.goal)) || mistakes.some(({ when }) => looksBack(when));
}

export function factsAt(
  { lesson, start, now }: Ground,
  state: WorldState,
  events: readonly SandboxEvent[],
  reached: ReadonlyMap<string, Moment>,
): Facts {
  return {
    state,
    model: modelOf(state),
    start: modelOf(start),
    events,
    now,
    score: lesson.score,
    reached: new Map([...reached].map(([step, { event }]) => [step, event])),
  };
}

/** A step that was reached once stays done where it says so. */
export function isDone(step: LessonStep, facts: Facts, reached: ReadonlyMap<string, Moment>): boolean {
  return (step.once === true && reached.has(step.id)) || judge(step.goal, facts).holds;
}

/**
 * Goes through the world's past from its start: after each entry, and after each event that followed it. Events from
 * before they were stamped with an entry count as the first ones.
 */
export function replay(ground: Ground, states: readonly PastState[], events: readonly SandboxEvent[]): Replayed {
  const { steps } = ground.lesson;
  const reached = new Map<string, Moment>();
  const entered = new Map<string, Moment>();
  const headOf = ({ head = 0 }: SandboxEvent) => head;
  const heedful = new Set(steps.filter(({ goal }) => heedsEvents(goal)));
  /** Verdicts on the state alone, which no event changes. */
  let settled = new Map<LessonStep, boolean>();
  const look = (state: WorldState, seen: readonly SandboxEvent[], moment: Moment) => {
    const facts = factsAt(ground, state, seen, reached);
    const now = new Map(settled);
    const holds = (step: LessonStep) => {
      const known = now.get(step) ?? judge(step.goal, facts).holds;
      now.set(step, known);
      if (!heedful.has(step)) settled.set(step, known);
      return known;
    };
    for (const step of steps) {
      if (!reached.has(step.id) && holds(step)) reached.set(step.id, moment);
    }
    for (const step of steps) {
      if (!entered.has(step.id)) entered.set(step.id, moment);
      const done = (step.once === true && reached.has(step.id)) || holds(step);
      if (step.optional !== true && !done) break;
    }
  };
  for (const [at, { number, state }] of states.entries()) {
    const before = events.filter((event) => headOf(event) < number);
    const next = states[at + 1]?.number ?? Infinity;
    const during = events.filter((event) => headOf(event) >= number && headOf(event) < next);
    const last = before.at(-1)?.number ?? 0;
    settled = new Map();
    look(state, before, at === 0 ? BEGINNING : { entry: number, event: last });
    for (const event of during) {
      const seen = events.filter((one) => headOf(one) < number || (headOf(one) < next && one.number <= event.number));
      look(state, seen, { entry: number, event: Math.max(last, event.number) });
    }
  }
  return { reached, entered };
}
