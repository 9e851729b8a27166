import * as z from "zod/mini";
import type { Statement } from "../../src/engine/statement";
import { type Goal, TROUBLES } from "./goal";
import { aclPath, authid, id, name, names, vmid } from "./schemaParts";

const subject = z.union([z.strictObject({ authid }), z.strictObject({ groups: names })]);
const right = z.union([z.strictObject({ privilege: name }), z.strictObject({ roleid: name })]);
const guests = z.array(vmid).check(z.maxLength(200));

const statement: z.ZodMiniType<Statement> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["can", "cannot"]), subject, right, path: aclPath }),
  z.strictObject({ kind: z.literal("sees exactly"), subject, guests }),
  z.strictObject({
    kind: z.literal("exists"),
    what: z.enum(["user", "group", "role", "pool"]),
    id: name,
    enabled: z.optional(z.boolean()),
  }),
  z.strictObject({
    kind: z.literal("entry is"),
    path: aclPath,
    subject: z.strictObject({ type: z.enum(["user", "group", "token"]), id: name }),
    roleid: name,
    propagate: z.optional(z.boolean()),
  }),
  z.strictObject({
    kind: z.literal("nobody but"),
    subjects: z.array(subject).check(z.maxLength(50)),
    privilege: name,
    path: aclPath,
  }),
]);

const after = z.optional(id);
const compare = z.enum(["guests", "rights"]);
const except = z.optional(names);

/** A goal of a lesson's file; which steps and names it means is checked apart. */
export const goal: z.ZodMiniType<Goal> = z.lazy(() => anyGoal);

const anyGoal: z.ZodMiniType<Goal> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("statement"), statement }),
  z.strictObject({ kind: z.literal("host-account"), name, node: z.optional(name) }),
  z.strictObject({ kind: z.literal("password"), userid: authid }),
  z.strictObject({ kind: z.literal("member"), group: name, userid: authid }),
  z.strictObject({ kind: z.literal("pool-has"), pool: name, guests: z.optional(guests), storages: z.optional(names) }),
  z.strictObject({ kind: z.literal("role-is"), roleid: name, privileges: names }),
  z.strictObject({
    kind: z.literal("token"),
    tokenid: authid,
    privsep: z.optional(z.boolean()),
    expires: z.optional(z.boolean()),
  }),
  z.strictObject({
    kind: z.literal("entries"),
    atMost: z.number().check(z.minimum(0)),
    of: z.optional(z.enum(["user", "group", "token"])),
    path: z.optional(aclPath),
  }),
  z.strictObject({ kind: z.literal("as-before"), compare, except }),
  z.strictObject({ kind: z.literal("differs"), compare, way: z.enum(["gained", "lost"]), except }),
  z.strictObject({ kind: z.literal("no-warnings") }),
  z.strictObject({ kind: z.literal("trouble"), code: z.enum(TROUBLES), userid: authid, path: aclPath }),
  z.strictObject({ kind: z.literal("score") }),
  z.strictObject({ kind: z.literal("logged-in"), userid: authid, after }),
  z.strictObject({ kind: z.literal("login-refused"), userid: authid, after }),
  z.strictObject({ kind: z.literal("opened-guest"), userid: authid, vmid, after }),
  z.strictObject({
    kind: z.literal("request"),
    userid: authid,
    method: z.enum(["GET", "POST", "PUT", "DELETE"]),
    path: aclPath,
    refused: z.boolean(),
    after,
  }),
  z.strictObject({ kind: z.literal("command"), words: name, afterLoginOf: z.optional(authid), after }),
  z.strictObject({ kind: z.literal("host-login"), user: name, via: z.enum(["su", "password"]), after }),
  z.strictObject({ kind: z.literal("predicted"), step: id }),
  z.strictObject({ kind: z.enum(["all", "any"]), goals: z.array(goal).check(z.minLength(1), z.maxLength(60)) }),
  z.strictObject({ kind: z.literal("not"), goal }),
]);
