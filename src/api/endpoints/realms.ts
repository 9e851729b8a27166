import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { choice, flag, list, text } from "../schemas/fields";
import { REALM_TYPES, realmid, realmRecord, realmRow, realmSettings } from "../schemas/realms";
import { endpoint } from "./endpoint";

const allocate: Check = { kind: "perm", path: "/access/realm", privileges: ["Realm.Allocate"] };

/** `/access/domains` (api.md 4.12). */
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
} as const;
