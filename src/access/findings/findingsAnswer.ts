import type { Finding } from "../../engine/findings/finding";
import { findingsOf } from "../../engine/findings/findings";
import type { AccessModel, PveVersion } from "../../engine/model";
import type { Slices } from "../../engine/slices";
import type { Objects } from "../effect/places";

/** What findings are asked with. */
export interface FindingsQuestion {
  /** Server seconds. */
  readonly now: number;
  readonly objects: Objects;
  /** All objects are known, so that an entry elsewhere is for nothing. */
  readonly complete: boolean;
  readonly realms: readonly string[];
  /** Users with a second factor; `undefined` where the login may not read that. */
  readonly secondFactors: ReadonlySet<string> | undefined;
  /** The PVE version that the configuration should suit. */
  readonly targetVersion: PveVersion | undefined;
}

const NAMED = /^\/(?:vms|storage|nodes|pool|access\/groups|access\/realm)\/(.+)$/;

/** All findings, worst first. What the login may not read is left out, not guessed. */
export function* findingsAnswer(model: AccessModel, question: FindingsQuestion): Slices<readonly Finding[]> {
  const { now, objects, complete, secondFactors, targetVersion } = question;
  const context = {
    model,
    now,
    guests: objects.guests,
    ...(complete && { exists: existsIn(model, question) }),
    ...(secondFactors !== undefined && { secondFactors }),
    ...(targetVersion !== undefined && { targetVersion }),
  };
  for (const { progress, data } of findingsOf(context)) yield { progress, data: known(data, secondFactors !== undefined) };
}

function known(data: readonly Finding[], factorsKnown: boolean): readonly Finding[] {
  return factorsKnown ? data : data.filter(({ kind }) => kind !== "administrator-without-second-factor");
}

function existsIn(model: AccessModel, { objects, realms }: FindingsQuestion): (path: string) => boolean {
  const groups = [...model.groups.keys()].map((id) => `/access/groups/${id}`);
  const pools = [...model.pools.keys()].map((id) => `/pool/${id}`);
  const guests = objects.guests.map((id) => `/vms/${id}`);
  const all = new Set<string>([...objects.paths, ...guests, ...groups, ...pools, ...realms.map((id) => `/access/realm/${id}`)]);
  return (path) => !NAMED.test(path) || all.has(path);
}
