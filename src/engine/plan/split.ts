import type { Change } from "../changes/change";

const KINDS = ["users", "groups", "tokens"] as const;

/** The same in smaller steps, where a change has parts: one subject and role each, a user before its groups. */
export function splitChange(change: Change): readonly Change[] {
  switch (change.kind) {
    case "acl.update": {
      const { users: _users, groups: _groups, tokens: _tokens, ...base } = change;
      return change.roles.flatMap((role) => {
        return KINDS.flatMap((kind) => (change[kind] ?? []).map((id) => ({ ...base, roles: [role], [kind]: [id] })));
      });
    }
    case "users.create": {
      const { groups, ...bare } = change;
      if (groups === undefined || groups.length === 0) return [change];
      return [bare, ...groups.map((id) => ({ kind: "users.update", userid: change.userid, groups: [id], append: true }) as const)];
    }
    case "users.update": {
      const { groups, append, ...fields } = change;
      const { userid } = change;
      if (groups === undefined) return [change];
      const settings: readonly Change[] = Object.keys(fields).length > 2 ? [fields] : [];
      if (append !== true) return settings.length > 0 ? [...settings, { kind: "users.update", userid, groups }] : [change];
      return [...settings, ...groups.map((id) => ({ kind: "users.update", userid, groups: [id], append: true }) as const)];
    }
    default:
      return [change];
  }
}
