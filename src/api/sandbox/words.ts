import * as z from "zod/mini";

/** A text of a lesson in the reader's languages; English is always there and stands in for what is missing. */
export const words = z.object({
  en: z.string(),
  ja: z.optional(z.string()),
  ru: z.optional(z.string()),
  es: z.optional(z.string()),
  fr: z.optional(z.string()),
});
export type Words = z.output<typeof words>;
