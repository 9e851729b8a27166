const HIGH = 0xd800;

/** Compares two texts by the bytes of their UTF-8, the order of everything in the file. */
export function compareBytes(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const one = left.charCodeAt(at);
    const other = right.charCodeAt(at);
    if (one !== other) return rank(one) - rank(other);
  }
  return left.length - right.length;
}

// Surrogates stand for characters above U+FFFF, so they come after U+E000 to U+FFFF.
function rank(code: number): number {
  return code >= HIGH && code < 0xe000 ? code + 0x10000 : code;
}
