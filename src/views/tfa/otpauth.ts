const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SECRET_LETTERS = 32;
const PERIOD = 30;
const DIGITS = 6;

/** A new secret: 32 random base32 letters, 160 bits. */
export function randomSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_LETTERS));
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte & 31)).join("");
}

/** A typed secret as base32 has it: capital letters, no blanks, no padding. */
export function plainSecret(typed: string): string {
  return typed.replaceAll(/\s/g, "").toUpperCase().replace(/=+$/, "");
}

/** Whether a typed secret is base32 at all (gui.md section 18). */
export function isBase32(typed: string): boolean {
  return /^[A-Z2-7]+$/.test(plainSecret(typed));
}

/** What the QR code holds (gui.md section 7.1). */
export function otpauthUri(issuer: string, userid: string, secret: string): string {
  const name = encodeURIComponent(issuer);
  const label = `${name}:${encodeURIComponent(userid)}`;
  const settings = `secret=${plainSecret(secret)}&period=${PERIOD}&digits=${DIGITS}&algorithm=SHA1&issuer=${name}`;
  return `otpauth://totp/${label}?${settings}`;
}

/** Seconds for which a code holds. */
export const CODE_SECONDS = PERIOD;

function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  const bits = Array.from(plainSecret(secret), (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

/** The code of a secret at a moment in server seconds (RFC 6238). Rejects where the page may not use cryptography. */
export async function codeAt(secret: string, seconds: number): Promise<string> {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(seconds / PERIOD)));
  const key = await crypto.subtle.importKey("raw", bytesOf(secret), { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, new Uint8Array(counter.buffer)));
  const value = mac.getUint32(mac.getUint8(mac.byteLength - 1) & 15) & 0x7fffffff;
  return String(value % 10 ** DIGITS).padStart(DIGITS, "0");
}
