import * as z from "zod/mini";

/** Part of the address of every page of a guest: the question or dialog that stands before an action. */
export const actionAddress = z.object({
  action: z.optional(
    z.enum(["shutdown", "reboot", "stop", "reset", "pause", "hibernate", "migrate", "clone", "template", "remove"]),
  ),
});

export type GuestQuestion = NonNullable<z.output<typeof actionAddress>["action"]>;
