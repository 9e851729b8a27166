/** Addresses hold plain texts only: `?q=100` is the text 100, never a number. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The same back; what is absent or empty is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter(([, value]) => typeof value === "string" && value !== "");
  const text = new URLSearchParams(kept as [string, string][]).toString();
  return text === "" ? "" : `?${text}`;
}
