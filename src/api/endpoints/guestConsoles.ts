import * as z from "zod/mini";
import { answeredNumber, nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { choice, integer, text } from "../schemas/fields";
import type { GuestKind } from "../schemas/guests";
import { consoleTicket, spiceViewer, vncTicket } from "../schemas/nodes";
import { endpoint } from "./endpoint";
import { below, guestPerm, named, onGuest, yes } from "./guestRows";

const check = guestPerm("VM.Console");

function ofKind(kind: GuestKind) {
  const open = { method: "POST", check, protected: true } as const;
  return {
    vncproxy: endpoint({
      ...open,
      path: below(kind, "/vncproxy"),
      params: { ...onGuest, websocket: yes },
      answer: vncTicket,
    }),
    termproxy: endpoint({ ...open, path: below(kind, "/termproxy"), params: onGuest, answer: consoleTicket }),
    spiceproxy: endpoint({
      ...open,
      path: below(kind, "/spiceproxy"),
      params: { ...onGuest, proxy: optional(text({ format: "address" })) },
      answer: spiceViewer,
    }),
    vncwebsocket: endpoint({
      method: "GET",
      path: below(kind, "/vncwebsocket"),
      params: { ...onGuest, port: integer({ min: 5900, max: 5999 }), vncticket: text({ max: 512 }) },
      answer: z.object({ port: answeredNumber }),
      check,
    }),
  };
}

const qemu = ofKind("qemu");
const lxc = ofKind("lxc");

/** Consoles of guests, and what is typed into them (api.md 5.1, 5.3, 5.5). */
export const guestConsoles = {
  ...named("qemu", {
    ...qemu,
    vncproxy: endpoint({ ...qemu.vncproxy, params: { ...onGuest, websocket: yes, "generate-password": yes } }),
    termproxy: endpoint({
      ...qemu.termproxy,
      params: { ...onGuest, serial: optional(choice(["serial0", "serial1", "serial2", "serial3"])) },
    }),
    sendkey: endpoint({
      method: "PUT",
      path: below("qemu", "/sendkey"),
      params: { ...onGuest, skiplock: yes, key: text() },
      answer: nothing,
      check,
      protected: true,
    }),
    monitor: endpoint({
      method: "POST",
      path: below("qemu", "/monitor"),
      params: { ...onGuest, command: text() },
      answer: z.string(),
      check: guestPerm("Sys.Audit", "Sys.Modify"),
      protected: true,
    }),
  }),
  ...named("lxc", {
    ...lxc,
    vncproxy: endpoint({
      ...lxc.vncproxy,
      params: {
        ...onGuest,
        websocket: yes,
        width: optional(integer({ min: 16, max: 4096 })),
        height: optional(integer({ min: 16, max: 2160 })),
      },
    }),
  }),
} as const;
