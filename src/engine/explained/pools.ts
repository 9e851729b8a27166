import { NO_ACCESS } from "../compiled/roleSets";
import type { PoolId } from "../ids";
import { refs, withoutCancelled } from "./trace";
import type { Trace, TracedEntry } from "./trace";

/** The walk to one pool that the asked guest or storage is in. */
export interface PoolTrace extends Trace {
  readonly pool: PoolId;
}

/**
 * What pools do to the entries of a direct walk (engine.md section 5, step 5): sets the verdicts of both and answers
 * the entries that are in force in the end.
 */
export function joinPoolEntries(direct: Trace, pools: readonly PoolTrace[]): readonly TracedEntry[] {
  const blocking = direct.inForce.filter(({ ref }) => ref.role === NO_ACCESS);
  if (blocking.length > 0) {
    for (const { pool, inForce } of pools) {
      for (const entry of inForce) entry.verdict = { kind: "pool-ignored", pool, by: refs(blocking) };
    }
    return direct.inForce;
  }
  for (const { pool, inForce } of pools) for (const entry of inForce) entry.verdict = { kind: "from-pool", pool };
  return withoutCancelled([...direct.inForce, ...pools.flatMap((pool) => pool.inForce)]);
}
