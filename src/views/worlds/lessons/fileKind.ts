/** Bytes of a file, and of what a link unpacks to. */
export const LARGEST_FILE = 10_000_000;

/** Is the text of a file a saved world? Anything else is looked at as a lesson. */
export function isWorldFile(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" && data !== null && "kind" in data && data.kind === "world";
  } catch {
    return false;
  }
}
