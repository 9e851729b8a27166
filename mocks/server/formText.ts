function percentDecoded(text: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const part of text.replaceAll("+", " ").split(/(%[0-9a-fA-F]{2})/)) {
    if (/^%[0-9a-fA-F]{2}$/.test(part)) bytes.push(parseInt(part.slice(1), 16));
    else bytes.push(...encoder.encode(part));
  }
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(bytes));
}

/**
 * The parameters of a query or a form body (api.md 1.3): pairs end at `&` or `;`, a raw `=` inside a value cuts it
 * off, a key without `=` is as good as not sent, and a repeated key gives an array.
 */
export function decodeForm(text: string): ReadonlyMap<string, unknown> {
  const params = new Map<string, string | readonly string[]>();
  for (const pair of text.split(/[&;]/)) {
    const [name = "", value] = pair.split("=");
    if (pair === "" || value === undefined) continue;
    const key = percentDecoded(name);
    const decoded = percentDecoded(value);
    const known = params.get(key);
    if (known === undefined) params.set(key, decoded);
    else params.set(key, typeof known === "string" ? [known, decoded] : [...known, decoded]);
  }
  return params;
}
