import * as z from "zod/mini";

const text = z.optional(z.string());

/** The address of Access tests: filter, the chosen test, the open dialog; `line` fills in a new test. */
export const search = z.object({
  q: text,
  sel: text,
  line: text,
  dialog: z.optional(z.enum(["add", "edit", "text"])),
});
