import * as z from "zod/mini";
import { answeredFlag, nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { choice, integer, text } from "../schemas/fields";
import type { GuestKind } from "../schemas/guests";
import { endpoint } from "./endpoint";
import { below, guestPerm, named, onGuest, seconds, task, yes } from "./guestRows";

const words = optional(text());
const node = text({ format: "node" });
const power = guestPerm("VM.PowerMgmt");
const migrate = guestPerm("VM.Migrate");

function ofKind(kind: GuestKind) {
  return {
    index: endpoint({ method: "GET", path: below(kind), params: onGuest, answer: nothing, check: { kind: "anyone" } }),
    statusIndex: endpoint({
      method: "GET",
      path: below(kind, "/status"),
      params: onGuest,
      answer: nothing,
      check: { kind: "anyone" },
    }),
    feature: endpoint({
      method: "GET",
      path: below(kind, "/feature"),
      params: {
        ...onGuest,
        feature: choice(["snapshot", "clone", "copy"]),
        snapname: optional(text({ format: "configid", max: 40 })),
      },
      answer: z.looseObject({ hasFeature: answeredFlag }),
      check: guestPerm("VM.Audit"),
    }),
    template: endpoint({
      method: "POST",
      path: below(kind, "/template"),
      params: kind === "qemu" ? { ...onGuest, disk: words } : onGuest,
      answer: nothing,
      check: guestPerm("VM.Allocate"),
      protected: true,
    }),
    migrateTargets: endpoint({
      method: "GET",
      path: below(kind, "/migrate"),
      params: { ...onGuest, target: optional(node) },
      answer: z.looseObject({ running: z.optional(answeredFlag) }),
      check: migrate,
      protected: true,
    }),
    suspend: endpoint({
      method: "POST",
      path: below(kind, "/status/suspend"),
      params: onGuest,
      answer: task,
      check: power,
      protected: true,
    }),
    resume: endpoint({
      method: "POST",
      path: below(kind, "/status/resume"),
      params: onGuest,
      answer: task,
      check: power,
      protected: true,
    }),
  };
}

const bwlimit = optional(integer({ min: 0 }));
const migrateRow = { method: "POST", answer: task, check: migrate, protected: true } as const;
const toNode = { ...onGuest, target: node, online: yes, bwlimit };
const toCluster = {
  ...onGuest,
  "target-vmid": optional(onGuest.vmid),
  "target-endpoint": text(),
  "target-storage": text(),
  "target-bridge": text(),
  online: yes,
  delete: yes,
  bwlimit,
};

const qemu = ofKind("qemu");

/** Power beyond on and off, templates, and moving to another node (api.md 5.1, 5.3). */
export const guestMoves = {
  ...named("qemu", {
    ...qemu,
    suspend: endpoint({
      ...qemu.suspend,
      params: { ...onGuest, skiplock: yes, todisk: yes, statestorage: optional(text({ format: "storage" })) },
      requires: { statestorage: "todisk" },
    }),
    resume: endpoint({ ...qemu.resume, params: { ...onGuest, skiplock: yes, nocheck: yes } }),
    reset: endpoint({
      method: "POST",
      path: below("qemu", "/status/reset"),
      params: { ...onGuest, skiplock: yes },
      answer: task,
      check: power,
      protected: true,
    }),
    migrate: endpoint({
      ...migrateRow,
      path: below("qemu", "/migrate"),
      params: {
        ...toNode,
        force: yes,
        migration_type: optional(choice(["secure", "insecure"])),
        migration_network: words,
        "with-local-disks": yes,
        "with-conntrack-state": yes,
        targetstorage: words,
      },
    }),
    remoteMigrate: endpoint({ ...migrateRow, path: below("qemu", "/remote_migrate"), params: toCluster }),
  }),
  ...named("lxc", {
    ...ofKind("lxc"),
    migrate: endpoint({
      ...migrateRow,
      path: below("lxc", "/migrate"),
      params: { ...toNode, restart: yes, timeout: seconds, "target-storage": words },
    }),
    remoteMigrate: endpoint({
      ...migrateRow,
      path: below("lxc", "/remote_migrate"),
      params: { ...toCluster, restart: yes, timeout: seconds },
    }),
  }),
} as const;
