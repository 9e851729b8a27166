import type { Expiry } from "../model";

const LARGEST = 18446744073709551615n;

/** Is the text a number of the file: decimal digits, no sign? */
export function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text);
}

/**
 * Digits as the file's writer prints them: without leading zeros, and above 18446744073709551615 in exponent form with
 * 15 digits (config-files.md section 3.4).
 */
export function plainDigits(digits: string): string {
  if (digits.length <= 15 || BigInt(digits) <= LARGEST) return digits.replace(/^0+(?=[0-9])/, "");
  const double = Number(digits);
  if (!Number.isFinite(double)) return "Inf";
  return double.toExponential(14).replace(/\.?0+e/, "e");
}

/** Digits as an expiry, with the exact text where a number cannot hold it. */
export function expiryOf(digits: string): Expiry {
  const plain = plainDigits(digits);
  const expire = Number(digits);
  return String(expire) === plain ? { expire } : { expire, expireExact: plain };
}
