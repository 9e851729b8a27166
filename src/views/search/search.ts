import * as z from "zod/mini";

/** The address of the resource search: filter text, selected resource. */
export const search = z.object({ q: z.optional(z.string()), sel: z.optional(z.string()) });
