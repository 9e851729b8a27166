import * as z from "zod/mini";

const text = z.optional(z.string());

export const KINDS = ["logins", "roles", "states"] as const;
export type CompareKind = (typeof KINDS)[number];

/** The address of Compare: what kind of things, the two, the filter, the open dialog. */
export const search = z.object({
  what: z.optional(z.enum(KINDS)),
  first: text,
  second: text,
  q: text,
  dialog: z.optional(z.enum(["file"])),
});

export type CompareAddress = z.output<typeof search>;
