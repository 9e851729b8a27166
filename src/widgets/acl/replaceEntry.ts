import type { Call } from "../../api/endpoints/index";
import { failureOf } from "../../api/errors";
import type { AclRow } from "../../api/schemas/permissions";
import { entryId, type EntryName, removeCall, setCall } from "./entry";

/** An entry with its flag, as it is to be. */
export type Entry = EntryName & { readonly propagate: boolean };

/** How the change of an entry ended. */
export type Replaced =
  | { readonly outcome: "done"; readonly calls: number }
  /** Nothing was changed; `takenBack`: only because the new entry was taken back. */
  | { readonly outcome: "unchanged"; readonly takenBack: boolean; readonly error: unknown }
  /** The old entry could not be removed, nor the new one taken back. */
  | { readonly outcome: "both"; readonly exist: readonly Entry[]; readonly error: unknown }
  /** The answer to the removal of the old entry never came. */
  | { readonly outcome: "unknown"; readonly exist: readonly Entry[]; readonly error: unknown };

const propagates = (row: AclRow) => row.propagate ?? true;

/** The calls that change one entry into another: set the new one, then remove the old, unless it is the same. */
export function replaceCalls(from: AclRow, to: Entry): readonly Call[] {
  return entryId(from) === entryId(to) ? [setCall(to)] : [setCall(to), removeCall(from)];
}

/**
 * Changes an entry, which the API can only do in two steps: sets the new one, then removes the old. Where the removal
 * is refused the new one is taken back; `before` is what stood in its place, if anything. Never throws.
 */
export async function replaceEntry(
  from: AclRow,
  to: Entry,
  before: AclRow | undefined,
  send: (call: Call) => Promise<unknown>,
): Promise<Replaced> {
  const [set, remove] = replaceCalls(from, to);
  if (set === undefined) return { outcome: "done", calls: 0 };
  try {
    await send(set);
  } catch (error) {
    return { outcome: "unchanged", takenBack: false, error };
  }
  if (remove === undefined) return { outcome: "done", calls: 1 };
  try {
    await send(remove);
    return { outcome: "done", calls: 2 };
  } catch (error) {
    const old = { ...from, propagate: propagates(from) };
    if (failureOf(error).kind === "outcome-unknown") return { outcome: "unknown", exist: [to, old], error };
    return takeBack(to, before, old, error, send);
  }
}

async function takeBack(
  to: Entry,
  before: AclRow | undefined,
  old: Entry,
  error: unknown,
  send: (call: Call) => Promise<unknown>,
): Promise<Replaced> {
  try {
    await send(before === undefined ? removeCall(to) : setCall({ ...before, propagate: propagates(before) }));
    return { outcome: "unchanged", takenBack: true, error };
  } catch {
    return { outcome: "both", exist: [to, old], error };
  }
}
