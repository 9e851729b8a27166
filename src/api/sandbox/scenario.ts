import * as z from "zod/mini";
import { control } from "./control";
import { worldRow } from "./info";

const step = z.object({
  id: z.string(),
  done: z.boolean(),
  optional: z.boolean(),
  /** Server seconds of the event that proved it, where an event does. */
  since: z.optional(z.number()),
});
export type ScenarioStep = z.output<typeof step>;

/** A common mistake, seen in the state or in the events; a hint, never a block. */
const mistake = z.object({
  code: z.enum([
    "no-host-account",
    "granted-too-wide",
    "role-too-strong",
    "role-no-access",
    "wrong-realm",
    "user-disabled",
    "user-expired",
    "not-propagated",
  ]),
  userid: z.string(),
  path: z.optional(z.string()),
  roleid: z.optional(z.string()),
});
export type ScenarioMistake = z.output<typeof mistake>;

const state = z.object({
  id: z.string(),
  /** Key of its texts. */
  title: z.string(),
  steps: z.array(step),
  mistakes: z.array(mistake),
});

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
  /** Opens the world of this lesson, or makes one; `fresh` begins it anew. */
  "scenario.start": control({
    method: "POST",
    path: "/scenario/start",
    params: z.object({ id: z.string(), fresh: z.optional(z.boolean()) }),
    answer: worldRow,
  }),
  "scenario.reset": control({ method: "POST", path: "/scenario/reset", params: z.void(), answer: worldRow }),
} as const;
