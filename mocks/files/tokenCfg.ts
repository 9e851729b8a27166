import { asTokenId } from "../../src/engine/names";
import { compareBytes } from "../../src/engine/userCfg/order";

/** What `priv/token.cfg` holds, and PVE's warnings about lines that it does not. */
export interface TokenCfg {
  /** Full token id -> secret. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/** Reads `priv/token.cfg` (config-files.md section 6). */
export function readTokenCfg(text: string): TokenCfg {
  const secrets = new Map<string, string>();
  const warnings: string[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const [, id = "", secret] = /^(\S+) (\S+)$/.exec(line) ?? [];
    if (secret === undefined || asTokenId(id) === undefined) warnings.push("skipping invalid token.cfg entry");
    else secrets.set(id, secret);
  }
  return { secrets, warnings };
}

/** The text of `priv/token.cfg`, sorted by id. */
export function writeTokenCfg(secrets: ReadonlyMap<string, string>): string {
  return [...secrets]
    .sort(([left], [right]) => compareBytes(left, right))
    .map(([id, secret]) => `${id} ${secret}\n`)
    .join("");
}
