import type { Check } from "../../engine/check";
import { optional } from "../schemas/field";
import { integer, text } from "../schemas/fields";
import { lxcOptions, qemuOptions } from "../schemas/guestOptions";
import { type GuestKind, vmid } from "../schemas/guests";
import { poolid } from "../schemas/pools";
import { endpoint } from "./endpoint";
import { below, guestPerm, named, onGuest, task, yes } from "./guestRows";

const storage = optional(text({ format: "storage" }));
const pool = optional(poolid);
const words = optional(text());
const bwlimit = optional(integer({ min: 0 }));
const shared = { pool, storage, bwlimit, force: yes, start: yes, unique: yes, "ha-managed": yes };

/** A right on the source, and on the new id or the pool that it goes to. */
const cloneCheck: Check = {
  kind: "and",
  checks: [
    guestPerm("VM.Clone"),
    {
      kind: "or",
      checks: [
        { kind: "perm", path: "/vms/{newid}", privileges: ["VM.Allocate"] },
        { kind: "perm", path: "/pool/{pool}", privileges: ["VM.Allocate"], requireParam: "pool" },
      ],
    },
  ],
};

function cloneOf(kind: GuestKind) {
  return {
    method: "POST",
    path: below(kind, "/clone"),
    params: {
      ...onGuest,
      newid: vmid,
      pool,
      storage,
      bwlimit,
      full: yes,
      description: words,
      snapname: optional(text({ format: "configid", max: 40 })),
      target: optional(text({ format: "node" })),
    },
    answer: task,
    check: cloneCheck,
    inside: true,
    protected: true,
  } as const;
}

/** New guests: created, restored, cloned (api.md 4.25, 5.1, 5.3). */
export const guestCreation = {
  ...named("qemu", {
    create: endpoint({
      method: "POST",
      path: "/nodes/{node}/qemu",
      params: {
        ...qemuOptions,
        ...shared,
        ...onGuest,
        archive: optional(text({ max: 255 })),
        "import-working-storage": storage,
        "live-restore": yes,
      },
      answer: task,
      check: { kind: "anyone" },
      inside: true,
      requires: { "live-restore": "archive", force: "archive" },
      protected: true,
    }),
    clone: endpoint({
      ...cloneOf("qemu"),
      params: { ...cloneOf("qemu").params, name: qemuOptions.name, format: words },
    }),
  }),
  ...named("lxc", {
    create: endpoint({
      method: "POST",
      path: "/nodes/{node}/lxc",
      params: {
        ...lxcOptions,
        ...shared,
        ...onGuest,
        ostemplate: text({ max: 255 }),
        restore: yes,
        password: optional(text({ min: 5 })),
        "ssh-public-keys": words,
        "ignore-unpack-errors": yes,
      },
      answer: task,
      check: { kind: "anyone" },
      inside: true,
      requires: { "ignore-unpack-errors": "restore" },
      protected: true,
    }),
    clone: endpoint({
      ...cloneOf("lxc"),
      params: { ...cloneOf("lxc").params, hostname: lxcOptions.hostname },
    }),
  }),
} as const;
