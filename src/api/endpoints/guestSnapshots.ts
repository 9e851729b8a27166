import * as z from "zod/mini";
import { answeredFlag, answeredNumber, answeredText, nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { text } from "../schemas/fields";
import { type GuestKind, guestConfig } from "../schemas/guests";
import { endpoint } from "./endpoint";
import { below, guestPerm, named, onGuest, task, yes } from "./guestRows";

const snapname = text({ format: "configid", max: 40 });
const one = { ...onGuest, snapname };
const description = optional(text());

const snapshotRow = z.object({
  name: z.string(),
  description: answeredText,
  /** Server seconds; the row `current` has none. */
  snaptime: z.optional(answeredNumber),
  parent: answeredText,
  vmstate: z.optional(answeredFlag),
});

function ofKind(kind: GuestKind) {
  const all = below(kind, "/snapshot");
  const path = `${all}/{snapname}`;
  const take = guestPerm("VM.Snapshot");
  return {
    snapshots: endpoint({
      method: "GET",
      path: all,
      params: onGuest,
      answer: z.array(snapshotRow),
      check: guestPerm("VM.Audit"),
    }),
    snapshotCreate: endpoint({
      method: "POST",
      path: all,
      params: { ...one, description, ...(kind === "qemu" ? { vmstate: yes } : {}) },
      answer: task,
      check: take,
      protected: true,
    }),
    snapshotIndex: endpoint({ method: "GET", path, params: one, answer: nothing, check: { kind: "anyone" } }),
    snapshotDelete: endpoint({
      method: "DELETE",
      path,
      params: { ...one, force: yes },
      answer: task,
      check: take,
      protected: true,
    }),
    snapshotConfig: endpoint({
      method: "GET",
      path: `${path}/config`,
      params: one,
      answer: guestConfig,
      check: guestPerm("VM.Snapshot", "VM.Snapshot.Rollback", "VM.Audit"),
    }),
    snapshotUpdate: endpoint({
      method: "PUT",
      path: `${path}/config`,
      params: { ...one, description },
      answer: nothing,
      check: take,
      protected: true,
    }),
    snapshotRollback: endpoint({
      method: "POST",
      path: `${path}/rollback`,
      params: { ...one, start: yes },
      answer: task,
      check: guestPerm("VM.Snapshot", "VM.Snapshot.Rollback"),
      inside: true,
      protected: true,
    }),
  };
}

/** A guest's snapshots (api.md 5.1, 5.3). */
export const guestSnapshots = { ...named("qemu", ofKind("qemu")), ...named("lxc", ofKind("lxc")) } as const;
