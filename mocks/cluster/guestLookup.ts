import { type Context, Refused } from "../context";
import type { Guest } from "../store/state";
import { guestNow } from "./guestNow";
import { forwardedTo } from "./nodeNames";

const FOLDERS = { qemu: "qemu-server", lxc: "lxc" };

/**
 * The guest of this kind on this node, as it is now. Throws PVE's 500 for a guest that does not exist or lives
 * elsewhere (api.md 4.24).
 */
export function guestOf(context: Context, kind: Guest["kind"], params: { readonly node: string; readonly vmid: string }): Guest {
  const node = forwardedTo(context, params.node);
  const stored = context.state.cluster.guests.get(params.vmid);
  const guest = stored === undefined ? undefined : guestNow(stored, context.now);
  if (guest?.kind !== kind || guest.node !== node.name) {
    const file = `nodes/${node.name}/${FOLDERS[kind]}/${params.vmid}.conf`;
    throw new Refused(500, `Configuration file '${file}' does not exist\n`);
  }
  return guest;
}
