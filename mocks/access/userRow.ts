import type { AccessModel, User } from "../../src/engine/model";
import { ROOT } from "../../src/engine/names";
import { compareBytes } from "../../src/engine/userCfg/order";
import type { WorldState } from "../store/state";

interface UserColumns {
  readonly enable: 0 | 1;
  readonly expire?: number;
  readonly firstname?: string;
  readonly lastname?: string;
  readonly email?: string;
  readonly comment?: string;
  readonly keys?: string;
}

const ROOT_LINE = /^\s*user\s*:\s*root@pam\s*(?::|$)/m;

/** The columns that the list of users and a single user share; `root@pam` has no expiry until the file names it. */
export function userColumns(state: WorldState, user: User): UserColumns {
  const { enable, expire, firstname, lastname, email, comment, keys } = user;
  const implicit = user.id === ROOT && !ROOT_LINE.test(state.userCfg);
  const texts = Object.entries({ firstname, lastname, email, comment, keys }).filter(([, text]) => text !== undefined);
  return { enable: enable ? 1 : 0, ...(!implicit && { expire }), ...Object.fromEntries(texts) };
}

/** User id -> its groups, sorted. */
export function groupsByUser(model: AccessModel): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const group of [...model.groups.values()].sort((left, right) => compareBytes(left.id, right.id))) {
    for (const member of group.members) {
      const known = groups.get(member);
      if (known === undefined) groups.set(member, [group.id]);
      else known.push(group.id);
    }
  }
  return groups;
}
