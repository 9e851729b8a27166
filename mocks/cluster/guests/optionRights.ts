import { catalogueOf } from "../../../src/engine/catalogue";
import { type Context, Refused } from "../../context";
import { demand, holds } from "../held";

/** On what the right to a guest's options is tested: on the guest, for a new one also on its pool (api.md 5.2). */
export interface OptionRights {
  readonly context: Context;
  readonly vmid: string;
  readonly pool?: string | undefined;
}

/** Throws PVE's 403 unless one of the privileges is held; the refusal names the guest even where a pool counts. */
export function demandAny({ context, vmid, pool }: OptionRights, ...privileges: readonly string[]): void {
  if (context.caller === "root@pam") return;
  const paths = [...(pool === undefined ? [] : [`/pool/${pool}`]), `/vms/${vmid}`];
  if (paths.some((path) => privileges.some((privilege) => holds(context, privilege, path)))) return;
  throw new Refused(403, `Permission check failed (/vms/${vmid}, ${privileges.join("|")})\n`);
}

/** The same for rights that older versions do not know, and so do not ask for. */
export function demandIfKnown(context: Context, privilege: string, path: string): void {
  const known: ReadonlySet<string> = catalogueOf(context.state.pveVersion).privileges;
  if (known.has(privilege)) demand(context, privilege, path);
}

/** Throws PVE's 403 whose detail is a sentence, unless the caller is root. */
export function demandRoot(context: Context, sentence: string): void {
  if (context.caller === "root@pam") return;
  throw new Refused(403, `Permission check failed (${sentence})\n`);
}

/** Throws PVE's plain 500 unless the caller is root. */
export function rootOr500(context: Context, text: string): void {
  if (context.caller === "root@pam") return;
  throw new Refused(500, `${text}\n`);
}

/** Throws where the pool of a new guest does not exist (api.md 4.25). */
export function demandPool(context: Context, pool: string | undefined): void {
  const pools: ReadonlyMap<string, unknown> = context.model.pools;
  if (pool === undefined || pools.has(pool)) return;
  throw new Refused(403, `Permission check failed (pool '${pool}' does not exist)\n`);
}
