/** A parameter's text on the wire: flags as 1/0, lists joined with `,` (api.md 1.4). */
export function encodeValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (Array.isArray(value)) return value.join(",");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Splits parameters into those that the path names and the rest, both encoded. */
export function encodeParams(
  path: string,
  params: Readonly<Record<string, unknown>>,
): { readonly path: string; readonly rest: URLSearchParams } {
  const rest = new URLSearchParams();
  const inPath = new Set<string>();
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    inPath.add(name);
    return encodeURIComponent(encodeValue(params[name]) ?? "");
  });
  for (const [name, value] of Object.entries(params)) {
    const text = inPath.has(name) ? undefined : encodeValue(value);
    if (text !== undefined) rest.append(name, text);
  }
  return { path: filled, rest };
}
