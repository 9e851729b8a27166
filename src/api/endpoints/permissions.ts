import * as z from "zod/mini";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { flag, list, text } from "../schemas/fields";
import { aclRow, effectivePrivileges } from "../schemas/permissions";
import { endpoint } from "./endpoint";

/** `/access/acl` and `/access/permissions` (api.md 4.5, 4.11). */
export const permissions = {
  "acl.list": endpoint({
    method: "GET",
    path: "/access/acl",
    params: {},
    answer: z.array(aclRow),
    check: { kind: "anyone" },
    rows: {
      kind: "or",
      checks: [
        { kind: "perm", path: "/access", privileges: ["Sys.Audit"] },
        { kind: "perm-modify", path: "{path}" },
      ],
    },
  }),
  "acl.update": endpoint({
    method: "PUT",
    path: "/access/acl",
    params: {
      path: text(),
      roles: list("roleid"),
      users: optional(list("userid")),
      groups: optional(list("groupid")),
      tokens: optional(list("tokenid")),
      propagate: optional(flag()),
      delete: optional(flag()),
    },
    answer: nothing,
    check: { kind: "perm-modify", path: "{path}" },
    protected: true,
  }),
  "permissions.read": endpoint({
    method: "GET",
    path: "/access/permissions",
    params: {
      userid: optional(text({ pattern: /^[^\s:/]+@[A-Za-z][A-Za-z0-9.\-_]+(?:![A-Za-z][A-Za-z0-9.\-_]+)?$/ })),
      path: optional(text()),
    },
    answer: effectivePrivileges,
    check: { kind: "anyone" },
  }),
} as const;
