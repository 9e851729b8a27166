import * as z from "zod/mini";
import { fromBase64 } from "../crypto/base64url";
import { hexOf } from "../crypto/bytes";
import { isOnCurve, isSignedBy, type Point } from "../crypto/p256";
import { isRsaSignedBy, type RsaKey } from "../crypto/rsa";
import { sha256 } from "../crypto/sha256";
import { type Cbor, readCbor } from "./cbor";
import { parsedJson } from "./jsonText";

/** A credential's public key, of the two kinds that registrations offer. */
export type CredentialKey = { readonly kind: "ES256"; readonly point: Point } | { readonly kind: "RS256"; readonly rsa: RsaKey };

/** What an authenticator says of itself in each of its answers. */
export interface AuthenticatorData {
  /** SHA-256 of the site's id, hex. */
  readonly siteHash: string;
  readonly backupEligible: boolean;
  readonly backedUp: boolean;
  readonly counter: number;
}

const HASH_BYTES = 32;
const HEAD_BYTES = HASH_BYTES + 5;
const AAGUID_BYTES = 16;
const HAS_CREDENTIAL = 64;
const BACKUP_ELIGIBLE = 8;
const BACKED_UP = 16;
// Labels of COSE keys (RFC 9053): kind of key, algorithm, and the kind's own numbers.
const [KTY, ALG, FIRST, SECOND, THIRD] = [1, 3, -1, -2, -3];
const [ES256, RS256, EC2, RSA, P256] = [-7, -257, 2, 3, 1];

/** Reads what comes before the signature (WebAuthn section 6.1); `undefined` for fewer bytes than that. */
export function readAuthenticatorData(bytes: Uint8Array): AuthenticatorData | undefined {
  if (bytes.length < HEAD_BYTES) return undefined;
  const flags = bytes[HASH_BYTES] ?? 0;
  return {
    siteHash: hexOf(bytes.slice(0, HASH_BYTES)),
    backupEligible: (flags & BACKUP_ELIGIBLE) !== 0,
    backedUp: (flags & BACKED_UP) !== 0,
    counter: numberOf(bytes.slice(HASH_BYTES + 1, HEAD_BYTES)),
  };
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

function bigOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${hexOf(bytes)}`);
}

/** A new credential as an attestation object (base64url) tells it; `undefined` where it holds none of a known kind. */
export function readAttestation(
  encoded: string,
): { readonly id: Uint8Array; readonly data: AuthenticatorData; readonly key: CredentialKey } | undefined {
  const bytes = fromBase64(encoded);
  const read = bytes && readCbor(bytes)?.value;
  const authData = read instanceof Map ? (read as ReadonlyMap<Cbor, Cbor>).get("authData") : undefined;
  if (!(authData instanceof Uint8Array)) return undefined;
  const data = readAuthenticatorData(authData);
  if (data === undefined || ((authData[HASH_BYTES] ?? 0) & HAS_CREDENTIAL) === 0) return undefined;
  const start = HEAD_BYTES + AAGUID_BYTES + 2;
  const length = numberOf(authData.slice(start - 2, start));
  const key = coseKey(readCbor(authData, start + length)?.value);
  return key === undefined ? undefined : { id: authData.slice(start, start + length), data, key };
}

function coseKey(value: Cbor | undefined): CredentialKey | undefined {
  if (!(value instanceof Map)) return undefined;
  const cose = value as ReadonlyMap<Cbor, Cbor>;
  const part = (label: number) => {
    const found = cose.get(label);
    return found instanceof Uint8Array ? bigOf(found) : undefined;
  };
  if (cose.get(KTY) === EC2 && cose.get(ALG) === ES256 && cose.get(FIRST) === P256) {
    const [x, y] = [part(SECOND), part(THIRD)];
    return x !== undefined && y !== undefined && isOnCurve({ x, y }) ? { kind: "ES256", point: { x, y } } : undefined;
  }
  if (cose.get(KTY) !== RSA || cose.get(ALG) !== RS256) return undefined;
  const [n, e] = [part(FIRST), part(SECOND)];
  return n !== undefined && e !== undefined ? { kind: "RS256", rsa: { n, e } } : undefined;
}

const ours = z.object({ attestationObject: z.string() });
const byteList = z.array(z.number());
/** How PVE itself keeps a key in `tfa.cfg`. */
const pves = z.object({ key: z.object({ EC_EC2: z.object({ x: byteList, y: byteList }) }) });

/** The key of a stored credential; `undefined` for one that the sandbox cannot read, which then opens nothing. */
export function keyOfStored(cred: string): CredentialKey | undefined {
  const stored = parsedJson(cred);
  const own = ours.safeParse(stored);
  if (own.success) return readAttestation(own.data.attestationObject)?.key;
  const { data } = pves.safeParse(stored);
  if (data === undefined) return undefined;
  const { x, y } = data.key.EC_EC2;
  return { kind: "ES256", point: { x: bigOf(Uint8Array.from(x)), y: bigOf(Uint8Array.from(y)) } };
}

/** The two numbers of an ECDSA signature in DER: a sequence of two integers. */
function readDer(bytes: Uint8Array): readonly [bigint, bigint] | undefined {
  const [tag, length, first, firstLength = 0] = bytes;
  const second = 4 + firstLength;
  const secondLength = bytes[second + 1] ?? 0;
  const whole = tag === 0x30 && length === bytes.length - 2 && first === 2 && bytes[second] === 2;
  if (!whole || second + 2 + secondLength !== bytes.length) return undefined;
  return [bigOf(bytes.slice(4, second)), bigOf(bytes.slice(second + 2))];
}

/** Has the credential signed these authenticator data and client data (WebAuthn section 7.2)? All base64url. */
export function isGenuine(
  key: CredentialKey,
  answer: { readonly authenticatorData: string; readonly clientDataJSON: string; readonly signature: string },
): boolean {
  const [data, client, signature] = [answer.authenticatorData, answer.clientDataJSON, answer.signature].map(fromBase64);
  if (data === undefined || client === undefined || signature === undefined) return false;
  const hash = sha256(Uint8Array.from([...data, ...sha256(client)]));
  if (key.kind === "RS256") return isRsaSignedBy(key.rsa, hash, bigOf(signature));
  const numbers = readDer(signature);
  return numbers !== undefined && isSignedBy(key.point, bigOf(hash), ...numbers);
}
