import type { Factor, SecondFactors } from "../store/secondFactors";
import type { WorldState } from "../store/state";

/** Kinds of second factors as the API names them; all but `recovery` are lists of entries. */
export type FactorKind = "recovery" | "totp" | "webauthn" | "u2f" | "yubico";

const LISTS = ["totp", "webauthn", "u2f", "yubico"] as const;

/** The id under which the one set of recovery keys is known. */
export const RECOVERY_ID = "recovery";

/** An entry as the API answers it, without anything secret (api.md 4.14). */
export interface FactorRow {
  readonly type: FactorKind;
  readonly id: string;
  readonly description?: string;
  readonly created: number;
  readonly enable?: 0;
}

/** A user's second factors; a block that has run out is gone, as when PVE loads its file. */
export function factorsOf(state: WorldState, userid: string, now: number): SecondFactors {
  const { lockedUntil, ...stored } = state.secondFactors.get(userid) ?? {};
  return lockedUntil === undefined || lockedUntil <= now ? stored : { ...stored, lockedUntil };
}

/** The state with these second factors of a user; what is empty is not kept. */
export function withFactors(state: WorldState, userid: string, factors: SecondFactors): WorldState {
  const kept = Object.entries(factors).filter(([, part]: [string, unknown]) => {
    return Array.isArray(part) ? part.length > 0 : part !== undefined && part !== false;
  });
  const secondFactors = new Map(state.secondFactors);
  if (kept.length === 0) secondFactors.delete(userid);
  else secondFactors.set(userid, Object.fromEntries(kept));
  return { ...state, secondFactors };
}

/** All entries in PVE's order. */
export function factorRows(factors: SecondFactors): readonly FactorRow[] {
  const { recovery } = factors;
  return [
    ...(recovery === undefined ? [] : [{ type: RECOVERY_ID, id: RECOVERY_ID, created: recovery.created } as const]),
    ...LISTS.flatMap((kind) => (factors[kind] ?? []).map((factor) => rowOf(kind, factor))),
  ];
}

function rowOf(type: FactorKind, { id, description, created, enable }: Factor): FactorRow {
  return { type, id, ...(description !== "" && { description }), created, ...(!enable && { enable: 0 }) };
}

/** Is there anything that `tfa.cfg` would hold: an entry or a lock? */
export function hasData(factors: SecondFactors): boolean {
  return factorRows(factors).length > 0 || factors.totpLocked === true || factors.lockedUntil !== undefined;
}

/** The factors with one entry of a list changed, or dropped where `change` gives none; nothing for an unknown id. */
export function withEntry(
  factors: SecondFactors,
  id: string,
  change: <Entry extends Factor>(entry: Entry) => Entry | undefined,
): SecondFactors | undefined {
  if (!LISTS.some((kind) => factors[kind]?.some((entry) => entry.id === id) === true)) return undefined;
  const edited = <Entry extends Factor>(entries: readonly Entry[] = []) =>
    entries.flatMap((entry) => (entry.id === id ? (change(entry) ?? []) : [entry]));
  return {
    ...factors,
    totp: edited(factors.totp),
    webauthn: edited(factors.webauthn),
    u2f: edited(factors.u2f),
    yubico: edited(factors.yubico),
  };
}

/** The factors without an entry, recovery keys included; nothing for an unknown id. */
export function withoutEntry(factors: SecondFactors, id: string): SecondFactors | undefined {
  if (id !== RECOVERY_ID) return withEntry(factors, id, () => undefined);
  const { recovery, ...rest } = factors;
  return recovery === undefined ? undefined : rest;
}
