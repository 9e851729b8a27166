import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";
import { tokensOf } from "./tokens";

const HALF_A_YEAR = 182 * 24 * 60 * 60;

/** Tokens that are good for ever; the fix gives them half a year. */
export function tokenWithoutExpiry({ model, now }: FindingContext): readonly Finding[] {
  const endless = tokensOf(model).filter(({ token }) => token.expire === 0 && token.expireExact === undefined);
  return endless.map(({ id, name, owner }) => {
    const expire = now + HALF_A_YEAR;
    return finding("token-without-expiry", {
      subjects: [id],
      affected: [id],
      fix: [{ kind: "tokens.update", userid: owner.id, tokenid: name, expire }],
      harmless: true,
    });
  });
}
