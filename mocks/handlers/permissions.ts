import { privilegesOn } from "../../src/engine/decide";
import { effectivePermissions } from "../../src/engine/effective";
import { asUserId } from "../../src/engine/names";
import { aclRows } from "../access/aclRows";
import { change } from "../access/change";
import { demand } from "../cluster/held";
import type { Handlers } from "../context";

function flags(privileges: ReadonlyMap<string, boolean>): Readonly<Record<string, 0 | 1>> {
  return Object.fromEntries([...privileges].map(([privilege, propagates]) => [privilege, propagates ? 1 : 0]));
}

// An empty list is as good as none.
function isFilled(list: readonly string[] | undefined): list is readonly string[] {
  return list !== undefined && list.length > 0;
}

/** Nobody needs a right to ask for the own id, or a user for its own tokens (api.md 4.5). */
function isOwn(caller: string, asked: string): boolean {
  return asked === caller || (asUserId(caller) !== undefined && asked.startsWith(`${caller}!`));
}

/** `/access/acl` and `/access/permissions` (api.md 4.5, 4.11). */
export const permissions = {
  "acl.list": (context) => aclRows(context.model),
  "acl.update": (context, { users, groups, tokens, ...params }) =>
    change(context, {
      kind: "acl.update",
      ...params,
      ...(isFilled(users) && { users }),
      ...(isFilled(groups) && { groups }),
      ...(isFilled(tokens) && { tokens }),
    }),
  "permissions.read": (context, { userid, path }) => {
    const caller = context.caller ?? "";
    const asked = userid ?? caller;
    if (!isOwn(caller, asked)) demand(context, "Sys.Audit", "/access");
    if (path !== undefined) return Object.fromEntries([[path, flags(privilegesOn(context.model, asked, path))]]);
    const effective = effectivePermissions(context.model, asked);
    return Object.fromEntries([...effective].map(([at, privileges]) => [at, flags(privileges)]));
  },
} satisfies Pick<Handlers, "acl.list" | "acl.update" | "permissions.read">;
