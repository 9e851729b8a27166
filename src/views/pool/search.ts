import * as z from "zod/mini";

/** The address of a pool's members: filter text, selected member, open dialog. */
export const search = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["addGuests", "addStorage", "remove"])),
});

export type MemberDialog = "addGuests" | "addStorage" | "remove";
