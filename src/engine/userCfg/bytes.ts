// The file is bytes: lengths, sorting and list separators count them. A byte text holds one character per byte.

const CHUNK = 8192;

/** A text as the bytes of its UTF-8, one character each. */
export function toBytes(text: string): string {
  if (isAscii(text)) return text;
  const bytes = new TextEncoder().encode(text);
  let result = "";
  for (let at = 0; at < bytes.length; at += CHUNK) result += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return result;
}

/** The text of a byte text; each broken or cut-off sequence becomes one U+FFFD (config-files.md section 2). */
export function fromBytes(bytes: string): string {
  if (isAscii(bytes)) return bytes;
  const array = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(array);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

/** Is the character white space for the file's reader? */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** The byte text without white space at both ends; bytes above 0x7F are none. */
export function trim(bytes: string): string {
  let start = 0;
  let end = bytes.length;
  while (start < end && isBlank(bytes.charCodeAt(start))) start++;
  while (end > start && isBlank(bytes.charCodeAt(end - 1))) end--;
  return bytes.slice(start, end);
}
