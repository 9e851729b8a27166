import * as z from "zod/mini";
import { answeredFlag, answeredNumber } from "./answers";

export const aclRow = z.object({
  path: z.string(),
  type: z.enum(["user", "group", "token"]),
  /** A bare id: groups without `@`. */
  ugid: z.string(),
  roleid: z.string(),
  propagate: z.optional(answeredFlag),
});
export type AclRow = z.output<typeof aclRow>;

/** path -> privilege -> does it propagate; a privilege that is there is granted, whatever its flag. */
export const effectivePrivileges = z.record(z.string(), z.record(z.string(), answeredNumber));
export type EffectivePrivileges = z.output<typeof effectivePrivileges>;
