import type { ScenarioScore } from "../../src/api/sandbox/scenario";
import { privilegesOn } from "../../src/engine/decide";
import type { RoleId } from "../../src/engine/ids";
import type { Facts } from "./facts";
import type { Goal } from "./goal";
import type { Score } from "./lesson";

type Holds = (goal: Goal, facts: Facts) => boolean;

function wantedOn(score: NonNullable<Score["rights"]>, { model }: Facts, authid: string, path: string) {
  const lines = score.wanted.filter((line) => line.authid === authid && line.path === path);
  const roles = lines.flatMap((line) => line.roles.map((roleid) => model.roles.get(roleid as RoleId)));
  return new Set<string>(roles.flatMap((role) => [...(role?.privileges ?? [])]));
}

/** How far the world is from what was asked for. */
export function scoreOf(score: Score, facts: Facts, holds: Holds): ScenarioScore {
  const left = score.findings.filter((finding) => holds(finding.left, facts)).length;
  const findings = { left, total: score.findings.length };
  const { rights } = score;
  if (rights === undefined) return { findings, surplus: 0, missing: 0 };
  let surplus = 0;
  let missing = 0;
  for (const authid of rights.authids) {
    for (const path of rights.paths) {
      const wanted = wantedOn(rights, facts, authid, path);
      const held = new Set<string>(privilegesOn(facts.model, authid, path).keys());
      surplus += [...held].filter((privilege) => !wanted.has(privilege)).length;
      missing += [...wanted].filter((privilege) => !held.has(privilege)).length;
    }
  }
  return { findings, surplus, missing };
}

export function isPerfect({ findings, surplus, missing }: ScenarioScore): boolean {
  return findings.left + surplus + missing === 0;
}
