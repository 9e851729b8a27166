import * as z from "zod/mini";
import { base64Url, fromBase64, jsonOfBase64 } from "../crypto/base64url";
import { hexOf, utf8 } from "../crypto/bytes";
import { sha256 } from "../crypto/sha256";
import type { WebauthnFactor } from "../store/secondFactors";
import { isGenuine, keyOfStored, readAttestation, readAuthenticatorData } from "./credentialKey";
import { parsedJson } from "./jsonText";
import type { WebauthnSite } from "./siteOptions";

const ES256 = -7;
const RS256 = -257;
const TIMEOUT_MS = 60_000;

const clientData = z.object({ type: z.string(), challenge: z.string() });
const attestation = z.object({
  id: z.string(),
  response: z.object({ attestationObject: z.string(), clientDataJSON: z.string() }),
});
const assertion = z.object({
  id: z.string(),
  challenge: z.string(),
  response: z.object({ authenticatorData: z.string(), clientDataJSON: z.string(), signature: z.string() }),
});

/** Did the browser sign for this very ceremony and challenge? */
function isFor(encoded: string, type: string, challenge: string): boolean {
  const { data } = clientData.safeParse(jsonOfBase64(encoded));
  return data?.type === type && data.challenge === challenge;
}

/** What a browser's `navigator.credentials.create` takes, in base64url. `known` are not registered a second time. */
export function creationOptions(site: WebauthnSite, userid: string, challenge: string, known: readonly WebauthnFactor[]) {
  return {
    publicKey: {
      rp: { name: site.name, id: site.id },
      user: { id: base64Url(utf8(userid)), name: userid, displayName: userid },
      challenge,
      pubKeyCredParams: [ES256, RS256].map((alg) => ({ type: "public-key", alg })),
      timeout: TIMEOUT_MS,
      attestation: "none",
      excludeCredentials: known.map(({ credId }) => ({ type: "public-key", id: credId })),
      authenticatorSelection: { requireResidentKey: false, userVerification: "discouraged" },
    },
  };
}

/** What a browser's `navigator.credentials.get` takes, in base64url. */
export function requestOptions(site: WebauthnSite, challenge: string, known: readonly WebauthnFactor[]) {
  return {
    publicKey: {
      challenge,
      timeout: TIMEOUT_MS,
      rpId: site.id,
      allowCredentials: known.map(({ credId }) => ({ type: "public-key", id: credId })),
      userVerification: "discouraged",
    },
  };
}

function siteHash(site: WebauthnSite): string {
  return hexOf(sha256(utf8(site.id)));
}

/**
 * The credential that an authenticator has made for a challenge of this site; `undefined` for an answer of another
 * form, to another challenge, for another site, or with a key of an unknown kind. What the authenticator attests of
 * itself is kept as it came and not looked into, as PVE asks for no attestation.
 */
export function readCredential(
  value: string,
  challenge: string,
  site: WebauthnSite,
): Pick<WebauthnFactor, "credId" | "cred" | "counter" | "backupEligible" | "backupState"> | undefined {
  const { data } = attestation.safeParse(parsedJson(value));
  if (data === undefined || !isFor(data.response.clientDataJSON, "webauthn.create", challenge)) return undefined;
  const { attestationObject } = data.response;
  const made = readAttestation(attestationObject);
  if (made?.data.siteHash !== siteHash(site) || base64Url(made.id) !== data.id) return undefined;
  const { counter, backupEligible, backedUp } = made.data;
  return { credId: data.id, cred: JSON.stringify({ attestationObject }), counter, backupEligible, backupState: backedUp };
}

/** The challenge that an assertion says to answer. */
export function challengeOfAssertion(value: string): string | undefined {
  return assertion.safeParse(parsedJson(value)).data?.challenge;
}

/**
 * The credential that has answered a challenge, with its new counter; `undefined` for any answer that does not fit:
 * another challenge, another site, an unknown or disabled credential, a counter that did not go on, a signature that
 * its key did not make.
 */
export function readAssertion(
  value: string,
  site: WebauthnSite,
  known: readonly WebauthnFactor[],
): WebauthnFactor | undefined {
  const { data } = assertion.safeParse(parsedJson(value));
  if (data === undefined || !isFor(data.response.clientDataJSON, "webauthn.get", data.challenge)) return undefined;
  const factor = known.find(({ credId, enable }) => enable && credId === data.id);
  const bytes = fromBase64(data.response.authenticatorData);
  const said = bytes && readAuthenticatorData(bytes);
  if (factor === undefined || said?.siteHash !== siteHash(site)) return undefined;
  const { counter, backupEligible, backedUp } = said;
  if (counter <= factor.counter && counter + factor.counter > 0) return undefined;
  const key = keyOfStored(factor.cred);
  if (key === undefined || !isGenuine(key, data.response)) return undefined;
  return { ...factor, counter, backupEligible, backupState: backedUp };
}
