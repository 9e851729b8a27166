import type { Call } from "../../api/endpoints/index";
import { effectBetween, type LoginEffect } from "../../engine/compare/effect";
import { type LockOut, lockOutBetween } from "../../engine/compare/lockOut";
import { identify } from "../../engine/identity";
import type { AccessModel } from "../../engine/model";
import type { Slice } from "../../engine/slices";
import type { Statement } from "../../engine/statement";
import { evaluate } from "../../engine/statements";
import { type AppliedCalls, appliedTo, type RefusedCall } from "./appliedTo";
import { type Objects, shownPaths, type ShownPaths, whereToLook } from "./places";
import { type Shadowed, shadowedBy } from "./shadowed";

/** What is asked about pending calls. */
export interface EffectQuestion {
  readonly calls: readonly Call[];
  /** The acting login. */
  readonly actor: string;
  /** Server seconds. */
  readonly now: number;
  readonly objects: Objects;
  /** Everything that decides is known; else only what a user's own record tells is answered. */
  readonly certain: boolean;
  /** The saved access tests. */
  readonly tests: readonly Statement[];
}

/** The same gain and loss on several paths. */
export interface ChangedPart extends ShownPaths {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** What becomes of one login that stays. */
export interface ChangedLogin {
  readonly authid: string;
  readonly guestsGained: number;
  readonly guestsLost: number;
  readonly parts: readonly ChangedPart[];
}

/** What pending calls would do to everybody's rights. */
export interface EffectAnswer {
  /** Those whose rights change; users that go altogether are among the shut out. */
  readonly logins: readonly ChangedLogin[];
  readonly gain: number;
  readonly lose: number;
  readonly shadowed: readonly Shadowed[];
  readonly lockOut: LockOut;
  /** Access tests that would not hold, by their place in the question; `newly`: they hold now. */
  readonly failing: readonly { readonly at: number; readonly newly: boolean }[];
  readonly refused: readonly RefusedCall[];
}

const MOST_PATHS = 8;

/** The effect of pending calls, computed by the engine, in pieces (understanding.md "Effect before saving"). */
export function* effectAnswer(
  before: AccessModel,
  { calls, actor, now, objects, certain, tests }: EffectQuestion,
): Generator<Slice<EffectAnswer | undefined>> {
  const working = (progress: number) => ({ progress: Math.min(progress, 0.99), data: undefined });
  const applying = appliedTo(before, calls, actor);
  let step = applying.next();
  for (; step.done !== true; step = applying.next()) yield working((step.value / calls.length) * 0.3);
  const after = step.value;
  if (!certain) {
    yield { progress: 1, data: { ...NOTHING, lockOut: certainPart(lockOutOf(before, after, actor, now)) } };
    return;
  }
  yield working(0.35);
  const looking = changedLogins(before, after.model, objects);
  let looked = looking.next();
  for (; looked.done !== true; looked = looking.next()) yield working(0.35 + looked.value * 0.4);
  const hiding = shadowedBy(before, after.model, calls);
  let hidden = hiding.next();
  for (; hidden.done !== true; hidden = hiding.next()) yield working(0.75 + hidden.value * 0.15);
  yield working(0.9);
  const lockOut = lockOutOf(before, after, actor, now);
  yield working(0.95);
  const facts = { guests: objects.guests };
  const data: EffectAnswer = {
    ...counted(looked.value),
    shadowed: hidden.value,
    lockOut,
    failing: tests.flatMap((test, at) => {
      const fails = !evaluate(test, after.model, facts).holds;
      return fails ? [{ at, newly: evaluate(test, before, facts).holds }] : [];
    }),
    refused: after.refused,
  };
  yield { progress: 1, data };
}

/** What becomes of each login that stays, in pieces; yields the part that was looked at. */
export function* changedLogins(
  before: AccessModel,
  after: AccessModel,
  objects: Objects,
): Generator<number, readonly ChangedLogin[]> {
  const { scope, anyOther } = whereToLook(objects, before, after);
  let changed: readonly LoginEffect[] = [];
  for (const { progress, data } of effectBetween(before, after, scope)) {
    changed = data;
    yield progress;
  }
  return changed.filter(({ authid }) => stays(before, after, authid)).map((login) => shownLogin(login, anyOther));
}

/** The same with how many gain and how many lose. */
export function counted(logins: readonly ChangedLogin[]): Pick<EffectAnswer, "logins" | "gain" | "lose"> {
  const has = (side: "gained" | "lost") => logins.filter(({ parts }) => parts.some((part) => part[side].length > 0)).length;
  return { logins, gain: has("gained"), lose: has("lost") };
}

const NOTHING = { logins: [], gain: 0, lose: 0, shadowed: [], failing: [], refused: [] } as const;

/** Who is shut out stands in the users' own records; who may change permissions takes all entries. */
function certainPart({ shutOut, actor }: LockOut): LockOut {
  const administrators = { before: [], after: [] };
  return { shutOut, actor: actor === "shut-out" ? actor : undefined, administrators, lastAdministrator: false };
}

/** False for users and tokens that go altogether. */
function stays(before: AccessModel, after: AccessModel, authid: string): boolean {
  const identity = identify(after, authid);
  if (!("user" in identity)) return identity.kind === "root";
  return after.users.has(identity.user) || !before.users.has(identity.user);
}

function shownLogin({ authid, guestsGained, guestsLost, parts }: LoginEffect, anyOther: string): ChangedLogin {
  const shown = parts.map((part) => ({ gained: part.gained, lost: part.lost, ...shownPaths(part, anyOther, MOST_PATHS) }));
  return { authid, guestsGained, guestsLost, parts: shown };
}

/** Who is shut out; a user whose realm goes is, though nothing in the model says so. */
export function lockOutOf(
  before: AccessModel,
  after: Pick<AppliedCalls, "forLogins" | "stranded">,
  actor: string,
  now: number,
): LockOut {
  const found = lockOutBetween(before, after.forLogins, actor, now);
  if (after.stranded.size === 0) return found;
  const shutOut = found.shutOut.flatMap((one) => {
    if (after.stranded.has(one.authid)) return [{ ...one, reason: "realm-removed" }];
    // A token is not logged in with: it stays usable when its user's realm goes.
    return after.stranded.has(one.authid.split("!", 1)[0] ?? "") ? [] : [one];
  });
  const self = found.actor === "shut-out" && !shutOut.some(({ authid }) => authid === actor);
  return { ...found, shutOut, actor: self ? undefined : found.actor };
}
