import { type Context, Refused } from "../context";
import type { Factor, SecondFactors } from "../store/secondFactors";
import { newChallenge } from "./challenge";
import { RECOVERY_ID } from "./factors";
import { readOtpauth, writeOtpauth } from "./otpauth";
import { takePending, withPending } from "./pending";
import { newRecoveryKeys } from "./recovery";
import { u2fApp, webauthnSite } from "./siteOptions";
import { matchingStep } from "./totp";
import { challengeOfText, readKey, registrationChallenge } from "./u2f";
import { creationOptions, readCredential } from "./webauthn";

/** What `POST /access/tfa/{userid}` brings; for Yubico `value` is the key, already confirmed. */
export interface NewFactor {
  readonly userid: string;
  readonly description?: string;
  readonly totp?: string;
  readonly value?: string;
  readonly challenge?: string;
}

/** The factors with what was added, and the call's answer. */
export interface Added {
  readonly factors: SecondFactors;
  readonly answer: { readonly id?: string; readonly challenge?: string; readonly recovery?: readonly string[] };
}

type Add = (context: Context, factors: SecondFactors, wanted: NewFactor) => Added;

/** PVE's refusal of a new entry, its text without a newline. */
export function entryRefused(text: string): Refused {
  return new Refused(500, `${text}\n`);
}

function newEntry(context: Context, description: string | undefined): Factor {
  if (description === undefined) throw entryRefused("'description' is required for new entries");
  return { id: context.ids.uuid(), description, created: context.now, enable: true };
}

const addTotp: Add = (context, factors, { description, totp, value, challenge }) => {
  if (challenge !== undefined) throw entryRefused("'challenge' parameter is invalid for 'totp' entries");
  const entry = newEntry(context, description);
  if (totp === undefined || value === undefined) {
    throw entryRefused("'totp' type requires both 'totp' and 'value' parameters");
  }
  const read = readOtpauth(totp);
  if (!read.ok) throw entryRefused(read.text);
  if (matchingStep(read.key, value, context.now) === undefined) throw entryRefused("failed to verify TOTP challenge");
  const added = { ...entry, uri: writeOtpauth(read.key) };
  return { factors: { ...factors, totp: [...(factors.totp ?? []), added] }, answer: { id: entry.id } };
};

const addRecovery: Add = (context, factors, { totp, value, challenge }) => {
  if ((totp ?? value ?? challenge) !== undefined) {
    throw entryRefused("generating recovery tokens does not allow additional parameters");
  }
  if (factors.recovery !== undefined) throw entryRefused("user already has recovery keys");
  const { keys, codes } = newRecoveryKeys(context.ids, context.now);
  return { factors: { ...factors, recovery: keys }, answer: { id: RECOVERY_ID, recovery: codes } };
};

const addYubico: Add = (context, factors, { description, totp, value, challenge }) => {
  if ((totp ?? challenge) !== undefined) {
    throw entryRefused("'totp' and 'challenge' parameters are invalid for 'yubico' entries");
  }
  const entry = newEntry(context, description);
  if (value === undefined) throw entryRefused("missing 'value' parameter for 'yubico' entry");
  const added = { ...entry, key: value };
  return { factors: { ...factors, yubico: [...(factors.yubico ?? []), added] }, answer: { id: entry.id } };
};

/** What the two steps of both kinds of security keys share: a challenge is handed out, later it is answered. */
function firstStep(context: Context, factors: SecondFactors, kind: "webauthn" | "u2f", wanted: NewFactor) {
  const { description } = newEntry(context, wanted.description);
  const challenge = newChallenge(context);
  const waiting = { kind, purpose: "registration", challenge, since: context.now, description } as const;
  return { challenge, factors: withPending(factors, waiting) };
}

function secondStep(
  context: Context,
  factors: SecondFactors,
  kind: "webauthn" | "u2f",
  { challenge = "", value }: NewFactor,
) {
  if (value === undefined) throw entryRefused(`missing 'value' parameter (${kind} challenge response missing)`);
  const named = kind === "u2f" ? (challengeOfText(challenge) ?? "") : challenge;
  const taken = takePending(factors, { kind, purpose: "registration", challenge: named }, context.now);
  if (taken === undefined) throw entryRefused("no such challenge");
  return { challenge: named, value, rest: taken.rest, entry: newEntry(context, taken.found.description) };
}

const addWebauthn: Add = (context, factors, wanted) => {
  if (wanted.totp !== undefined) throw entryRefused("'totp' parameter is invalid for 'webauthn' entries");
  const site = webauthnSite(context.state);
  const { webauthn = [] } = factors;
  if (wanted.challenge === undefined) {
    const started = firstStep(context, factors, "webauthn", wanted);
    if (site === undefined) throw entryRefused("no webauthn configuration available");
    const options = creationOptions(site, wanted.userid, started.challenge, webauthn);
    return { factors: started.factors, answer: { challenge: JSON.stringify(options) } };
  }
  const { challenge, value, rest, entry } = secondStep(context, factors, "webauthn", wanted);
  if (site === undefined) throw entryRefused("no webauthn configuration available");
  const credential = readCredential(value, challenge, site);
  if (credential === undefined) throw entryRefused("invalid webauthn challenge response");
  if (webauthn.some(({ credId }) => credId === credential.credId)) throw entryRefused("credential id already present");
  return {
    factors: { ...rest, webauthn: [...webauthn, { ...entry, ...credential }] },
    answer: { id: entry.id },
  };
};

const addU2f: Add = (context, factors, wanted) => {
  if (wanted.totp !== undefined) throw entryRefused("'totp' parameter is invalid for 'u2f' entries");
  const app = u2fApp(context.state);
  if (wanted.challenge === undefined) {
    const started = firstStep(context, factors, "u2f", wanted);
    if (app === undefined) throw entryRefused("no u2f configuration available");
    return { factors: started.factors, answer: { challenge: registrationChallenge(app, started.challenge) } };
  }
  const { challenge, value, rest, entry } = secondStep(context, factors, "u2f", wanted);
  if (app === undefined) throw entryRefused("no u2f configuration available");
  const key = readKey(value, challenge);
  if (key === undefined) throw entryRefused("invalid u2f challenge response");
  return { factors: { ...rest, u2f: [...(factors.u2f ?? []), { ...entry, ...key }] }, answer: { id: entry.id } };
};

/** How each kind of second factor is added (api.md 4.14). Each throws PVE's 500 for parameters that do not fit. */
export const addFactor: Readonly<Record<"totp" | "recovery" | "webauthn" | "u2f" | "yubico", Add>> = {
  totp: addTotp,
  recovery: addRecovery,
  webauthn: addWebauthn,
  u2f: addU2f,
  yubico: addYubico,
};
