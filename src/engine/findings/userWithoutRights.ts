import { compile } from "../compiled/compile";
import { sitesThrough } from "../compiled/sitesThrough";
import { ROOT } from "../names";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";

/** Enabled users that hold no privilege anywhere; the fix disables them. */
export function userWithoutRights({ model }: FindingContext): readonly Finding[] {
  const index = compile(model);
  const { own, groups, groupsOf } = index.assignments;
  const through = sitesThrough(model);
  const without = [...model.users.values()].filter(({ id, enable }) => {
    if (!enable || id === ROOT) return false;
    const walker = index.subject(id);
    if (walker.kind !== "walker") return false;
    const byGroup = (groupsOf.get(id) ?? []).flatMap((group) => groups.get(group) ?? []);
    return ![...(own.get(id) ?? []), ...byGroup].some(({ node }) => {
      return (through.get(node.id) ?? []).some((site) => index.grant(walker, site).privileges.size > 0);
    });
  });
  return without.map(({ id }) => {
    return finding("user-without-rights", {
      subjects: [id],
      affected: [id],
      fix: [{ kind: "users.update", userid: id, enable: false }],
      harmless: true,
    });
  });
}
