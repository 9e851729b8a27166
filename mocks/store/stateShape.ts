import * as z from "zod/mini";
import type { HostState } from "../host/state";
import { outside } from "./outsideShape";
import { secondFactors } from "./secondFactorsShape";
import type { WorldState } from "./state";
import { runtime, syncJobs } from "./syncJobShape";

z.config({ jitless: true });

const texts = z.array(z.string());
const textMap = z.map(z.string(), z.string());

const options = z.map(z.string(), z.union([z.string(), z.number()]));

const snapshot = z.object({
  time: z.number(),
  description: z.optional(z.string()),
  vmstate: z.optional(z.boolean()),
  config: options,
});

const volume = z.object({
  size: z.number(),
  time: z.number(),
  notes: z.optional(z.string()),
  protected: z.optional(z.boolean()),
  config: z.optional(options),
});

const guest = z.object({
  vmid: z.string(),
  kind: z.enum(["qemu", "lxc"]),
  node: z.string(),
  name: z.optional(z.string()),
  status: z.optional(z.enum(["running", "stopped"])),
  startedAt: z.optional(z.number()),
  next: z.optional(z.object({ status: z.enum(["running", "stopped"]), at: z.number(), node: z.optional(z.string()) })),
  paused: z.optional(z.boolean()),
  snapshots: z.optional(z.map(z.string(), snapshot)),
  template: z.optional(z.boolean()),
  cpus: z.optional(z.number()),
  maxmem: z.optional(z.number()),
  maxdisk: z.optional(z.number()),
  tags: z.optional(texts),
  config: options,
});

const node = z.object({
  name: z.string(),
  status: z.enum(["online", "offline"]),
  bootedAt: z.number(),
  cpus: z.number(),
  maxmem: z.number(),
  maxdisk: z.number(),
});

const storage = z.object({
  name: z.string(),
  type: z.string(),
  content: texts,
  shared: z.boolean(),
  nodes: texts,
  used: z.optional(z.number()),
  total: z.optional(z.number()),
  volumes: z.optional(z.map(z.string(), volume)),
});

const account = z.object({
  name: z.string(),
  uid: z.number(),
  gid: z.number(),
  gecos: z.string(),
  home: z.string(),
  shell: z.string(),
});

const host: z.ZodMiniType<HostState> = z.object({
  hostname: z.string(),
  installed: z.number(),
  accounts: z.array(account),
  groups: z.array(z.object({ name: z.string(), gid: z.number(), members: texts })),
  shadow: z.array(z.object({ name: z.string(), hash: z.string(), changed: z.number() })),
  homes: z.array(z.object({ path: z.string(), uid: z.number(), gid: z.number(), created: z.number() })),
});

const task = z.object({
  upid: z.string(),
  node: z.string(),
  type: z.string(),
  id: z.string(),
  authid: z.string(),
  startedAt: z.number(),
  endsAt: z.optional(z.number()),
  outcome: z.string(),
  lines: texts,
});

const logEntry = z.object({
  uid: z.number(),
  node: z.string(),
  time: z.number(),
  pri: z.number(),
  tag: z.string(),
  pid: z.number(),
  user: z.string(),
  msg: z.string(),
});

const version = z.union([z.literal(5), z.literal(6), z.literal(7), z.literal(8), z.literal(9)]);

/** What a stored state must look like before it is trusted: a store may be old, cut off or edited. */
export const worldState: z.ZodMiniType<WorldState> = z.object({
  pveVersion: version,
  userCfg: z.string(),
  domainsCfg: z.string(),
  shadow: textMap,
  realmPasswords: textMap,
  tokenSecrets: textMap,
  secondFactors: z.map(z.string(), secondFactors),
  cluster: z.object({
    name: z.optional(z.string()),
    nodes: z.map(z.string(), node),
    guests: z.map(z.string(), guest),
    storages: z.map(z.string(), storage),
    zones: z.map(z.string(), z.object({ type: z.string() })),
  }),
  hosts: z.map(z.string(), host),
  options: textMap,
  tasks: z.array(task),
  log: z.array(logEntry),
  sequence: z.number(),
  outside: z.optional(outside),
  syncJobs: z.optional(syncJobs),
  runtime: z.optional(runtime),
});
