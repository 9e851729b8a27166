import * as z from "zod/mini";

/** The part of any address that opens a task's window. */
export const taskAddress = z.object({
  task: z.optional(z.string()),
  taskTab: z.optional(z.enum(["output", "status"])),
});
