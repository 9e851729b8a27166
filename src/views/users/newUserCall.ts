import type { CallOf } from "../../api/endpoints/index";
import type { EffectivePrivileges } from "../../api/schemas/permissions";

function holds(own: EffectivePrivileges, path: string, privilege: string): boolean {
  return Object.hasOwn(own, path) && Object.hasOwn(own[path] ?? {}, privilege);
}

/** Names below a prefix on whose path the privilege is held. */
function heldBelow(own: EffectivePrivileges, prefix: string, privilege: string): string | undefined {
  const path = Object.keys(own).find((one) => one.startsWith(prefix) && holds(own, one, privilege));
  return path?.slice(prefix.length);
}

/**
 * The call that **Add** stands for before anything is entered: in a realm and group where the login could create a
 * user, if there are any, so that a manager of one group is not told that it may create nobody.
 */
export function newUserCall(own: EffectivePrivileges | undefined): CallOf<"users.create"> {
  const realm = own === undefined ? undefined : heldBelow(own, "/access/realm/", "Realm.AllocateUser");
  const userid = `new@${realm ?? "pve"}`;
  const everywhere = own === undefined || holds(own, "/access/groups", "User.Modify");
  const group = everywhere ? undefined : heldBelow(own, "/access/groups/", "User.Modify");
  return { name: "users.create", params: group === undefined ? { userid } : { userid, groups: [group] } };
}
