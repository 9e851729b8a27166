import type { AskedRight } from "../../access/holders/rightHolders";
import { askedByAction, privilegesIn, privilegesText } from "../../access/why/asked";
import type { Text } from "../../i18n/catalogue";
import type { WhoCanAddress } from "../../widgets/why/whyAddress";

/** What the address asks for; `undefined` where it names neither privilege nor role nor action. */
export function rightOf({ path = "", privilege = "", role = "", action = "" }: WhoCanAddress): AskedRight | undefined {
  if (action !== "") return askedByAction(action, path);
  if (role !== "") return { roleid: role };
  const asked = privilegesIn(privilege);
  return asked.privileges.length === 0 ? undefined : asked;
}

/** The right in words. */
export function rightText(right: AskedRight, t: Text<"whoCan">): string {
  if ("roleid" in right) return t("roleRight", { role: right.roleid });
  const list = right.privileges.join(", ");
  return right.privileges.length === 1 ? list : t(right.any ? "anyOf" : "allOf", { list });
}

/** The right as the part of an address that Why takes; a role as all its privileges. */
export function privilegeOf(right: AskedRight, privilegesOfRole: (role: string) => readonly string[]): string {
  if ("roleid" in right) return privilegesOfRole(right.roleid).join(",");
  return privilegesText(right);
}
