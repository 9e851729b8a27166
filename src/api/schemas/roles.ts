import * as z from "zod/mini";
import { answeredFlag, answeredNumber } from "./answers";
import { list, text } from "./fields";

export const roleid = text({ format: "roleid" });
export const privs = list("privilege");

export const roleRow = z.object({
  roleid: z.string(),
  privs: z.optional(z.string()),
  special: z.optional(answeredFlag),
});
export type RoleRow = z.output<typeof roleRow>;

/** Privilege -> 1. */
export const rolePrivileges = z.record(z.string(), answeredNumber);
