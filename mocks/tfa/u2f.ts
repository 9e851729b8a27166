import * as z from "zod/mini";
import { base64Url, fromBase64, jsonOfBase64 } from "../crypto/base64url";
import type { U2fFactor } from "../store/secondFactors";
import { parsedJson } from "./jsonText";

const VERSION = "U2F_V2";
const KEY_AT = 1;
const KEY_BYTES = 65;

const registration = z.object({ registrationData: z.string(), clientData: z.string() });
const response = z.object({ keyHandle: z.string(), clientData: z.string() });
const clientData = z.object({ challenge: z.string() });

function challengeIn(encoded: string): string | undefined {
  return clientData.safeParse(jsonOfBase64(encoded)).data?.challenge;
}

/** The text that a registration hands out and gets back verbatim. */
export function registrationChallenge(app: string, challenge: string): string {
  return JSON.stringify({ challenge, version: VERSION, appId: app });
}

/** What a login's challenge says to U2F keys. */
export function loginChallenge(app: string, challenge: string, known: readonly U2fFactor[]) {
  return {
    challenge: { challenge, appId: app },
    keys: known.map(({ keyHandle }) => ({ keyHandle, version: VERSION })),
  };
}

/** The challenge inside the text of a registration. */
export function challengeOfText(text: string): string | undefined {
  return clientData.safeParse(parsedJson(text)).data?.challenge;
}

/**
 * The key that answered a registration; `undefined` for another form or challenge. The attestation's signature is
 * NOT verified: the sandbox shows the course of a registration and protects nothing.
 */
export function readKey(value: string, challenge: string): Pick<U2fFactor, "keyHandle" | "publicKey"> | undefined {
  const { data } = registration.safeParse(parsedJson(value));
  if (data === undefined || challengeIn(data.clientData) !== challenge) return undefined;
  const bytes = fromBase64(data.registrationData);
  const length = bytes?.[KEY_AT + KEY_BYTES];
  if (bytes === undefined || length === undefined) return undefined;
  const handleAt = KEY_AT + KEY_BYTES + 1;
  const handle = bytes.slice(handleAt, handleAt + length);
  if (handle.length !== length || length === 0) return undefined;
  return { keyHandle: base64Url(handle), publicKey: base64Url(bytes.slice(KEY_AT, KEY_AT + KEY_BYTES)) };
}

/** The challenge that one of the user's enabled keys has answered. Its signature is NOT verified (see `readKey`). */
export function answeredChallenge(value: string, known: readonly U2fFactor[]): string | undefined {
  const { data } = response.safeParse(parsedJson(value));
  if (data === undefined) return undefined;
  const usable = known.some(({ keyHandle, enable }) => enable && keyHandle === data.keyHandle);
  return usable ? challengeIn(data.clientData) : undefined;
}
