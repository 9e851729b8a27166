import * as z from "zod/mini";
import { optional } from "../schemas/field";
import { choice, flag, integer, list, text } from "../schemas/fields";
import { node } from "../schemas/nodes";
import { poolid } from "../schemas/pools";
import { storageid } from "../schemas/storages";
import { endpoint } from "./endpoint";

const words = optional(text());
const yes = optional(flag());
const number = optional(integer({ min: 0 }));

/** Backing up guests now (api.md 5.5). */
export const backups = {
  "backups.run": endpoint({
    method: "POST",
    path: "/nodes/{node}/vzdump",
    params: {
      node,
      vmid: optional(list("vmid")),
      all: yes,
      exclude: optional(list("vmid")),
      pool: optional(poolid),
      storage: optional(storageid),
      stop: yes,
      mode: optional(choice(["snapshot", "suspend", "stop"])),
      compress: optional(choice(["0", "1", "gzip", "lzo", "zstd"])),
      "prune-backups": words,
      fleecing: words,
      bwlimit: number,
      ionice: optional(integer({ min: 0, max: 8 })),
      performance: words,
      protected: yes,
      remove: yes,
      quiet: yes,
      mailto: words,
      "notification-mode": words,
      "notes-template": optional(text({ max: 1024 })),
      tmpdir: words,
      dumpdir: words,
      script: words,
      "job-id": words,
    },
    answer: z.string(),
    check: { kind: "anyone" },
    inside: true,
    requires: { "notes-template": "storage", protected: "storage" },
    protected: true,
  }),
  "backups.defaults": endpoint({
    method: "GET",
    path: "/nodes/{node}/vzdump/defaults",
    params: { node, storage: optional(storageid) },
    answer: z.looseObject({}),
    check: { kind: "anyone" },
    inside: true,
  }),
  "backups.config": endpoint({
    method: "GET",
    path: "/nodes/{node}/vzdump/extractconfig",
    params: { node, volume: text() },
    answer: z.string(),
    check: { kind: "anyone" },
    inside: true,
    protected: true,
  }),
} as const;
