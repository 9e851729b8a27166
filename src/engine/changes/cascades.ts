import { aclRows } from "../aclRows";
import type { AclRow } from "../aclRows";
import type { GroupId, UserId } from "../ids";
import type { AccessModel } from "../model";
import type { Change } from "./change";

/** What goes along with a deletion, for the question that is asked before it (api.md chapter 6). */
export type Cascades =
  | {
      readonly kind: "users.delete";
      readonly memberships: readonly GroupId[];
      readonly aclEntries: readonly AclRow[];
      /** The names of the user's tokens. */
      readonly tokens: readonly string[];
      /** Entries of these tokens: they have no effect any more and vanish with the next write. */
      readonly staleTokenEntries: readonly AclRow[];
    }
  | { readonly kind: "groups.delete"; readonly members: readonly UserId[]; readonly aclEntries: readonly AclRow[] }
  | { readonly kind: "roles.delete"; readonly aclEntries: readonly AclRow[] }
  | { readonly kind: "tokens.delete"; readonly staleTokenEntries: readonly AclRow[] }
  | {
      readonly kind: "pools.delete";
      readonly aclEntries: readonly AclRow[];
      /** Entries that stay although their pool goes: only a top-level pool takes its entries along. */
      readonly leftEntries: readonly AclRow[];
    };

/** What else a change removes; `undefined` for a change that removes nothing but what it names. */
export function cascadesOf(model: AccessModel, change: Change): Cascades | undefined {
  const entries = (wanted: (row: AclRow) => boolean) => aclRows(model).filter(wanted);
  switch (change.kind) {
    case "users.delete": {
      const userid = change.userid as UserId;
      const tokens = [...(model.users.get(userid)?.tokens.keys() ?? [])].sort();
      const tokenIds = new Set(tokens.map((token) => `${userid}!${token}`));
      return {
        kind: "users.delete",
        memberships: [...model.groups.values()].filter(({ members }) => members.has(userid)).map(({ id }) => id),
        aclEntries: entries(({ type, ugid }) => type === "user" && ugid === userid),
        tokens,
        staleTokenEntries: entries(({ type, ugid }) => type === "token" && tokenIds.has(ugid)),
      };
    }
    case "groups.delete":
      return {
        kind: "groups.delete",
        members: [...(model.groups.get(change.groupid as GroupId)?.members ?? [])].sort(),
        aclEntries: entries(({ type, ugid }) => type === "group" && ugid === change.groupid),
      };
    case "roles.delete":
      return { kind: "roles.delete", aclEntries: entries(({ roleid }) => roleid === change.roleid) };
    case "tokens.delete": {
      const tokenid = `${change.userid}!${change.tokenid}`;
      const staleTokenEntries = entries(({ type, ugid }) => type === "token" && ugid === tokenid);
      return { kind: "tokens.delete", staleTokenEntries };
    }
    case "pools.delete": {
      const path = `/pool/${change.poolid}`;
      const below = entries((row) => row.path === path || row.path.startsWith(`${path}/`));
      const nested = change.poolid.includes("/");
      return { kind: "pools.delete", aclEntries: nested ? [] : below, leftEntries: nested ? below : [] };
    }
    default:
      return undefined;
  }
}
