import * as z from "zod/mini";
import { control } from "./control";
import { worldRow } from "./info";
import { words } from "./words";

/** What would do a step: a line in a node's shell, or what a person does on the screen. */
const action = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("run"),
    line: z.string(),
    /** What is typed when the command asks. */
    answers: z.optional(z.array(z.string())),
    /** The first node without. */
    node: z.optional(z.string()),
  }),
  z.object({ kind: z.literal("login"), userid: z.string(), password: z.string() }),
  /** One call as a login; where it is refused, that is what was wanted. `path` is below the API. */
  z.object({
    kind: z.literal("call"),
    userid: z.string(),
    password: z.string(),
    method: z.enum(["GET", "POST", "PUT", "DELETE"]),
    path: z.string(),
  }),
  z.object({ kind: z.literal("predict"), option: z.string() }),
]);
export type LessonAction = z.output<typeof action>;

/** A question to be answered before one looks. What is right is told once it was answered. */
const prediction = z.object({
  question: words,
  options: z.array(z.object({ id: z.string(), text: words })),
  given: z.optional(z.string()),
  right: z.optional(z.string()),
  explanation: z.optional(words),
});

export type ScenarioPrediction = z.output<typeof prediction>;

const step = z.object({
  id: z.string(),
  title: words,
  task: words,
  /** Address of the screen where it is done. */
  at: z.optional(z.string()),
  done: z.boolean(),
  optional: z.boolean(),
  /** Server seconds of the event that proved it, where an event does. */
  since: z.optional(z.number()),
  hints: z.optional(z.object({ where: words, what: words, how: words })),
  predict: z.optional(prediction),
  solution: z.array(action),
});
export type ScenarioStep = z.output<typeof step>;

/** A known mistake, seen in the state or in the events, with its explanation; a hint, never a block. */
const mistake = z.object({ code: z.string(), text: words });

const score = z.object({
  findings: z.object({ left: z.number(), total: z.number() }),
  /** Privileges on the watched paths that somebody holds and should not, and the other way round. */
  surplus: z.number(),
  missing: z.number(),
});
export type ScenarioScore = z.output<typeof score>;

const table = z.object({ title: words, columns: z.array(words), rows: z.array(z.array(words)) });
export type ScenarioTable = z.output<typeof table>;

const summary = z.object({
  text: words,
  table: z.optional(table),
  /** The command lines that would have done the same. */
  commands: z.array(z.string()),
});

const kind = z.enum(["lesson", "challenge"]);

const state = z.object({
  id: z.string(),
  kind,
  title: words,
  story: words,
  steps: z.array(step),
  mistakes: z.array(mistake),
  /** Where the lesson keeps one. */
  score: z.optional(score),
  finished: z.boolean(),
  /** Once it is finished. */
  summary: z.optional(summary),
});
export type ScenarioState = z.output<typeof state>;

const listed = z.object({
  id: z.string(),
  kind,
  title: words,
  about: words,
  /** In the world that `scenario.start` would open; absent where there is none yet. */
  progress: z.optional(z.object({ done: z.number(), total: z.number(), finished: z.boolean() })),
});
export type ListedLesson = z.output<typeof listed>;

/** Characters of a lesson's file. */
const MAX_LESSON = 1_000_000;
const file = z.object({ text: z.string().check(z.maxLength(MAX_LESSON)) });

/** The lesson of the open world: its steps are judged by the state they leave. */
export const scenario = {
  "scenario.read": control({
    method: "GET",
    path: "/scenario",
    params: z.void(),
    answer: z.object({
      /** `null` in a world without a lesson. */
      scenario: z.nullable(state),
      /** Lessons that can be started. */
      startable: z.array(z.string()),
    }),
  }),
  /** The lessons that can be started, in words. */
  "scenario.list": control({
    method: "GET",
    path: "/scenario/list",
    params: z.void(),
    answer: z.object({ lessons: z.array(listed) }),
  }),
  /** Opens the world of this lesson, or makes one; `fresh` begins it anew, what comes before `step` is done for the trainee. */
  "scenario.start": control({
    method: "POST",
    path: "/scenario/start",
    params: z.object({ id: z.string(), fresh: z.optional(z.boolean()), step: z.optional(z.string()) }),
    answer: worldRow,
  }),
  /** Back to the start, or to where `step` became the next one: the journal leads there, later events are forgotten. */
  "scenario.reset": control({
    method: "POST",
    path: "/scenario/reset",
    params: z.optional(z.object({ step: z.optional(z.string()) })),
    answer: worldRow,
  }),
  /** Notes what the trainee expects; the first answer counts. */
  "scenario.predict": control({
    method: "POST",
    path: "/scenario/predict",
    params: z.object({ step: z.string(), option: z.string() }),
    answer: prediction,
  }),
  /** What a lesson's file holds, before anything is stored; refused with every fault and its place. */
  "scenario.preview": control({
    method: "POST",
    path: "/scenario/preview",
    params: file,
    answer: z.object({ id: z.string(), kind, title: words, story: words, steps: z.number(), guests: z.number() }),
  }),
  /** The file of the open world's own lesson; refused where it has none. */
  "scenario.write": control({
    method: "POST",
    path: "/scenario/write",
    params: z.void(),
    answer: z.object({ text: z.string() }),
  }),
  /** A new world from a lesson's file. The worlds that are there stay. */
  "scenario.open": control({ method: "POST", path: "/scenario/open", params: file, answer: worldRow }),
} as const;
