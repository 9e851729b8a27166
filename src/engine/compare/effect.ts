import { authIdsOf } from "../authIds";
import { compile } from "../compiled/compile";
import type { AccessModel } from "../model";
import type { Slices } from "../slices";
import { grantComparison } from "./difference";
import { type LoginPart, loginParts } from "./loginParts";
import { countGuests, pathsIn } from "./pathClasses";
import type { PathScope } from "./pathClasses";
import { touchedBy } from "./touched";
import { touchedTree } from "./touchedTree";

/** The same difference on several classes of paths. */
export type EffectPart = LoginPart;

/** What becomes of one login; only those for whom something differs are listed. */
export interface LoginEffect {
  readonly authid: string;
  /** How many guests it sees (`VM.Audit`) only afterwards, and only before. */
  readonly guestsGained: number;
  readonly guestsLost: number;
  readonly parts: readonly EffectPart[];
}

const LOGINS_A_SLICE = 10;

/**
 * Whose privileges differ between two models and where: the difference of both full matrices, looked for only where
 * something can differ (understanding.md "Effect before saving"). Sorted by login. Propagate flags are not compared.
 */
export function* effectBetween(
  before: AccessModel,
  after: AccessModel,
  scope: PathScope,
): Slices<readonly LoginEffect[]> {
  const data: LoginEffect[] = [];
  if (before === after) {
    yield { progress: 1, data };
    return;
  }
  const touched = touchedBy(before, after);
  const roots = new Set([...touched.subjects.values()].flatMap((paths) => [...paths]));
  const { classes, tree } = touchedTree(before, after, scope, roots, touched.members);
  const moved = classes.filter(({ of }) => of.paths.some((path) => touched.members.has(path)));
  const onMembers = [...new Set(moved.map((one) => tree.poolStepOf(one)))];
  const everybody = onMembers.length === 0 ? [] : [...authIdsOf(before), ...authIdsOf(after)];
  const authids = [...new Set([...touched.subjects.keys(), ...everybody])].sort();
  const sides = { tree, old: compile(before), now: compile(after), compare: grantComparison() };
  for (const [at, authid] of authids.entries()) {
    const below = [...(touched.subjects.get(authid) ?? [])].flatMap((path) => tree.at(path));
    const parts = loginParts(sides, authid, [...onMembers, ...below]);
    if (parts.length > 0) data.push(loginEffect(authid, parts));
    if (at % LOGINS_A_SLICE === LOGINS_A_SLICE - 1) yield { progress: at / authids.length, data };
  }
  yield { progress: 1, data };
}

/** All paths of a part, in no order; made when they are looked at, for there may be many. */
export function pathsOfPart(part: EffectPart): readonly string[] {
  return pathsIn(part.where);
}

function loginEffect(authid: string, parts: readonly EffectPart[]): LoginEffect {
  const guests = (of: "gained" | "lost") => {
    const audits = parts.filter((part) => (part[of] as readonly string[]).includes("VM.Audit"));
    return audits.reduce((sum, { where }) => sum + countGuests(where), 0);
  };
  return { authid, guestsGained: guests("gained"), guestsLost: guests("lost"), parts };
}
