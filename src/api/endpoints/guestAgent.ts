import * as z from "zod/mini";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { integer, text } from "../schemas/fields";
import { type Endpoint, endpoint, type Method } from "./endpoint";
import { below, guestPerm, onGuest, yes } from "./guestRows";

const ALL = "VM.GuestAgent.Unrestricted";
const answer = z.looseObject({});

type Plain = Endpoint<typeof onGuest, Readonly<Record<string, unknown>>>;

/** Commands without parameters of their own, under `agent.<command>`. */
function plain<const Command extends string>(
  method: Method,
  privileges: readonly string[],
  commands: readonly Command[],
): { readonly [Name in Command as `agent.${Name}`]: Plain } {
  const check = guestPerm(...privileges, ALL);
  const rows = commands.map((command) => {
    const path = below("qemu", `/agent/${command}`);
    return [`agent.${command}`, endpoint({ method, path, params: onGuest, answer, check, protected: true })] as const;
  });
  return Object.fromEntries(rows) as { readonly [Name in Command as `agent.${Name}`]: Plain };
}

export const AGENT_READS = [
  "get-fsinfo",
  "get-host-name",
  "get-memory-block-info",
  "get-memory-blocks",
  "get-osinfo",
  "get-time",
  "get-timezone",
  "get-users",
  "get-vcpus",
  "info",
  "network-get-interfaces",
] as const;

const own = { protected: true } as const;
const unrestricted = guestPerm(ALL);
const exec = optional(text({ max: 65536 }));

/** The guest agent's commands (api.md 5.1). */
export const guestAgent = {
  ...plain("GET", ["VM.GuestAgent.Audit"], AGENT_READS),
  ...plain("POST", ["VM.GuestAgent.Audit"], ["ping"]),
  ...plain("POST", ["VM.GuestAgent.Audit", "VM.GuestAgent.FileSystemMgmt"], ["fsfreeze-status"]),
  ...plain("POST", ["VM.GuestAgent.FileSystemMgmt"], ["fsfreeze-freeze", "fsfreeze-thaw", "fstrim"]),
  ...plain("POST", ["VM.PowerMgmt"], ["shutdown", "suspend-disk", "suspend-hybrid", "suspend-ram"]),
  "agent.index": endpoint({
    ...own,
    method: "GET",
    path: below("qemu", "/agent"),
    params: onGuest,
    answer: nothing,
    check: { kind: "anyone" },
  }),
  "agent.any": endpoint({
    ...own,
    method: "POST",
    path: below("qemu", "/agent"),
    params: { ...onGuest, command: text() },
    answer,
    check: unrestricted,
  }),
  "agent.file-read": endpoint({
    ...own,
    method: "GET",
    path: below("qemu", "/agent/file-read"),
    params: { ...onGuest, file: text() },
    answer,
    check: guestPerm("VM.GuestAgent.FileRead", ALL),
  }),
  "agent.file-write": endpoint({
    ...own,
    method: "POST",
    path: below("qemu", "/agent/file-write"),
    params: { ...onGuest, file: text(), content: text({ max: 61440 }), encode: yes },
    answer: nothing,
    check: guestPerm("VM.GuestAgent.FileWrite", ALL),
  }),
  "agent.exec": endpoint({
    ...own,
    method: "POST",
    path: below("qemu", "/agent/exec"),
    params: { ...onGuest, command: text(), "input-data": exec },
    answer,
    check: unrestricted,
  }),
  "agent.exec-status": endpoint({
    ...own,
    method: "GET",
    path: below("qemu", "/agent/exec-status"),
    params: { ...onGuest, pid: integer() },
    answer,
    check: unrestricted,
  }),
  "agent.set-user-password": endpoint({
    ...own,
    method: "POST",
    path: below("qemu", "/agent/set-user-password"),
    params: { ...onGuest, username: text(), password: text({ min: 5, max: 1024 }), crypted: yes },
    answer,
    check: unrestricted,
  }),
} as const;
