import * as z from "zod/mini";

/** The address of Two Factor: which list, filter text, one user only, selected row, open dialog. */
export const search = z.object({
  q: z.optional(z.string()),
  user: z.optional(z.string()),
  /** The other list: users who have none. */
  show: z.optional(z.enum(["without"])),
  /** A factor's id, see `factorEntries`, or in the other list a user id. */
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["totp", "webauthn", "recovery", "yubico", "edit", "remove", "unlock"])),
});

export type TfaDialog = "totp" | "webauthn" | "recovery" | "yubico" | "edit" | "remove" | "unlock";
