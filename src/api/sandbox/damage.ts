import * as z from "zod/mini";
import { control } from "./control";

/** The store is checked when it is opened; what cannot be read is kept for download and replaced. */
export const damage = {
  "state.check": control({
    method: "GET",
    path: "/state",
    params: z.void(),
    answer: z.object({
      ok: z.boolean(),
      /** The records that could not be read, and the first reason. */
      damaged: z.array(z.object({ key: z.string(), reason: z.string() })),
      /** Their raw content as JSON text, for download. */
      raw: z.optional(z.string()),
    }),
  }),
  /** Forgets the damaged records and begins with a fresh world. */
  "state.replace": control({ method: "POST", path: "/state/replace", params: z.void(), answer: z.object({ open: z.string() }) }),
} as const;
