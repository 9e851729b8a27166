import type { SecondFactors, TotpFactor } from "../store/secondFactors";
import { readOtpauth } from "./otpauth";
import { takePending } from "./pending";
import type { RealmFactor } from "./realmFactor";
import { withUsed } from "./recovery";
import type { WebauthnSite } from "./siteOptions";
import { matchingStep } from "./totp";
import { answeredChallenge } from "./u2f";
import { challengeOfAssertion, readAssertion } from "./webauthn";
import { yubicoKey } from "./yubico";

/** Failures in a row after which one-time codes are locked, and after which nothing is taken for a while. */
const MOST_TOTP_FAILURES = 8;
const MOST_FAILURES = 100;
const BLOCKED_SECONDS = 3600;

const KINDS = ["totp", "recovery", "webauthn", "u2f", "yubico"] as const;
type Kind = (typeof KINDS)[number];

/** What an answer is held against, beside the factors. */
export interface Surroundings {
  /** Server seconds. */
  readonly now: number;
  readonly site: WebauthnSite | undefined;
  readonly demanded: RealmFactor | undefined;
}

/** Whether an answer was right, and what the factors have become either way. */
export interface Answered {
  readonly ok: boolean;
  readonly factors: SecondFactors;
}

/**
 * Checks an answer `<kind>:<value>` to a login's second step (api.md 4.2, "Second factor flow"). Each failure is
 * counted: 8 wrong one-time codes lock them, 100 failures of any kind block all factors for an hour. A recovery key
 * that is right unlocks. An answer of a kind that is locked, or that the realm does not take, counts for nothing.
 */
export function answerOf(factors: SecondFactors, response: string, around: Surroundings): Answered {
  const [, prefix, value = ""] = /^([^:]+):(.*)$/s.exec(response) ?? [];
  const kind = KINDS.find((known) => known === prefix);
  const refused = { ok: false, factors };
  if (kind === undefined || !isTaken(kind, around.demanded) || factors.lockedUntil !== undefined) return refused;
  if (kind === "totp" && factors.totpLocked === true) return refused;
  const { ok, factors: after } = checked(kind, factors, value, around);
  return ok ? { ok, factors: afterSuccess(kind, after) } : { ok, factors: afterFailure(kind, after, around.now) };
}

/** Yubico's passwords are taken where the realm demands them alone; recovery keys open every realm. */
function isTaken(kind: Kind, demanded: RealmFactor | undefined): boolean {
  if (demanded === undefined) return kind !== "yubico";
  return kind === "recovery" || kind === (demanded.type === "oath" ? "totp" : "yubico");
}

function checked(kind: Kind, factors: SecondFactors, value: string, around: Surroundings): Answered {
  switch (kind) {
    case "totp":
      return byCode(factors, value, around.now);
    case "recovery": {
      const recovery = factors.recovery && withUsed(factors.recovery, value);
      return recovery === undefined ? { ok: false, factors } : { ok: true, factors: { ...factors, recovery } };
    }
    case "webauthn":
      return byCredential(factors, value, around);
    case "u2f": {
      const challenge = answeredChallenge(value, factors.u2f ?? []);
      const taken = challenge === undefined ? undefined : take(factors, "u2f", challenge, around.now);
      return taken === undefined ? { ok: false, factors } : { ok: true, factors: taken };
    }
    case "yubico": {
      const key = yubicoKey(value);
      return { ok: (factors.yubico ?? []).some((factor) => factor.enable && factor.key === key), factors };
    }
  }
}

function byCode(factors: SecondFactors, code: string, now: number): Answered {
  const { totp = [] } = factors;
  for (const factor of totp) {
    const step = factor.enable ? stepOf(factor, code, now) : undefined;
    if (step === undefined) continue;
    const used = totp.map((one) => (one === factor ? { ...factor, lastCount: step } : one));
    return { ok: true, factors: { ...factors, totp: used } };
  }
  return { ok: false, factors };
}

/** The step of a code that was not used before. */
function stepOf({ uri, lastCount = -1 }: TotpFactor, code: string, now: number): number | undefined {
  const read = readOtpauth(uri);
  const step = read.ok ? matchingStep(read.key, code, now) : undefined;
  return step !== undefined && step > lastCount ? step : undefined;
}

function byCredential(factors: SecondFactors, value: string, { now, site }: Surroundings): Answered {
  const rest = take(factors, "webauthn", challengeOfAssertion(value) ?? "", now);
  if (rest === undefined) return { ok: false, factors };
  const answered = site && readAssertion(value, site, rest.webauthn ?? []);
  if (answered === undefined) return { ok: false, factors: rest };
  const webauthn = rest.webauthn?.map((factor) => (factor.id === answered.id ? answered : factor));
  return { ok: true, factors: { ...rest, webauthn } };
}

function take(factors: SecondFactors, kind: "webauthn" | "u2f", challenge: string, now: number) {
  return takePending(factors, { kind, purpose: "login", challenge }, now)?.rest;
}

function afterSuccess(kind: Kind, factors: SecondFactors): SecondFactors {
  const totp = kind === "totp" || kind === "recovery" ? 0 : (factors.failures?.totp ?? 0);
  const failures = totp === 0 ? undefined : { totp, all: 0 };
  return kind === "recovery" ? { ...factors, failures, totpLocked: false } : { ...factors, failures };
}

function afterFailure(kind: Kind, factors: SecondFactors, now: number): SecondFactors {
  const before = factors.failures ?? { totp: 0, all: 0 };
  const failures = { totp: before.totp + (kind === "totp" ? 1 : 0), all: before.all + 1 };
  if (failures.all >= MOST_FAILURES) return { ...factors, failures: undefined, lockedUntil: now + BLOCKED_SECONDS };
  return { ...factors, failures, ...(failures.totp >= MOST_TOTP_FAILURES && { totpLocked: true }) };
}
