import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";

/** Custom roles that no entry gives to anybody. */
export function roleUnused({ model }: FindingContext): readonly Finding[] {
  const used = new Set<string>();
  for (const { users, groups, tokens } of model.acl.values()) {
    for (const holders of [users, groups, tokens]) {
      for (const flags of holders.values()) for (const role of flags.keys()) used.add(role);
    }
  }
  const unused = [...model.roles.values()].filter(({ id, builtIn }) => !builtIn && !used.has(id));
  return unused.map(({ id }) => {
    return finding("role-unused", { role: id, fix: [{ kind: "roles.delete", roleid: id }], harmless: true });
  });
}
