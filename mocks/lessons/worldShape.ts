import * as z from "zod/mini";
import { sandboxEvent } from "../../src/api/sandbox/events";
import type { SandboxEvent } from "../../src/api/sandbox/events";
import { ControlRefused } from "../sandbox/refuse";
import { WORLD_IDS } from "../scenarios/worlds";
import { lessonOf } from "./all";
import type { Exact } from "./exact";
import { exact } from "./exactShape";
import { faultsOf } from "./faults";
import { jsonOf } from "./file";
import type { DescribedWorld, LessonData } from "./lesson";
import { checkWorld, danglingNames, type Report } from "./references";
import { described, lessonSchemaFor } from "./schema";
import { id, machineName, must, name, names, UNSEEN } from "./schemaParts";

/** A state of a world as a file tells it. */
export interface ToldState {
  readonly world: Omit<DescribedWorld, "passwords" | "tokenSecrets" | "asWritten">;
  /** Names in realm pve that have a password. */
  readonly passwords: readonly string[];
  /** Ordinary accounts of the hosts. */
  readonly accounts: readonly string[];
  /** What the description above does not say. */
  readonly exact?: Exact | undefined;
}

/** A world as one text: where it came from, the states that matter to its lesson, the last one its present. */
export interface WorldFile {
  readonly kind: "world";
  readonly name: string;
  /** Seconds by which its clock is ahead. */
  readonly ahead?: number | undefined;
  /** Id of the built-in world or lesson that it began with. */
  readonly scenario?: string | undefined;
  /** The lesson itself where it came from a file. */
  readonly lesson?: LessonData | undefined;
  readonly states: readonly ToldState[];
  /** `head` counts these states, 0 is the lesson's start. */
  readonly events: readonly SandboxEvent[];
}

const MOST = 20_000;
const MOST_AHEAD = 1e10;
/** A group's line names all its members. */
const line = z.string().check(z.maxLength(1_000_000), must("unreadable", (text) => !text.includes("\n") && !UNSEEN.test(text)));

/** A cluster may be larger than a lesson's world, and its names are those that were imported. */
const world = z.extend(z.omit(described, { passwords: true, tokenSecrets: true, asWritten: true }), {
  nodes: z.array(z.strictObject({ name: machineName })).check(z.minLength(1), z.maxLength(MOST)),
  guests: z
    .array(
      z.strictObject({
        vmid: z.int().check(z.minimum(100), z.maximum(999_999_999)),
        name,
        kind: z.enum(["qemu", "lxc"]),
        node: machineName,
        running: z.boolean(),
      }),
    )
    .check(z.maxLength(MOST)),
  storages: z.array(z.strictObject({ name, content: names })).check(z.maxLength(MOST)),
  userCfg: z.array(line).check(z.maxLength(MOST)),
  domainsCfg: z.array(line).check(z.maxLength(MOST)),
});

const told = z.strictObject({
  world,
  passwords: z.array(name).check(z.maxLength(MOST)),
  accounts: z.array(z.string().check(z.regex(/^[a-z_][a-z0-9_.-]{0,60}$/i))).check(z.maxLength(MOST)),
  exact: z.optional(exact),
});

const shape = z.strictObject({
  kind: z.literal("world"),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  ahead: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_AHEAD))),
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

/** What is told exactly must stand in the description, too. */
function checkExact(world: Pick<DescribedWorld, "nodes" | "guests">, exact: Exact, report: Report): void {
  const nodes = new Set(world.nodes.map(({ name }) => name));
  const guests = new Set(world.guests.map(({ vmid }) => String(vmid)));
  exact.nodes?.forEach(({ name }, at) => nodes.has(name) || report(`nodes.${at}.name`, "no-such-name", name));
  exact.hosts?.forEach(({ hostname }, at) => nodes.has(hostname) || report(`hosts.${at}.hostname`, "no-such-name", hostname));
  exact.guests?.forEach(({ vmid, node }, at) => {
    if (!guests.has(vmid)) report(`guests.${at}.vmid`, "no-such-name", vmid);
    if (!nodes.has(node)) report(`guests.${at}.node`, "no-such-name", node);
  });
}

/** A world from its text, with the lesson that it goes on with. Throws `ControlRefused` with every fault and its place. */
export async function readWorldText(text: string): Promise<WorldFile> {
  const data = jsonOf(text);
  const read = shape.safeParse(data);
  if (!read.success) throw new ControlRefused(...faultsOf(read.error.issues, data));
  const { scenario, states } = read.data;
  const faults: Parameters<Report>[] = [];
  for (const [at, { world, exact }] of states.entries()) {
    const whole = { ...world, asWritten: true, passwords: [{ userid: "root@pam", password: "training" }] };
    checkWorld(whole, (path, ...rest) => {
      // Root may have been taken out of the file; its login is made all the same.
      if (!path.startsWith("world.passwords")) faults.push([`states.${at}.${path}`, ...rest]);
    });
    checkExact(world, exact ?? {}, (path, ...rest) => faults.push([`states.${at}.exact.${path}`, ...rest]));
  }
  const own = lessonIn(read.data.lesson);
  const lesson = own ?? (scenario === undefined ? undefined : await lessonOf(scenario));
  const known = lesson !== undefined || (scenario !== undefined && WORLD_IDS.includes(scenario));
  if (scenario !== undefined && !known) faults.push(["scenario", "no-such-scenario", scenario]);
  if (lesson === undefined && states.length === 0) faults.push(["states", "missing", ""]);
  if (faults.length > 0) {
    throw new ControlRefused(...faults.slice(0, 20).map(([path, code, value]) => ({ field: "text", path, code, value })));
  }
  return { ...read.data, lesson: own };
}
