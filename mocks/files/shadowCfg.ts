/** What `priv/shadow.cfg` holds, and PVE's warnings about lines that it does not. */
export interface ShadowCfg {
  /** Name without `@pve` -> crypt hash. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/** Reads `priv/shadow.cfg` (config-files.md section 5): for a repeated name the last line counts. */
export function readShadowCfg(text: string): ShadowCfg {
  const hashes = new Map<string, string>();
  const warnings: string[] = [];
  for (const [at, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "") continue;
    const [name, hash] = /^\S+:\S+:$/.test(line) ? line.split(":") : [];
    if (name === undefined || hash === undefined) {
      warnings.push(`pve shadow password: ignore invalid line ${at + 1}`);
    } else {
      hashes.set(name, hash);
    }
  }
  return { hashes, warnings };
}

/** The text of `priv/shadow.cfg`. */
export function writeShadowCfg(hashes: ReadonlyMap<string, string>): string {
  return [...hashes].map(([name, hash]) => `${name}:${hash}:\n`).join("");
}
