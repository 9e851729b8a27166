import * as z from "zod/mini";
import { aclAddress } from "../../widgets/acl/aclAddress";

const text = z.optional(z.string());

/** The address of Permissions: that of every list of entries, its filters, and what is done to ticked entries. */
export const search = z.extend(aclAddress, {
  role: text,
  kind: z.optional(z.enum(["user", "group", "token"])),
  propagate: z.optional(z.enum(["yes", "no"])),
  /** `any`, `none`, or the kind of trouble. */
  trouble: text,
  group: z.optional(z.enum(["path", "subject", "role"])),
  bulk: z.optional(z.enum(["remove", "role", "propagate", "here"])),
});

export type PermissionsAddress = z.output<typeof search>;
export type AclBulkKind = NonNullable<PermissionsAddress["bulk"]>;
