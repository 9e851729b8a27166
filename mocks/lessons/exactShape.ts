import * as z from "zod/mini";
import type { HostState } from "../host/state";
import type { Guest, Storage } from "../store/state";
import type { Exact } from "./exact";
import { machineName, must, name, names, UNSEEN, vmid } from "./schemaParts";

/** Items of a list, and letters of a value such as a guest's notes. */
const MOST = 10_000;
const LONGEST = 70_000;

const value = z.string().check(z.maxLength(LONGEST), must("unreadable", (text) => !UNSEEN.test(text)));
const number = z.number().check(z.minimum(-1e15), z.maximum(1e15));
const account = z.string().check(must("bad-name", (text) => /^[\w.][\w.-]{0,60}\$?$/.test(text)));
const status = z.enum(["running", "stopped"]);

/** A Map, written as the list of its pairs. */
function pairs<Value>(of: z.ZodMiniType<Value>) {
  const list = z.array(z.tuple([name, of])).check(z.maxLength(MOST));
  return z.pipe(list, z.transform((entries) => new Map(entries)));
}

const config = pairs(z.union([value, number]));

const guest: z.ZodMiniType<Guest> = z.strictObject({
  vmid,
  kind: z.enum(["qemu", "lxc"]),
  node: machineName,
  name: z.optional(name),
  status: z.optional(status),
  startedAt: z.optional(number),
  paused: z.optional(z.boolean()),
  snapshots: z.optional(
    pairs(z.strictObject({ time: number, description: z.optional(value), vmstate: z.optional(z.boolean()), config })),
  ),
  template: z.optional(z.boolean()),
  cpus: z.optional(number),
  maxmem: z.optional(number),
  maxdisk: z.optional(number),
  tags: z.optional(names),
  config,
});

const storage: z.ZodMiniType<Storage> = z.strictObject({
  name,
  type: name,
  content: names,
  shared: z.boolean(),
  nodes: names,
  used: z.optional(number),
  total: z.optional(number),
  volumes: z.optional(
    pairs(
      z.strictObject({
        size: number,
        time: number,
        notes: z.optional(value),
        protected: z.optional(z.boolean()),
        config: z.optional(config),
      }),
    ),
  ),
});

const host: z.ZodMiniType<HostState> = z.strictObject({
  hostname: machineName,
  installed: number,
  accounts: z
    .array(z.strictObject({ name: account, uid: number, gid: number, gecos: value, home: value, shell: value }))
    .check(z.maxLength(MOST)),
  groups: z
    .array(z.strictObject({ name: account, gid: number, members: z.array(account).check(z.maxLength(MOST)) }))
    .check(z.maxLength(MOST)),
  shadow: z
    .array(
      z.strictObject({
        name: account,
        hash: z.string().check(must("unreadable", (text) => /^!*\*?\$?$/.test(text))),
        changed: number,
      }),
    )
    .check(z.maxLength(MOST)),
  homes: z.array(z.strictObject({ path: value, uid: number, gid: number, created: number })).check(z.maxLength(MOST)),
});

const syncJob = z.strictObject({
  id: name,
  realm: name,
  schedule: value,
  scope: name,
  comment: z.optional(value),
  enabled: z.optional(z.boolean()),
  enableNew: z.optional(z.boolean()),
  removeVanished: z.optional(name),
  since: number,
});

/** What a file tells of a state beside its description; Maps are lists of pairs there. */
export const exact: z.ZodMiniType<Exact> = z.strictObject({
  nodes: z.optional(
    z
      .array(
        z.strictObject({
          name: machineName,
          status: z.enum(["online", "offline"]),
          bootedAt: number,
          cpus: number,
          maxmem: number,
          maxdisk: number,
        }),
      )
      .check(z.maxLength(MOST)),
  ),
  guests: z.optional(z.array(guest).check(z.maxLength(MOST))),
  storages: z.optional(z.array(storage).check(z.maxLength(MOST))),
  hosts: z.optional(z.array(host).check(z.maxLength(MOST))),
  zones: z.optional(pairs(z.strictObject({ type: name }))),
  options: z.optional(pairs(value)),
  syncJobs: z.optional(pairs(syncJob)),
});
