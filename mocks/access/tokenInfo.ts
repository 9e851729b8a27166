import type { Token } from "../../src/engine/model";
import { compareBytes } from "../../src/engine/userCfg/order";

/** A token as PVE answers it; its secret is never among it. */
export interface TokenInfoRow {
  readonly expire: number;
  readonly privsep: 0 | 1;
  readonly comment?: string;
}

/** One token's settings. */
export function tokenInfoOf({ expire, privsep, comment }: Token): TokenInfoRow {
  return { expire, privsep: privsep ? 1 : 0, ...(comment !== undefined && { comment }) };
}

/** A user's tokens by name, sorted. */
export function tokenInfos(tokens: ReadonlyMap<string, Token>): readonly (readonly [string, TokenInfoRow])[] {
  return [...tokens]
    .sort(([left], [right]) => compareBytes(left, right))
    .map(([name, token]) => [name, tokenInfoOf(token)] as const);
}
