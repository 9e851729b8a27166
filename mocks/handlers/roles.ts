import type { RoleId } from "../../src/engine/ids";
import { compareBytes } from "../../src/engine/userCfg/order";
import { change } from "../access/change";
import { type Handlers, Refused } from "../context";

/** `/access/roles` (api.md 4.10). */
export const roles = {
  "roles.list": (context) =>
    [...context.model.roles.values()]
      .sort((left, right) => compareBytes(left.id, right.id))
      .map(({ id, privileges, builtIn }) => ({
        roleid: id,
        privs: [...privileges].sort(compareBytes).join(","),
        special: builtIn ? 1 : 0,
      })),
  "roles.read": (context, { roleid }) => {
    const role = context.model.roles.get(roleid as RoleId);
    if (role === undefined) throw new Refused(500, `role '${roleid}' does not exist\n`);
    return Object.fromEntries([...role.privileges].sort(compareBytes).map((privilege) => [privilege, 1]));
  },
  "roles.create": (context, params) => change(context, { kind: "roles.create", ...params }),
  "roles.update": (context, params) => change(context, { kind: "roles.update", ...params }),
  "roles.delete": (context, params) => change(context, { kind: "roles.delete", ...params }),
} satisfies Pick<Handlers, `roles.${"list" | "read" | "create" | "update" | "delete"}`>;
