import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { base64Url, fromBase64 } from "../crypto/base64url";
import { utf8 } from "../crypto/bytes";
import { sha256 } from "../crypto/sha256";

const USER_PRESENT = 1;
const HAS_CREDENTIAL = 64;

/** A security key that really signs, as a browser would hand its answers on; for tests. */
export interface Authenticator {
  /** Base64url. */
  readonly id: string;
  /** The JSON of `navigator.credentials.create`. */
  create(challenge: string, change?: { readonly type?: string }): string;
  /** The JSON of `navigator.credentials.get`. */
  get(challenge: string, change?: AssertionChange): string;
}

export interface AssertionChange {
  readonly challenge?: string;
  readonly site?: string;
  readonly id?: string;
  readonly counter?: number;
  readonly type?: string;
  /** Backup flags: 8 eligible, 16 backed up. */
  readonly flags?: number;
  readonly signature?: string;
}

function head(site: string, flags: number, counter: number): number[] {
  const count = [24, 16, 8, 0].map((shift) => (counter >> shift) & 255);
  return [...sha256(utf8(site)), flags, ...count];
}

function clientData(type: string, challenge: string): string {
  return base64Url(utf8(JSON.stringify({ type, challenge, origin: "https://localhost" })));
}

const cborText = (text: string) => [0x60 + text.length, ...utf8(text)];
const cborBytes = (bytes: readonly number[]) => [0x59, bytes.length >> 8, bytes.length & 255, ...bytes];

function coseKey(kind: "ES256" | "RS256", key: KeyObject): number[] {
  const jwk = key.export({ format: "jwk" });
  const part = (name: "x" | "y" | "n" | "e") => cborBytes([...(fromBase64(jwk[name] ?? "") ?? [])]);
  if (kind === "ES256") return [0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, ...part("x"), 0x22, ...part("y")];
  return [0xa4, 1, 3, 3, 0x39, 1, 0, 0x20, ...part("n"), 0x21, ...part("e")];
}

/** A new security key for a site. */
export function authenticator(site: string, kind: "ES256" | "RS256" = "ES256"): Authenticator {
  const { publicKey, privateKey } =
    kind === "ES256"
      ? generateKeyPairSync("ec", { namedCurve: "P-256" })
      : generateKeyPairSync("rsa", { modulusLength: 2048 });
  const idBytes = [...utf8("a credential's id")];
  const id = base64Url(Uint8Array.from(idBytes));
  return {
    id,
    create: (challenge, { type = "webauthn.create" } = {}) => {
      const aaguid = Array<number>(16).fill(0);
      const credential = [...aaguid, 0, idBytes.length, ...idBytes, ...coseKey(kind, publicKey)];
      const authData = [...head(site, USER_PRESENT | HAS_CREDENTIAL, 0), ...credential];
      const parts = [0xa3, ...cborText("fmt"), ...cborText("none"), ...cborText("attStmt"), 0xa0];
      const object = Uint8Array.from([...parts, ...cborText("authData"), ...cborBytes(authData)]);
      const response = { attestationObject: base64Url(object), clientDataJSON: clientData(type, challenge) };
      return JSON.stringify({ id, type: "public-key", rawId: id, response });
    },
    get: (challenge, change = {}) => {
      const data = Uint8Array.from(head(change.site ?? site, USER_PRESENT | (change.flags ?? 0), change.counter ?? 1));
      const clientDataJSON = clientData(change.type ?? "webauthn.get", change.challenge ?? challenge);
      const signed = Uint8Array.from([...data, ...sha256(fromBase64(clientDataJSON) ?? new Uint8Array())]);
      const signature = change.signature ?? base64Url(sign("sha256", signed, privateKey));
      const response = { authenticatorData: base64Url(data), clientDataJSON, signature };
      return JSON.stringify({ id: change.id ?? id, type: "public-key", challenge, response });
    },
  };
}
