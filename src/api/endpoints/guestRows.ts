import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { optional } from "../schemas/field";
import { flag, integer } from "../schemas/fields";
import { type GuestKind, vmid } from "../schemas/guests";
import { node } from "../schemas/nodes";

/** What the rows of both kinds of guests are made of. */
export const onGuest = { node, vmid };
export const task = z.string();
export const yes = optional(flag());
export const seconds = optional(integer({ min: 0 }));

/** `/nodes/{node}/qemu/{vmid}` with what follows. */
export function below(kind: GuestKind, rest = ""): string {
  return `/nodes/{node}/${kind}/{vmid}${rest}`;
}

/** One privilege on the guest, or with several any of them. */
export function guestPerm(...privileges: readonly string[]): Check {
  return { kind: "perm", path: "/vms/{vmid}", privileges, ...(privileges.length > 1 && { any: true }) };
}

/** `start` of `qemu` as `qemu.start`. */
export type Named<Kind extends string, Rows> = {
  readonly [Name in keyof Rows & string as `${Kind}.${Name}`]: Rows[Name];
};

/** The rows under their names in the table. */
export function named<const Kind extends string, Rows extends object>(kind: Kind, rows: Rows): Named<Kind, Rows> {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`${kind}.${name}`, row])) as Named<Kind, Rows>;
}
