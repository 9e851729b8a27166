import { compile } from "../compiled/compile";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";
import { tokensOf } from "./tokens";

/** Tokens with privilege separation and no entry of their own: every list is empty for them, without an error. */
export function tokenSeesNothing({ model }: FindingContext): readonly Finding[] {
  const { own } = compile(model).assignments;
  const blind = tokensOf(model).filter(({ id, token }) => token.privsep && !own.has(id));
  return blind.map(({ id }) => {
    return finding("token-sees-nothing", {
      subjects: [id],
      affected: [id],
      fix: [{ kind: "acl.update", path: "/", roles: ["PVEAuditor"], tokens: [id], propagate: true }],
    });
  });
}
