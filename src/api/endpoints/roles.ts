import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { flag } from "../schemas/fields";
import { privs, roleid, rolePrivileges, roleRow } from "../schemas/roles";
import { endpoint } from "./endpoint";

const modify: Check = { kind: "perm", path: "/access", privileges: ["Sys.Modify"] };

/** `/access/roles` (api.md 4.10). */
export const roles = {
  "roles.list": endpoint({
    method: "GET",
    path: "/access/roles",
    params: {},
    answer: z.array(roleRow),
    check: { kind: "anyone" },
  }),
  "roles.create": endpoint({
    method: "POST",
    path: "/access/roles",
    params: { roleid, privs: optional(privs) },
    answer: nothing,
    check: modify,
    protected: true,
  }),
  "roles.read": endpoint({
    method: "GET",
    path: "/access/roles/{roleid}",
    params: { roleid },
    answer: rolePrivileges,
    check: { kind: "anyone" },
  }),
  "roles.update": endpoint({
    method: "PUT",
    path: "/access/roles/{roleid}",
    params: { roleid, privs: optional(privs), append: optional(flag()) },
    answer: nothing,
    check: modify,
    requires: { append: "privs" },
    protected: true,
  }),
  "roles.delete": endpoint({
    method: "DELETE",
    path: "/access/roles/{roleid}",
    params: { roleid },
    answer: nothing,
    check: modify,
    protected: true,
  }),
} as const;
