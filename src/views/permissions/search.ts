import * as z from "zod/mini";
import { ACL_DIALOGS, aclAddress } from "../../widgets/acl/aclAddress";

const text = z.optional(z.string());

/** What can be done to several entries at once. */
const BULK = ["remove", "role", "propagate", "here"] as const;

export type AclBulkKind = (typeof BULK)[number];

/** The address of Permissions: that of every list of entries, its filters, and what is done to ticked entries. */
export const search = z.extend(aclAddress, {
  role: text,
  kind: z.optional(z.enum(["user", "group", "token"])),
  propagate: z.optional(z.enum(["yes", "no"])),
  /** `any`, `none`, or the kind of trouble. */
  trouble: text,
  group: z.optional(z.enum(["path", "subject", "role"])),
  dialog: z.optional(z.enum([...ACL_DIALOGS, "many-remove", "many-role", "many-propagate", "many-here"])),
});

export type PermissionsAddress = z.output<typeof search>;

/** What the address does to ticked entries. */
export function bulkOf({ dialog }: PermissionsAddress): AclBulkKind | undefined {
  return BULK.find((kind) => dialog === `many-${kind}`);
}
