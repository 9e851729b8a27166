import * as z from "zod/mini";

/** The address of a list of ACL entries: filter text, selected entry, open dialog. */
export const aclAddress = z.object({
  q: z.optional(z.string()),
  /** An entry's id, see `entryId`. */
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["addGroup", "addUser", "addToken", "edit", "remove"])),
});

export type AclDialog = "addGroup" | "addUser" | "addToken" | "edit" | "remove";
