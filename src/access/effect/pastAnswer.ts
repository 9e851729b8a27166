import type { AccessModel } from "../../engine/model";
import { ROOT } from "../../engine/names";
import type { Slice } from "../../engine/slices";
import { withoutRealms } from "./appliedTo";
import { changedLogins, counted, type EffectAnswer, lockOutOf } from "./effectAnswer";
import type { Objects } from "./places";

/** What is asked about a change that was made; the model that is asked is the state after it. */
export interface PastQuestion {
  readonly before: AccessModel;
  /** Server seconds at which it was made. */
  readonly now: number;
  readonly objects: Objects;
  /** Realms that went with it, though their users stay. */
  readonly realmsGone: readonly string[];
}

/** What a change has done to everybody's rights, in pieces, as it would have been told before it was sent. */
export function* pastAnswer(
  after: AccessModel,
  { before, now, objects, realmsGone }: PastQuestion,
): Generator<Slice<EffectAnswer | undefined>> {
  const looking = changedLogins(before, after, objects);
  let looked = looking.next();
  for (; looked.done !== true; looked = looking.next()) yield { progress: looked.value * 0.9, data: undefined };
  const lockOut = { ...lockOutOf(before, withoutRealms(after, new Set(realmsGone)), ROOT, now), actor: undefined };
  const data = { ...counted(looked.value), shadowed: [], failing: [], refused: [], lockOut };
  yield { progress: 1, data };
}
