import * as z from "zod/mini";
import { answeredNumber, nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { choice, integer, list, text } from "../schemas/fields";
import { lxcOptions, qemuOptions } from "../schemas/guestOptions";
import { type GuestKind, vmid } from "../schemas/guests";
import { endpoint } from "./endpoint";
import { below, guestPerm, named, onGuest, task, yes } from "./guestRows";

const digest = optional(text({ max: 40 }));
const names = optional(list("configid"));
const storage = optional(text({ format: "storage" }));
const words = optional(text());
const audit = guestPerm("VM.Audit");
const disks = guestPerm("VM.Config.Disk");
const bwlimit = optional(integer({ min: 0 }));
const size = text({ pattern: /^\+?\d+(?:\.\d+)?[KMGT]?$/ });

const pendingRow = z.object({
  key: z.string(),
  value: z.optional(z.unknown()),
  pending: z.optional(z.unknown()),
  delete: z.optional(answeredNumber),
});

const LXC_FAMILIES = ["VM.Config.Disk", "VM.Config.CPU", "VM.Config.Memory", "VM.Config.Network", "VM.Config.Options"];
const QEMU_FAMILIES = [
  "VM.Config.Disk",
  "VM.Config.CDROM",
  "VM.Config.CPU",
  "VM.Config.Memory",
  "VM.Config.Network",
  "VM.Config.HWType",
  "VM.Config.Options",
  "VM.Config.Cloudinit",
];

const qemuUpdate = {
  path: below("qemu", "/config"),
  params: { ...qemuOptions, ...onGuest, delete: names, revert: names, digest, skiplock: yes, force: yes },
  check: guestPerm(...QEMU_FAMILIES),
  requires: { force: "delete" },
  inside: true,
  protected: true,
} as const;

function pendingOf(kind: GuestKind) {
  const path = below(kind, "/pending");
  return endpoint({ method: "GET", path, params: onGuest, answer: z.array(pendingRow), check: audit });
}

const cloudinit = { path: below("qemu", "/cloudinit"), params: onGuest } as const;
const onDisk = { ...onGuest, disk: text(), digest };

/** Changing the options and the disks of guests (api.md 5.1 to 5.3). */
export const guestConfigs = {
  ...named("qemu", {
    pending: pendingOf("qemu"),
    configUpdate: endpoint({ ...qemuUpdate, method: "PUT", answer: nothing }),
    configTask: endpoint({
      ...qemuUpdate,
      method: "POST",
      params: {
        ...qemuUpdate.params,
        background_delay: optional(integer({ min: 1, max: 30 })),
        "import-working-storage": storage,
      },
      answer: z.nullable(task),
    }),
    unlink: endpoint({
      method: "PUT",
      path: below("qemu", "/unlink"),
      params: { ...onGuest, idlist: list("configid"), force: yes },
      answer: nothing,
      check: disks,
      protected: true,
    }),
    resize: endpoint({
      method: "PUT",
      path: below("qemu", "/resize"),
      params: { ...onDisk, size, skiplock: yes },
      answer: task,
      check: disks,
      inside: true,
      protected: true,
    }),
    moveDisk: endpoint({
      method: "POST",
      path: below("qemu", "/move_disk"),
      params: {
        ...onDisk,
        storage,
        bwlimit,
        "target-vmid": optional(vmid),
        "target-disk": words,
        "target-digest": digest,
        delete: yes,
        format: optional(choice(["raw", "qcow2", "vmdk"])),
      },
      answer: task,
      check: disks,
      inside: true,
      protected: true,
    }),
    cloudinit: endpoint({ ...cloudinit, method: "GET", answer: z.array(pendingRow), check: audit }),
    cloudinitUpdate: endpoint({
      ...cloudinit,
      method: "PUT",
      answer: nothing,
      check: guestPerm("VM.Config.Cloudinit"),
      protected: true,
    }),
    cloudinitDump: endpoint({
      method: "GET",
      path: below("qemu", "/cloudinit/dump"),
      params: { ...onGuest, type: choice(["user", "network", "meta"]) },
      answer: z.string(),
      check: audit,
    }),
  }),
  ...named("lxc", {
    pending: pendingOf("lxc"),
    configUpdate: endpoint({
      method: "PUT",
      path: below("lxc", "/config"),
      params: { ...lxcOptions, ...onGuest, delete: names, revert: names, digest },
      answer: nothing,
      check: guestPerm(...LXC_FAMILIES),
      inside: true,
      protected: true,
    }),
    resize: endpoint({
      method: "PUT",
      path: below("lxc", "/resize"),
      params: { ...onDisk, size },
      answer: task,
      check: disks,
      inside: true,
      protected: true,
    }),
    moveVolume: endpoint({
      method: "POST",
      path: below("lxc", "/move_volume"),
      params: {
        ...onGuest,
        volume: text(),
        storage,
        bwlimit,
        digest,
        "target-vmid": optional(vmid),
        "target-volume": words,
        "target-digest": digest,
        delete: yes,
      },
      answer: task,
      check: disks,
      inside: true,
      protected: true,
    }),
  }),
} as const;
