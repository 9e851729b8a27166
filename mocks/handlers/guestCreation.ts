import { guestOf } from "../cluster/guestLookup";
import { cloneGuest } from "../cluster/guests/clone";
import { createLxc } from "../cluster/guests/createLxc";
import { createQemu } from "../cluster/guests/createQemu";
import type { Handlers } from "../context";

/** New guests: created, restored, cloned (api.md 4.25, 5.1, 5.3). */
export const guestCreation = {
  "qemu.create": createQemu,
  "lxc.create": createLxc,
  "qemu.clone": (context, params) => cloneGuest(context, guestOf(context, "qemu", params), params),
  "lxc.clone": (context, params) =>
    cloneGuest(context, guestOf(context, "lxc", params), { ...params, name: params.hostname }),
} satisfies Partial<Handlers>;
