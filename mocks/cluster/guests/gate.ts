import { type Context, Refused } from "../../context";
import { holds } from "../held";

export interface NewGuest {
  readonly vmid: string;
  readonly pool?: string | undefined;
  /** A backup goes over the guest that exists. */
  readonly overwrites: boolean;
}

/**
 * The first right of every creation (api.md 4.25): `VM.Allocate` on the id or on the pool; going over an existing
 * guest is also open with `VM.Backup` on it. Answers whether that last way was needed. Throws 403 without detail.
 */
export function passGate(context: Context, { vmid, pool, overwrites }: NewGuest): "allocate" | "backup" {
  const path = `/vms/${vmid}`;
  if (context.caller === "root@pam" || holds(context, "VM.Allocate", path)) return "allocate";
  if (pool !== undefined && holds(context, "VM.Allocate", `/pool/${pool}`)) return "allocate";
  if (overwrites && holds(context, "VM.Backup", path)) return "backup";
  throw new Refused(403, "Permission check failed\n");
}
