import { type Context, Refused } from "../context";
import type { Guest } from "../store/state";
import { demand, parameterFault } from "./held";

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
    throw new Refused(500, `snapshot '${params.snapshot}' does not exist\n`);
  }
  if (guest.kind === "lxc" && guest.config.has("env")) demand(context, "VM.Config.Options", `/vms/${guest.vmid}`);
  const options = [...guest.config].map(([name, value]) => [name, name === "cipassword" ? "**********" : value] as const);
  const text = options.map(([name, value]) => `${name}: ${value}\n`).join("");
  return { ...Object.fromEntries(options), digest: context.crypto.sha1Hex(text) };
}
