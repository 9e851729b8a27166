import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { optional } from "../schemas/field";
import { choice, flag, integer, text } from "../schemas/fields";
import { type GuestKind, guestConfig, guestStatus, vmid } from "../schemas/guests";
import { node } from "../schemas/nodes";
import { endpoint } from "./endpoint";

const audit: Check = { kind: "perm", path: "/vms/{vmid}", privileges: ["VM.Audit"] };
const power: Check = { kind: "perm", path: "/vms/{vmid}", privileges: ["VM.PowerMgmt"] };
const allocate: Check = { kind: "perm", path: "/vms/{vmid}", privileges: ["VM.Allocate"] };

/** The task that a call has started. */
const task = z.string();

const id = { node, vmid };
const timeout = optional(integer({ min: 0 }));
const skiplock = optional(flag());
const words = optional(text());

function ofKind(kind: GuestKind) {
  const base = `/nodes/{node}/${kind}`;
  return {
    list: endpoint({
      method: "GET",
      path: base,
      params: { node },
      answer: z.array(guestStatus),
      check: { kind: "anyone" },
      rows: audit,
      protected: true,
    }),
    status: endpoint({
      method: "GET",
      path: `${base}/{vmid}/status/current`,
      params: id,
      answer: guestStatus,
      check: audit,
      protected: true,
    }),
    config: endpoint({
      method: "GET",
      path: `${base}/{vmid}/config`,
      params: { ...id, current: optional(flag()), snapshot: optional(text()) },
      answer: guestConfig,
      check: audit,
    }),
    start: endpoint({
      method: "POST",
      path: `${base}/{vmid}/status/start`,
      params: { ...id, skiplock },
      answer: task,
      check: power,
      protected: true,
    }),
    stop: endpoint({
      method: "POST",
      path: `${base}/{vmid}/status/stop`,
      params: { ...id, skiplock, "overrule-shutdown": optional(flag()) },
      answer: task,
      check: power,
      protected: true,
    }),
    shutdown: endpoint({
      method: "POST",
      path: `${base}/{vmid}/status/shutdown`,
      params: { ...id, skiplock, timeout, forceStop: optional(flag()) },
      answer: task,
      check: power,
      protected: true,
    }),
    reboot: endpoint({
      method: "POST",
      path: `${base}/{vmid}/status/reboot`,
      params: { ...id, timeout },
      answer: task,
      check: power,
      protected: true,
    }),
    remove: endpoint({
      method: "DELETE",
      path: `${base}/{vmid}`,
      params: { ...id, skiplock, purge: optional(flag()), "destroy-unreferenced-disks": optional(flag()) },
      answer: task,
      check: allocate,
      protected: true,
    }),
  };
}

const qemu = ofKind("qemu");
const lxc = ofKind("lxc");

/** Reading guests, their power, their removal (api.md 4.24, 5.1, 5.3). */
export const guests = {
  // Only virtual machines can be asked for what their running process says.
  "qemu.list": endpoint({ ...qemu.list, params: { node, full: optional(flag()) } }),
  "qemu.status": qemu.status,
  "qemu.config": qemu.config,
  "qemu.start": endpoint({
    ...qemu.start,
    params: {
      ...qemu.start.params,
      timeout,
      stateuri: words,
      migratedfrom: words,
      migration_type: optional(choice(["secure", "insecure"])),
      migration_network: words,
      machine: words,
      "force-cpu": words,
      targetstorage: words,
      "with-conntrack-state": skiplock,
      "nets-host-mtu": words,
    },
  }),
  "qemu.stop": endpoint({
    ...qemu.stop,
    params: { ...qemu.stop.params, timeout, keepActive: skiplock, migratedfrom: words },
  }),
  "qemu.shutdown": endpoint({ ...qemu.shutdown, params: { ...qemu.shutdown.params, keepActive: skiplock } }),
  "qemu.reboot": qemu.reboot,
  "qemu.delete": qemu.remove,
  "lxc.list": lxc.list,
  "lxc.status": lxc.status,
  "lxc.config": lxc.config,
  "lxc.start": lxc.start,
  "lxc.stop": lxc.stop,
  "lxc.shutdown": lxc.shutdown,
  "lxc.reboot": lxc.reboot,
  "lxc.delete": lxc.remove,
} as const;
