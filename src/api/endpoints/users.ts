import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { answeredFlag, nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { flag, text } from "../schemas/fields";
import { newPassword, userid, userRecord, userRow, userSettings } from "../schemas/users";
import { endpoint } from "./endpoint";

const allocateInRealm: Check = { kind: "userid-param", needs: "Realm.AllocateUser" };
const modify: Check = { kind: "userid-group", privileges: ["User.Modify"] };
const oneself: Check = { kind: "userid-param", needs: "self" };

/** `/access/users` and the change of a password (api.md 4.4, 4.6, 4.8). */
export const users = {
  "users.list": endpoint({
    method: "GET",
    path: "/access/users",
    params: { enabled: optional(flag()), full: optional(flag()) },
    answer: z.array(userRow),
    check: { kind: "anyone" },
    rows: {
      kind: "or",
      checks: [oneself, { kind: "userid-group", privileges: ["User.Modify", "Sys.Audit"] }],
    },
    protected: true,
  }),
  "users.create": endpoint({
    method: "POST",
    path: "/access/users",
    params: { userid, password: optional(newPassword), ...userSettings },
    answer: nothing,
    check: {
      kind: "and",
      checks: [allocateInRealm, { kind: "userid-group", privileges: ["User.Modify"], groupsParam: "create" }],
    },
    protected: true,
  }),
  "users.read": endpoint({
    method: "GET",
    path: "/access/users/{userid}",
    params: { userid },
    answer: userRecord,
    check: { kind: "userid-group", privileges: ["User.Modify", "Sys.Audit"] },
  }),
  "users.update": endpoint({
    method: "PUT",
    path: "/access/users/{userid}",
    params: { userid, append: optional(flag()), ...userSettings },
    answer: nothing,
    check: { kind: "userid-group", privileges: ["User.Modify"], groupsParam: "update" },
    requires: { append: "groups" },
    protected: true,
  }),
  "users.delete": endpoint({
    method: "DELETE",
    path: "/access/users/{userid}",
    params: { userid },
    answer: nothing,
    check: { kind: "and", checks: [allocateInRealm, modify] },
    protected: true,
  }),
  "users.unlockTfa": endpoint({
    method: "PUT",
    path: "/access/users/{userid}/unlock-tfa",
    params: { userid },
    answer: answeredFlag,
    check: modify,
    protected: true,
  }),
  "password.update": endpoint({
    method: "PUT",
    path: "/access/password",
    params: {
      userid,
      password: newPassword,
      "confirmation-password": optional(text({ min: 5, max: 64 })),
    },
    answer: nothing,
    check: { kind: "or", checks: [oneself, { kind: "and", checks: [allocateInRealm, modify] }] },
    protected: true,
    tokens: false,
  }),
} as const;
