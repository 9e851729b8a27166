import type { PendingChallenge, SecondFactors } from "../store/secondFactors";

/** Seconds that a challenge for a security key can be answered (config-files.md section 7). */
const LIFE_TIME = 120;

/** The factors with one more challenge that waits for its answer; those that are too old are forgotten. */
export function withPending(factors: SecondFactors, ...added: readonly PendingChallenge[]): SecondFactors {
  const since = added[0]?.since ?? 0;
  const alive = (factors.pending ?? []).filter((one) => since - one.since < LIFE_TIME);
  return { ...factors, pending: [...alive, ...added] };
}

/** Takes a challenge out, so that it is answered once; `undefined` where none of that name waits any more. */
export function takePending(
  factors: SecondFactors,
  wanted: Pick<PendingChallenge, "kind" | "purpose" | "challenge">,
  now: number,
): { readonly found: PendingChallenge; readonly rest: SecondFactors } | undefined {
  const found = factors.pending?.find(
    ({ kind, purpose, challenge, since }) =>
      kind === wanted.kind && purpose === wanted.purpose && challenge === wanted.challenge && now - since < LIFE_TIME,
  );
  if (found === undefined) return undefined;
  return { found, rest: { ...factors, pending: factors.pending?.filter((one) => one !== found) } };
}
