import { optional } from "../schemas/field";
import { flag, integer, list, text } from "../schemas/fields";
import { subdirs, ticket, version } from "../schemas/session";
import { nothing } from "../schemas/answers";
import { endpoint } from "./endpoint";

/** `/access`, `/access/ticket`, `/access/vncticket` and `/version` (api.md 4.1 to 4.3, 4.21). */
export const session = {
  "access.index": endpoint({
    method: "GET",
    path: "/access",
    params: {},
    answer: subdirs,
    check: { kind: "anyone" },
  }),
  "ticket.read": endpoint({
    method: "GET",
    path: "/access/ticket",
    params: {},
    answer: nothing,
    check: { kind: "world" },
  }),
  "ticket.create": endpoint({
    method: "POST",
    path: "/access/ticket",
    params: {
      username: text({ max: 64 }),
      password: text(),
      realm: optional(text({ format: "realm", max: 32 })),
      otp: optional(text()),
      "tfa-challenge": optional(text()),
      path: optional(text({ max: 64 })),
      privs: optional(list("privilege", { max: 64 })),
      "new-format": optional(flag()),
    },
    answer: ticket,
    check: { kind: "world" },
    requires: { path: "privs", privs: "path" },
    protected: true,
    tokens: false,
  }),
  "vncticket.create": endpoint({
    method: "POST",
    path: "/access/vncticket",
    params: {
      authid: text({ max: 64 }),
      vncticket: text(),
      path: text({ max: 64 }),
      privs: list("privilege", { max: 64 }),
      port: optional(integer()),
    },
    answer: nothing,
    check: { kind: "world" },
    protected: true,
  }),
  "version.read": endpoint({
    method: "GET",
    path: "/version",
    params: {},
    answer: version,
    check: { kind: "anyone" },
  }),
} as const;
