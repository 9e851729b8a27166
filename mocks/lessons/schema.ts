import * as z from "zod/mini";
import type { LessonAction } from "../../src/api/sandbox/scenario";
import type { LessonData, WorldData } from "./lesson";
import { goal } from "./schemaGoal";
import {
  aclPath,
  authid,
  fileLine,
  id,
  long,
  machineName,
  name,
  names,
  password,
  route,
  short,
  storageName,
} from "./schemaParts";

const yes = z.optional(z.boolean());

const MOST_LINES = 2000;

/** A world described by its files and its inventory. */
export const described = z.strictObject({
  pveVersion: z.optional(z.union([z.literal(5), z.literal(6), z.literal(7), z.literal(8), z.literal(9)])),
  clusterName: z.optional(machineName),
  nodes: z.array(z.strictObject({ name: machineName })).check(z.minLength(1), z.maxLength(16)),
  guests: z
    .array(
      z.strictObject({
        vmid: z.int().check(z.minimum(100), z.maximum(999_999_999)),
        name: machineName,
        kind: z.optional(z.enum(["qemu", "lxc"])),
        node: z.optional(machineName),
        running: yes,
      }),
    )
    .check(z.maxLength(200)),
  storages: z.optional(
    z.array(z.strictObject({ name: storageName, content: names })).check(z.maxLength(50)),
  ),
  userCfg: z.array(fileLine).check(z.minLength(1), z.maxLength(MOST_LINES)),
  asWritten: yes,
  domainsCfg: z.optional(z.array(fileLine).check(z.maxLength(MOST_LINES))),
  passwords: z.array(z.strictObject({ userid: authid, password })).check(z.minLength(1), z.maxLength(200)),
  tokenSecrets: z.optional(
    z.array(z.strictObject({ tokenid: authid, secret: z.string().check(z.minLength(8), z.maxLength(64)) })),
  ),
});

const likeAnother = z.strictObject({ scenario: z.enum(["tutorial", "showcase", "empty"]) });

const action: z.ZodMiniType<LessonAction> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("run"),
    line: z.string().check(z.minLength(1), z.maxLength(1000)),
    answers: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20))),
    node: z.optional(machineName),
  }),
  z.strictObject({ kind: z.literal("login"), userid: authid, password: name }),
  z.strictObject({
    kind: z.literal("call"),
    userid: authid,
    password: name,
    method: z.enum(["GET", "POST", "PUT", "DELETE"]),
    path: aclPath,
  }),
  z.strictObject({ kind: z.literal("predict"), option: id }),
]);

const step = z.strictObject({
  id,
  title: short,
  task: long,
  at: z.optional(route),
  optional: yes,
  once: yes,
  goal,
  hints: z.optional(z.strictObject({ where: long, what: long, how: long })),
  predict: z.optional(
    z.strictObject({
      question: long,
      options: z.array(z.strictObject({ id, text: long, right: yes })).check(z.minLength(2), z.maxLength(8)),
      explanation: long,
    }),
  ),
  solution: z.array(action).check(z.maxLength(40)),
});

const score = z.strictObject({
  findings: z.array(z.strictObject({ id, left: goal, text: long })).check(z.maxLength(60)),
  rights: z.optional(
    z.strictObject({
      authids: z.array(authid).check(z.maxLength(100)),
      paths: z.array(aclPath).check(z.maxLength(100)),
      wanted: z.array(z.strictObject({ authid, path: aclPath, roles: names })).check(z.maxLength(1000)),
    }),
  ),
});

/** A lesson's file; which of the two kinds of world it has must be known beforehand, so that faults have one place. */
function lessonWith(world: z.ZodMiniType<WorldData>): z.ZodMiniType<LessonData> {
  return z.strictObject({
    id,
    kind: z.enum(["lesson", "challenge"]),
    title: short,
    story: long,
    world,
    steps: z.array(step).check(z.minLength(1), z.maxLength(40)),
    mistakes: z.array(z.strictObject({ code: id, when: goal, text: long, until: z.optional(id) })).check(z.maxLength(60)),
    score: z.optional(score),
    summary: z.strictObject({
      text: long,
      table: z.optional(
        z.strictObject({
          title: short,
          columns: z.array(short).check(z.minLength(1), z.maxLength(6)),
          rows: z.array(z.array(long).check(z.maxLength(6))).check(z.maxLength(30)),
        }),
      ),
    }),
  });
}

const withDescribed = lessonWith(described);
const withLike = lessonWith(likeAnother);

/** The schema that fits the value's kind of world. */
export function lessonSchemaFor(value: unknown): z.ZodMiniType<LessonData> {
  const world = typeof value === "object" && value !== null && "world" in value ? value.world : undefined;
  const like = typeof world === "object" && world !== null && Object.hasOwn(world, "scenario");
  return like ? withLike : withDescribed;
}
