type Claims = Readonly<Record<string, string | readonly string[]>>;

/** What the provider would tell of an identity, one line per claim. */
export function claimLines(claims: Claims): readonly string[] {
  return Object.entries(claims).map(([name, value]) => `${name}: ${typeof value === "string" ? value : value.join(", ")}`);
}

/** The identity's own name, where its claims have one. */
export function nameOf(claims: Claims): string {
  const part = (name: string) => (typeof claims[name] === "string" ? claims[name] : "");
  return [part("given_name"), part("family_name")].filter((one) => one !== "").join(" ");
}
