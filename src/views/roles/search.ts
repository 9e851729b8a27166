import * as z from "zod/mini";

/** The address of Roles: filter text, selected role, open dialog, the role that it is compared with. */
export const search = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum(["create", "clone", "edit", "remove", "show", "catalogue"])),
  other: z.optional(z.string()),
});

export type RoleDialog = NonNullable<z.output<typeof search>["dialog"]>;
