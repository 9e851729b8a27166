import { base32, fromBase32 } from "../crypto/base32";

/** How one-time codes are made from a secret (RFC 6238). */
export interface TotpKey {
  readonly issuer?: string;
  readonly account: string;
  readonly secret: Uint8Array;
  readonly digits: number;
  /** Seconds. */
  readonly period: number;
  readonly algorithm: TotpAlgorithm;
}

const ALGORITHMS = ["SHA1", "SHA256", "SHA512"] as const;
export type TotpAlgorithm = (typeof ALGORITHMS)[number];

/** A key, or PVE's text on what is wrong with the URI, without a newline. */
export type ReadOtpauth =
  | { readonly ok: true; readonly key: TotpKey }
  | { readonly ok: false; readonly text: string };

/** How codes are made where a URI does not say. */
export const TOTP_DEFAULTS = { digits: 6, period: 30, algorithm: "SHA1" } as const;

const START = "otpauth://totp/";
const LARGEST_DIGITS = 255;

function refuse(text: string): ReadOtpauth {
  return { ok: false, text };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function encoded(text: string): string {
  const wellFormed = text.replace(/[\ud800-\udfff]/gu, "\ufffd");
  const percent = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(wellFormed).replace(/[-_.!~*'()]/g, percent);
}

function wholeNumber(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Reads an `otpauth://totp/` URI; the first fault ends it (api.md 4.14). */
export function readOtpauth(uri: string): ReadOtpauth {
  if (!uri.startsWith(START)) return refuse("not an otpauth uri");
  const mark = uri.indexOf("?");
  if (mark < 0) return refuse("missing '?' in otp uri");
  const [first = "", ...others] = uri.slice(START.length, mark).split(":").map(decoded);
  const named = others.length > 0 ? { issuer: first, account: others.join(":") } : { account: first };
  let key: TotpKey = { ...named, secret: new Uint8Array(), ...TOTP_DEFAULTS };
  for (const pair of uri.slice(mark + 1).split("&")) {
    const cut = pair.includes("=") ? pair.indexOf("=") : pair.length;
    const read = withParameter(key, decoded(pair.slice(0, cut)), decoded(pair.slice(cut + 1)));
    if (!read.ok) return read;
    key = read.key;
  }
  return key.secret.length === 0 ? refuse("missing secret in otpauth url") : { ok: true, key };
}

function withParameter(key: TotpKey, name: string, value: string): ReadOtpauth {
  const set = (part: Partial<TotpKey>): ReadOtpauth => ({ ok: true, key: { ...key, ...part } });
  switch (name) {
    case "secret": {
      const secret = fromBase32(value);
      return secret === undefined ? refuse("failed to decode otp secret in otpauth url") : set({ secret });
    }
    case "digits":
    case "period": {
      const number = wholeNumber(value);
      const fits = number !== undefined && (name === "period" || number <= LARGEST_DIGITS);
      return fits ? set({ [name]: number }) : refuse(`invalid ${name} in otpauth url`);
    }
    case "algorithm": {
      const algorithm = ALGORITHMS.find((known) => known === value);
      return algorithm === undefined ? refuse(`unsupported algorithm: '${value}'`) : set({ algorithm });
    }
    case "issuer":
      return set({ issuer: value });
    default:
      return refuse(`unknown otpauth uri parameter: '${name}'`);
  }
}

/** The URI as PVE writes it (config-files.md section 7). */
export function writeOtpauth(key: TotpKey): string {
  const { issuer, account, secret, digits, period, algorithm } = key;
  const label = issuer === undefined ? encoded(account) : `${encoded(issuer)}:${encoded(account)}`;
  const rest = issuer === undefined ? "" : `&issuer=${encoded(issuer)}`;
  return `${START}${label}?secret=${base32(secret)}&digits=${digits}&algorithm=${algorithm}&period=${period}${rest}`;
}
