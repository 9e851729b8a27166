import * as z from "zod/mini";

/** The address of a pool's members: filter text, selected member. */
export const search = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
});
