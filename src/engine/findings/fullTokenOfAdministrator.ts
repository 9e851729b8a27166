import { isAdministrator } from "./administrators";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";
import { tokensOf } from "./tokens";

/** Tokens that may do all that an administrator may: a leaked secret is then worth his password. */
export function fullTokenOfAdministrator({ model }: FindingContext): readonly Finding[] {
  const full = tokensOf(model).filter(({ token, owner }) => !token.privsep && isAdministrator(model, owner.id));
  return full.map(({ id, name, owner }) => {
    return finding("full-token-of-administrator", {
      subjects: [id],
      affected: [id],
      fix: [
        { kind: "acl.update", path: "/", roles: ["PVEAuditor"], tokens: [id], propagate: true },
        { kind: "tokens.update", userid: owner.id, tokenid: name, privsep: true },
      ],
    });
  });
}
