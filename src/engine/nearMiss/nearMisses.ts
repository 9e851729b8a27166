import { applyAll } from "../changes/applyAll";
import { asPrivilege, can } from "../decide";
import { explain } from "../explain";
import type { Explanation } from "../explained/explanation";
import type { Privilege } from "../ids";
import type { AccessModel } from "../model";
import { ROOT } from "../names";
import type { MissKind, NearMiss } from "./miss";
import { missOf } from "./ofEntry";
import { sliceAt } from "./slice";

export interface NearMissOptions {
  /** At most so many; default 20. */
  readonly limit?: number;
}

const RANK: readonly MissKind[] = [
  "propagate",
  "own-entry",
  "deeper-entry",
  "no-access",
  "privilege-separation",
  "membership",
  "role",
];

/**
 * For a denied question, the entries that would grant it if one condition were different, nearest first, each with the
 * changes that turn the answer: they were tried (engine.md section 9). Nothing where it is granted.
 * Throws `UnknownPrivilege`.
 */
export function nearMisses(
  model: AccessModel,
  authid: string,
  path: string,
  privilege: string,
  options: NearMissOptions = {},
): readonly NearMiss[] {
  const asked = asPrivilege(model, privilege);
  if (can(model, authid, asked, path)) return [];
  const slice = sliceAt(model, path);
  const turns = ({ changes }: NearMiss) => {
    const applied = applyAll(slice, changes, ROOT);
    return !("refused" in applied) && can(applied.model, authid, asked, path);
  };
  const found: NearMiss[] = [];
  for (const miss of candidates(slice, authid, path, asked).sort(byDistance)) {
    if (found.length >= (options.limit ?? 20)) break;
    if (turns(miss)) found.push(miss);
  }
  return found;
}

function candidates(model: AccessModel, authid: string, path: string, privilege: Privilege): NearMiss[] {
  const explanation = explain(model, authid, path, privilege, { others: true });
  const { identity, user } = explanation;
  switch (identity.kind) {
    case "user":
      return ofSide(model, identity.user, explanation, privilege);
    case "full-token":
      return user === undefined ? [] : ofSide(model, identity.user, user, privilege);
    case "separated-token": {
      const { token, user: owner } = identity;
      const name = token.slice(owner.length + 1);
      const join = { kind: "tokens.update", userid: owner, tokenid: name, privsep: false } as const;
      const whole: NearMiss = { kind: "privilege-separation", subject: token, by: [], changes: [join] };
      const behind = user === undefined ? [] : ofSide(model, owner, user, privilege);
      return [whole, ...ofSide(model, token, explanation, privilege), ...behind];
    }
    case "root":
    case "unknown-token":
    case "malformed":
      return [];
  }
}

function ofSide(model: AccessModel, subject: string, side: Explanation, privilege: Privilege): NearMiss[] {
  const nodes = [...side.nodes, ...side.pools.flatMap((pool) => pool.nodes)];
  return nodes.flatMap((node) => node.entries).flatMap((entry) => missOf(model, subject, entry, privilege) ?? []);
}

/** Fewer changes first, then the entry nearest to the path, then by what must change. */
function byDistance(left: NearMiss, right: NearMiss): number {
  return (
    left.changes.length - right.changes.length ||
    depthOf(right) - depthOf(left) ||
    RANK.indexOf(left.kind) - RANK.indexOf(right.kind)
  );
}

function depthOf({ entry }: NearMiss): number {
  if (entry === undefined) return 0;
  return entry.path === "/" ? 0 : entry.path.split("/").length - 1;
}
