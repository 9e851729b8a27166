import { splitList } from "../../src/api/schemas/fields";
import { fromBase32 } from "../crypto/base32";
import { bytesOfHex } from "../crypto/bytes";
import { sha1Hex } from "../crypto/sha1";
import { uuidOf } from "../server/ids";
import type { Factor, SecondFactors } from "../store/secondFactors";
import { writeOtpauth } from "./otpauth";
import type { RealmFactor } from "./realmFactor";

const HEX = /^(?:v2-0x([0-9a-f]+)|([0-9a-f]{40}))$/i;
const BASE32 = /^(?:v2-([A-Z2-7=]+)|([A-Z2-7=]{16}))$/;
const NEW_STYLE = /^x(?:!.*)?$/;

/** The secret of an old one-time-code key: 40 hex digits, 16 base32 letters, or either with its mark in front. */
export function legacySecret(key: string): Uint8Array | undefined {
  const [, marked, bare] = HEX.exec(key) ?? [];
  const hex = marked ?? bare;
  if (hex !== undefined) return bytesOfHex(hex);
  const [, markedLetters, letters] = BASE32.exec(key) ?? [];
  const text = markedLetters ?? letters;
  return text === undefined ? undefined : fromBase32(text.replace(/=+$/, ""));
}

/**
 * A user's second factors, those in the old `keys` field of `user.cfg` among them: that field holds the secrets
 * themselves where the realm demands a second factor and no entry was made yet (api.md 4.14). An old key's id
 * depends on the key alone, so that it is the same entry each time.
 */
export function withLegacyKeys(
  factors: SecondFactors,
  userid: string,
  keys: string | undefined,
  demanded: RealmFactor | undefined,
): SecondFactors {
  if (keys === undefined || demanded === undefined || NEW_STYLE.test(keys)) return factors;
  const known = new Set([...(factors.totp ?? []), ...(factors.yubico ?? [])].map(({ id }) => id));
  const entries = splitList(keys)
    .map((key, at): Factor & { readonly key: string } => ({
      id: uuidOf(sha1Hex(`${userid} ${key}`)),
      description: `<old userconfig key ${at}>`,
      created: 0,
      enable: true,
      key,
    }))
    .filter(({ id }) => !known.has(id));
  if (demanded.type === "yubico") return { ...factors, yubico: [...(factors.yubico ?? []), ...entries] };
  const totp = entries.flatMap(({ key, ...factor }) => {
    const secret = legacySecret(key);
    if (secret === undefined) return [];
    const { digits, step: period } = demanded;
    const account = `Old key for ${userid}`;
    return [{ ...factor, uri: writeOtpauth({ issuer: "Proxmox VE", account, secret, digits, period, algorithm: "SHA1" }) }];
  });
  return { ...factors, totp: [...(factors.totp ?? []), ...totp] };
}
