import * as z from "zod/mini";

/** The dialogs of a list of entries. */
export const ACL_DIALOGS = ["addGroup", "addUser", "addToken", "edit", "remove"] as const;

export type AclDialog = (typeof ACL_DIALOGS)[number];

/** The address of a list of ACL entries: filter text, selected entry, open dialog. */
export const aclAddress = z.object({
  q: z.optional(z.string()),
  /** An entry's id, see `entryId`. */
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(ACL_DIALOGS)),
  /** On an object: its entries, or the logins that end up with access. */
  show: z.optional(z.enum(["entries", "logins"])),
});
