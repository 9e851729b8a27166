import { authIdsOf } from "./authIds";
import { privilegesOn } from "./decide";
import type { Privilege } from "./ids";
import type { AccessModel } from "./model";
import type { Sweep } from "./sweep";

/** What a change does to one auth id; only those for whom something differs are listed. */
export interface AuthIdDifference {
  readonly authid: string;
  /** Guests that it sees (`VM.Audit`) only afterwards, and only before. */
  readonly guestsGained: readonly string[];
  readonly guestsLost: readonly string[];
  readonly paths: readonly PathDifference[];
}

export interface PathDifference {
  readonly path: string;
  readonly gained: readonly Privilege[];
  readonly lost: readonly Privilege[];
}

/** What to compare: the paths, the guests (each counts as a path), and whom, by default everyone in both models. */
export interface DifferenceScope {
  readonly paths: readonly string[];
  readonly guests: readonly string[];
  readonly authids?: readonly string[];
}

/** Whose privileges differ between two models, and where. Propagate flags are not compared. */
export function differenceBetween(
  before: AccessModel,
  after: AccessModel,
  scope: DifferenceScope,
  signal?: AbortSignal,
): Sweep<readonly AuthIdDifference[]> {
  const authids = scope.authids ?? [...new Set([...authIdsOf(before), ...authIdsOf(after)])].sort();
  const data: AuthIdDifference[] = [];
  for (const [at, authid] of authids.entries()) {
    if (signal?.aborted) return { status: "aborted", progress: at / authids.length, data };
    const differs = (path: string) => pathDifference(before, after, authid, path);
    const onGuests = scope.guests.map((guest) => ({ guest, ...differs(`/vms/${guest}`) }));
    const guestsGained = onGuests.filter(({ gained }) => gained.some(isAudit)).map(({ guest }) => guest);
    const guestsLost = onGuests.filter(({ lost }) => lost.some(isAudit)).map(({ guest }) => guest);
    const all = [...scope.paths.map(differs), ...onGuests.map(({ path, gained, lost }) => ({ path, gained, lost }))];
    const paths = all.filter(({ gained, lost }) => gained.length + lost.length > 0);
    if (paths.length > 0) data.push({ authid, guestsGained, guestsLost, paths });
  }
  return { status: "done", progress: 1, data };
}

function isAudit(privilege: string): boolean {
  return privilege === "VM.Audit";
}

function pathDifference(before: AccessModel, after: AccessModel, authid: string, path: string): PathDifference {
  const old = privilegesOn(before, authid, path);
  const now = privilegesOn(after, authid, path);
  return {
    path,
    gained: [...now.keys()].filter((privilege) => !old.has(privilege)),
    lost: [...old.keys()].filter((privilege) => !now.has(privilege)),
  };
}
