import * as z from "zod/mini";
import type { ActionValues } from "../../access/needs/need";

const text = z.optional(z.string());

/** The address of What does this action need: the action or recipe, its objects, and who should be able to. */
export const search = z.object({
  what: z.optional(z.enum(["action", "recipe"])),
  /** The action; the name `action` opens windows elsewhere. */
  need: text,
  recipe: text,
  /** A user or token id, or `@group` for its members. */
  authid: text,
  /** Another PVE version than the server's. */
  version: z.optional(z.enum(["5", "6", "7", "8", "9"])),
  vmid: text,
  newid: text,
  pool: text,
  storage: text,
  source: text,
  zone: text,
  bridge: text,
  node: text,
  realm: text,
  group: text,
  mapping: text,
  dialog: z.optional(z.enum(["make"])),
});

export type NeedsAddress = z.output<typeof search>;

/** The objects that the address names. */
export function valuesOf(address: NeedsAddress): ActionValues {
  const { vmid, newid, pool, storage, source, zone, bridge, node, realm, group, mapping } = address;
  return {
    vmid: vmid ?? "",
    newid: newid ?? "",
    pool: pool ?? "",
    storage: storage ?? "",
    source: source ?? "",
    zone: zone ?? "",
    bridge: bridge ?? "",
    node: node ?? "",
    realm: realm ?? "",
    group: group ?? "",
    mapping: mapping ?? "",
  };
}
