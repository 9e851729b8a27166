import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { choice, flag, list, text } from "../schemas/fields";
import { REALM_TYPES, realmid, realmRecord, realmRow, realmSettings, syncSettings } from "../schemas/realms";
import { endpoint } from "./endpoint";

const allocate: Check = { kind: "perm", path: "/access/realm", privileges: ["Realm.Allocate"] };

/** Also asked for a realm's sync jobs (api.md 4.13, 4.19). */
export const syncCheck: Check = {
  kind: "and",
  checks: [
    { kind: "perm", path: "/access/realm/{realm}", privileges: ["Realm.AllocateUser"] },
    { kind: "perm", path: "/access/groups", privileges: ["User.Modify"] },
  ],
};

/** `/access/domains` (api.md 4.12, 4.13). */
export const realms = {
  "realms.list": endpoint({
    method: "GET",
    path: "/access/domains",
    params: {},
    answer: z.array(realmRow),
    check: { kind: "world" },
  }),
  "realms.create": endpoint({
    method: "POST",
    path: "/access/domains",
    params: {
      realm: realmid,
      type: choice(REALM_TYPES),
      "username-claim": optional(text()),
      "check-connection": optional(flag()),
      ...realmSettings,
    },
    answer: nothing,
    check: allocate,
    protected: true,
  }),
  "realms.read": endpoint({
    method: "GET",
    path: "/access/domains/{realm}",
    params: { realm: realmid },
    answer: realmRecord,
    check: { kind: "perm", path: "/access/realm", privileges: ["Realm.Allocate", "Sys.Audit"], any: true },
  }),
  "realms.update": endpoint({
    method: "PUT",
    path: "/access/domains/{realm}",
    params: {
      realm: realmid,
      "check-connection": optional(flag()),
      delete: optional(list("configid", { max: 4096 })),
      digest: optional(text({ max: 64 })),
      ...realmSettings,
    },
    answer: nothing,
    check: allocate,
    protected: true,
  }),
  "realms.delete": endpoint({
    method: "DELETE",
    path: "/access/domains/{realm}",
    params: { realm: realmid },
    answer: nothing,
    check: allocate,
    protected: true,
  }),
  "realms.sync": endpoint({
    method: "POST",
    path: "/access/domains/{realm}/sync",
    params: {
      realm: realmid,
      ...syncSettings,
      full: optional(flag()),
      purge: optional(flag()),
      "dry-run": optional(flag()),
    },
    answer: z.string(),
    check: syncCheck,
    protected: true,
  }),
} as const;
