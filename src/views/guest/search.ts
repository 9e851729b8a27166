import * as z from "zod/mini";

/** The address of the hardware list: filter text, selected option. */
export const hardwareSearch = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
});

/** Part of the address of every page of a guest: the question that stands before an action. */
export const actionSearch = z.object({
  action: z.optional(z.enum(["shutdown", "reboot", "stop", "remove"])),
});
