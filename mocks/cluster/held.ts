import { privilegesOn } from "../../src/engine/decide";
import type { Privilege } from "../../src/engine/ids";
import { type Context, Refused } from "../context";

/** Does the caller hold the privilege on the path? A privilege that this PVE version lacks is held by nobody. */
export function holds(context: Context, privilege: string, path: string): boolean {
  return privilegesOn(context.model, context.caller ?? "", path).has(privilege as Privilege);
}

/** Throws PVE's 403 where the caller does not hold the privilege on the path. */
export function demand(context: Context, privilege: string, path: string): void {
  if (context.caller === "root@pam" || holds(context, privilege, path)) return;
  throw new Refused(403, `Permission check failed (${path}, ${privilege})\n`);
}

/** Throws PVE's 400 for options that root alone may use (api.md 5.1). */
export function rootOnly(context: Context, option: string, given: unknown): void {
  if (given === undefined || context.caller === "root@pam") return;
  throw parameterFault(new Map([[option, "Only root may use this option."]]));
}

/** The same for each of these parameters that was given. */
export function rootOnlyAmong<Name extends string>(
  context: Context,
  params: Readonly<Partial<Record<Name, unknown>>>,
  names: readonly Name[],
): void {
  for (const name of names) rootOnly(context, name, params[name]);
}

/** PVE's 400 with one text for each parameter. */
export function parameterFault(faults: ReadonlyMap<string, string>): Refused {
  return new Refused(400, "Parameter verification failed.\n", faults);
}
