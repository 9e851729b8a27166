import { type Context, Refused } from "../context";
import type { Guest, Snapshot } from "../store/state";
import { demand, parameterFault } from "./held";

const MASK = "**********";

interface ConfigParams {
  readonly current?: boolean;
  readonly snapshot?: string;
}

/**
 * The configured options and the digest of the file. Containers with the option `env` refuse callers without
 * `VM.Config.Options`, a quirk of PVE (api.md 4.24).
 */
export function configAnswer(context: Context, guest: Guest, params: ConfigParams): Readonly<Record<string, unknown>> {
  if (params.snapshot !== undefined) {
    if (params.current !== undefined) {
      const text = "cannot use 'snapshot' parameter with 'current'";
      throw parameterFault(new Map([["snapshot", text], ["current", text]]));
    }
    return shown(context, snapshotOf(guest, params.snapshot).config);
  }
  demandEnv(context, guest);
  return shown(context, guest.config);
}

function shown(context: Context, config: Guest["config"]): Readonly<Record<string, unknown>> {
  const options = [...config].map(([name, value]) => [name, name === "cipassword" ? MASK : value] as const);
  return { ...Object.fromEntries(options), digest: configDigest(context, config) };
}

/** The snapshot of this name. Throws PVE's 500 where there is none. */
export function snapshotOf(guest: Guest, name: string): Snapshot {
  const found = guest.snapshots?.get(name);
  if (found === undefined) throw new Refused(500, `snapshot '${name}' does not exist\n`);
  return found;
}

/** The digest of a guest's file, which guards its changes. */
export function configDigest(context: Context, config: Guest["config"]): string {
  return context.crypto.sha1Hex([...config].map(([name, value]) => `${name}: ${value}\n`).join(""));
}

/** Throws the quirk's 403 of a container that has `env` (api.md 4.24). */
export function demandEnv(context: Context, guest: Guest): void {
  if (guest.kind === "lxc" && guest.config.has("env")) demand(context, "VM.Config.Options", `/vms/${guest.vmid}`);
}
