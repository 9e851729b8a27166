import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { text } from "../schemas/fields";
import { groupid, groupRecord, groupRow } from "../schemas/groups";
import { endpoint } from "./endpoint";

const allocate: Check = { kind: "perm", path: "/access/groups", privileges: ["Group.Allocate"] };

/** `/access/groups` (api.md 4.9). */
export const groups = {
  "groups.list": endpoint({
    method: "GET",
    path: "/access/groups",
    params: {},
    answer: z.array(groupRow),
    check: { kind: "anyone" },
    rows: {
      kind: "perm",
      path: "/access/groups/{groupid}",
      privileges: ["User.Modify", "Sys.Audit", "Group.Allocate"],
      any: true,
    },
  }),
  "groups.create": endpoint({
    method: "POST",
    path: "/access/groups",
    params: { groupid, comment: optional(text()) },
    answer: nothing,
    check: allocate,
    protected: true,
  }),
  "groups.read": endpoint({
    method: "GET",
    path: "/access/groups/{groupid}",
    params: { groupid },
    answer: groupRecord,
    check: { kind: "perm", path: "/access/groups", privileges: ["Sys.Audit", "Group.Allocate"], any: true },
  }),
  "groups.update": endpoint({
    method: "PUT",
    path: "/access/groups/{groupid}",
    params: { groupid, comment: optional(text()) },
    answer: nothing,
    check: allocate,
    protected: true,
  }),
  "groups.delete": endpoint({
    method: "DELETE",
    path: "/access/groups/{groupid}",
    params: { groupid },
    answer: nothing,
    check: allocate,
    protected: true,
  }),
} as const;
