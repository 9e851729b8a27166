import { fromBytes, toBytes } from "./bytes";

/** A text field as stored: control characters, `%`, `:` and all bytes from 0x7F on as `%XX` (config-files.md 2). */
export function encodeText(text: string): string {
  return toBytes(text).replace(/[^ -$&-9;-~]/g, (byte) => {
    return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

/** The text of a stored field, given as bytes; a `%` without two hex digits is a plain `%`. */
export function decodeText(bytes: string): string {
  return fromBytes(bytes.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
}
