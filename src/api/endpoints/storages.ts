import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { choice, flag, integer, list, text } from "../schemas/fields";
import { vmid } from "../schemas/guests";
import { node } from "../schemas/nodes";
import { CONTENTS, storageid, storageRow, storageSettings, volumeRow } from "../schemas/storages";
import { endpoint } from "./endpoint";
import { task } from "./guestRows";

const onStorage = (...privileges: readonly string[]): Check => ({
  kind: "perm",
  path: "/storage/{storage}",
  privileges,
  ...(privileges.length > 1 && { any: true }),
});
const use = onStorage("Datastore.Audit", "Datastore.AllocateSpace");
const templates = onStorage("Datastore.AllocateTemplate");
const allocateAll: Check = { kind: "perm", path: "/storage", privileges: ["Datastore.Allocate"] };
const anyone: Check = { kind: "anyone" };
const fetchUrls: Check = {
  kind: "or",
  checks: [
    { kind: "perm", path: "/", privileges: ["Sys.Audit", "Sys.Modify"] },
    { kind: "perm", path: "/nodes/{node}", privileges: ["Sys.AccessNetwork"] },
  ],
};

const base = "/nodes/{node}/storage";
const one = { node, storage: storageid };
const words = optional(text());
const yes = optional(flag());
const kinds = optional(list(undefined));
const volume = { path: `${base}/{storage}/content/{volume}`, rest: true, check: anyone, inside: true } as const;
const onVolume = { ...one, volume: text() };
const prune = { path: `${base}/{storage}/prunebackups` } as const;
const pruned = { ...one, "prune-backups": words, type: optional(choice(["qemu", "lxc"])), vmid: optional(vmid) };
const checksum = { checksum: words, "checksum-algorithm": words };

/** Storages and what they hold (api.md 5.4). */
export const storages = {
  "storages.list": endpoint({
    method: "GET",
    path: "/storage",
    params: { type: words },
    answer: z.array(storageRow),
    check: anyone,
    rows: use,
  }),
  "storages.read": endpoint({
    method: "GET",
    path: "/storage/{storage}",
    params: { storage: storageid },
    answer: storageRow,
    check: onStorage("Datastore.Allocate"),
  }),
  "storages.create": endpoint({
    method: "POST",
    path: "/storage",
    params: { storage: storageid, type: text(), path: words, ...storageSettings },
    answer: nothing,
    check: allocateAll,
    protected: true,
  }),
  "storages.update": endpoint({
    method: "PUT",
    path: "/storage/{storage}",
    params: { storage: storageid, ...storageSettings, delete: optional(list("configid")), digest: words },
    answer: nothing,
    check: allocateAll,
    protected: true,
  }),
  "storages.delete": endpoint({
    method: "DELETE",
    path: "/storage/{storage}",
    params: { storage: storageid },
    answer: nothing,
    check: allocateAll,
    protected: true,
  }),
  "storages.ofNode": endpoint({
    method: "GET",
    path: base,
    params: { node, storage: optional(storageid), content: kinds, enabled: yes, target: optional(node) },
    answer: z.array(storageRow),
    check: anyone,
    rows: use,
    protected: true,
  }),
  "storages.index": endpoint({ method: "GET", path: `${base}/{storage}`, params: one, answer: nothing, check: use }),
  "storages.status": endpoint({
    method: "GET",
    path: `${base}/{storage}/status`,
    params: one,
    answer: z.looseObject({}),
    check: use,
    protected: true,
  }),
  "volumes.list": endpoint({
    method: "GET",
    path: `${base}/{storage}/content`,
    params: { ...one, content: optional(choice(CONTENTS)), vmid: optional(vmid) },
    answer: z.array(volumeRow),
    check: use,
    protected: true,
  }),
  "volumes.create": endpoint({
    method: "POST",
    path: `${base}/{storage}/content`,
    params: { ...one, vmid, filename: text(), size: text({ pattern: /^\d+[MG]?$/ }), format: words },
    answer: z.string(),
    check: onStorage("Datastore.AllocateSpace"),
    protected: true,
  }),
  "volumes.read": endpoint({ ...volume, method: "GET", params: onVolume, answer: z.looseObject({}), protected: true }),
  "volumes.update": endpoint({
    ...volume,
    method: "PUT",
    params: { ...onVolume, notes: words, protected: yes },
    answer: nothing,
    protected: true,
  }),
  "volumes.delete": endpoint({
    ...volume,
    method: "DELETE",
    params: { ...onVolume, delay: optional(integer({ min: 1, max: 30 })) },
    answer: z.nullable(task),
    protected: true,
  }),
  "volumes.copy": endpoint({
    ...volume,
    method: "POST",
    params: { ...onVolume, target: text(), target_node: optional(node) },
    answer: task,
    check: { kind: "root-only" },
    protected: true,
  }),
  "volumes.prunePreview": endpoint({
    ...prune,
    method: "GET",
    params: pruned,
    answer: z.array(z.looseObject({ volid: z.string(), mark: z.string() })),
    check: use,
    protected: true,
  }),
  "volumes.prune": endpoint({
    ...prune,
    method: "DELETE",
    params: pruned,
    answer: task,
    check: anyone,
    inside: true,
    protected: true,
  }),
  "volumes.download": endpoint({
    method: "POST",
    path: `${base}/{storage}/download-url`,
    params: {
      ...one,
      url: text({ pattern: /^https?:\/\/.*$/ }),
      content: choice(["iso", "vztmpl", "import"]),
      filename: text({ max: 255 }),
      ...checksum,
      compression: words,
      "verify-certificates": yes,
    },
    answer: task,
    check: { kind: "and", checks: [templates, fetchUrls] },
    protected: true,
  }),
} as const;
