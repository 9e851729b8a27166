import * as z from "zod/mini";

/** The address of Lessons: an open dialog and what it is about. A link carries the same. */
export const lessonsSearch = z.object({
  dialog: z.optional(z.enum(["start", "anew", "file"])),
  /** Id of a lesson. */
  sel: z.optional(z.string().check(z.maxLength(80))),
  /** The step to open it at. */
  step: z.optional(z.string().check(z.maxLength(80))),
  /** A packed file. */
  file: z.optional(z.string().check(z.maxLength(1_000_000))),
});
