import type { Assignment } from "../compiled/assignments";
import { compile } from "../compiled/compile";
import type { CompiledModel } from "../compiled/compile";
import { sitesThrough } from "../compiled/sitesThrough";
import type { SitesThrough } from "../compiled/sitesThrough";
import type { EntryRef } from "../explained/explanation";
import type { RoleId } from "../ids";
import type { AccessModel } from "../model";
import type { Slices } from "../slices";
import { ablated } from "./ablated";
import { concernedBy, reasonFor } from "./reason";
import type { NoEffect } from "./reason";

/** An entry that can go without anybody noticing, and why. */
export interface IdleEntry {
  readonly entry: EntryRef;
  readonly reason: NoEffect;
}

export interface IdleOptions {
  /** Is there an object at this path? Entries elsewhere are listed too; without it no path is doubted. */
  readonly exists?: (path: string) => boolean;
}

const ENTRIES_A_SLICE = 50;

/**
 * The entries each of which could be removed without changing any privilege, or its propagate flag, of any existing
 * user or token on any path with a leading slash (engine.md section 9). Each by itself: of two that repeat each other
 * both are listed, and one must stay.
 */
export function* entriesWithoutEffect(
  model: AccessModel,
  options: IdleOptions = {},
): Slices<readonly IdleEntry[]> {
  const index = compile(model);
  const through = sitesThrough(model);
  const assignments = [...index.assignments.own.values(), ...index.assignments.groups.values()].flat();
  const data: IdleEntry[] = [];
  for (const [at, assignment] of assignments.entries()) {
    for (const [role, propagate] of assignment.here.roles) {
      const entry = { path: assignment.node.path, holder: assignment.holder, role, propagate };
      if (!hasEffect(model, index, through, assignment, role)) data.push({ entry, reason: reasonFor(model, entry) });
      else if (options.exists?.(entry.path) === false) data.push({ entry, reason: { kind: "path-missing" } });
    }
    if (at % ENTRIES_A_SLICE === 0) yield { progress: at / assignments.length, data };
  }
  yield { progress: 1, data };
}

function hasEffect(
  model: AccessModel,
  index: CompiledModel,
  through: SitesThrough,
  { node, holder }: Assignment,
  role: RoleId,
): boolean {
  return concernedBy(model, holder).some((authid) => {
    const walker = index.subject(authid);
    if (walker.kind !== "walker") return false;
    const without = ablated(index, walker, node, holder, role);
    if (without === undefined) return false;
    return (through.get(node.id) ?? []).some((site) => index.grant(walker, site) !== index.grantOnce(without, site));
  });
}
