import * as z from "zod/mini";

/** The address of a zone's VNet permissions: the VNet, and one VLAN of it. */
export const search = z.object({
  vnet: z.optional(z.string()),
  vlan: z.optional(z.union([z.string(), z.number()])),
});
