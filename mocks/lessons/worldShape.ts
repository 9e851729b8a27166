import * as z from "zod/mini";
import { sandboxEvent } from "../../src/api/sandbox/events";
import type { SandboxEvent } from "../../src/api/sandbox/events";
import { ControlRefused } from "../sandbox/refuse";
import { lessonOf } from "./all";
import { faultsOf } from "./faults";
import { jsonOf } from "./file";
import type { DescribedWorld, LessonData } from "./lesson";
import { checkWorld, danglingNames, type Report } from "./references";
import { described, lessonSchemaFor } from "./schema";
import { id, name } from "./schemaParts";

/** A state of a world as a file tells it. */
export interface ToldState {
  readonly world: Omit<DescribedWorld, "passwords" | "tokenSecrets" | "asWritten">;
  /** Names in realm pve that have a password. */
  readonly passwords: readonly string[];
  /** Ordinary accounts of the hosts. */
  readonly accounts: readonly string[];
}

/** A world as one text: where it came from, the states that matter to its lesson, the last one its present. */
export interface WorldFile {
  readonly kind: "world";
  readonly name: string;
  /** Id of the built-in lesson that it goes on with. */
  readonly scenario?: string | undefined;
  /** The lesson itself where it came from a file. */
  readonly lesson?: LessonData | undefined;
  readonly states: readonly ToldState[];
  /** `head` counts these states, 0 is the lesson's start. */
  readonly events: readonly SandboxEvent[];
}

const told = z.strictObject({
  world: z.omit(described, { passwords: true, tokenSecrets: true, asWritten: true }),
  passwords: z.array(name).check(z.maxLength(2000)),
  accounts: z.array(z.string().check(z.regex(/^[a-z_][a-z0-9_.-]{0,60}$/i))).check(z.maxLength(2000)),
});

const shape = z.strictObject({
  kind: z.literal("world"),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  scenario: z.optional(id),
  lesson: z.optional(z.unknown()),
  states: z.array(told).check(z.maxLength(60)),
  events: z.array(sandboxEvent).check(z.maxLength(4000)),
});

function lessonIn(value: unknown): LessonData | undefined {
  if (value === undefined) return undefined;
  const read = lessonSchemaFor(value).safeParse(value);
  const faults = read.success ? danglingNames(read.data) : faultsOf(read.error.issues, value);
  if (faults.length > 0) throw new ControlRefused(...faults.map((fault) => ({ ...fault, path: `lesson.${fault.path ?? ""}` })));
  return read.data;
}

/** A world from its text, with the lesson that it goes on with. Throws `ControlRefused` with every fault and its place. */
export async function readWorldText(text: string): Promise<WorldFile> {
  const data = jsonOf(text);
  const read = shape.safeParse(data);
  if (!read.success) throw new ControlRefused(...faultsOf(read.error.issues, data));
  const { scenario, states } = read.data;
  const faults: Parameters<Report>[] = [];
  for (const [at, { world }] of states.entries()) {
    const whole = { ...world, asWritten: true, passwords: [{ userid: "root@pam", password: "training" }] };
    checkWorld(whole, (path, ...rest) => {
      // Root may have been taken out of the file; its login is made all the same.
      if (!path.startsWith("world.passwords")) faults.push([`states.${at}.${path}`, ...rest]);
    });
  }
  const own = lessonIn(read.data.lesson);
  const lesson = own ?? (scenario === undefined ? undefined : await lessonOf(scenario));
  if (scenario !== undefined && lesson === undefined) faults.push(["scenario", "no-such-scenario", scenario]);
  if (lesson === undefined && states.length === 0) faults.push(["states", "missing", ""]);
  if (faults.length > 0) {
    throw new ControlRefused(...faults.slice(0, 20).map(([path, code, value]) => ({ field: "text", path, code, value })));
  }
  return { ...read.data, lesson: own };
}
