/** The pairs of a stored `key=value,key=value` text, in their order. */
export function readPairs(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(",").flatMap((part): [string, string][] => {
    const at = part.indexOf("=");
    return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()]];
  });
  return new Map(pairs);
}

/** Writes pairs as `key=value,key=value`, keys in alphabetical order; empty values are left out. */
export function writePairs(pairs: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(pairs)
    .filter(([, value]) => value !== undefined && value !== "")
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(",");
}
