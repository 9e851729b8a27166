import { applyChange } from "../changes/apply";
import type { AccessModel } from "../model";
import { ROOT } from "../names";
import { operationsBetween } from "./operations/operations";
import type { Unreached } from "./plan";

/** What still differs where commands end, and what only people can bring: passwords and secrets. */
export function unreachedOf(before: AccessModel, reached: AccessModel, target: AccessModel): readonly Unreached[] {
  const left = operationsBetween(reached, target).map((change): Unreached => {
    const result = applyChange(reached, change, ROOT);
    return "refused" in result ? { kind: "change", change, refusal: result.refused } : { kind: "change", change };
  });
  return [...left, ...membersLeft(reached, target), ...datesLeft(reached, target), ...toBring(before, reached)];
}

function membersLeft(reached: AccessModel, target: AccessModel): readonly Unreached[] {
  return [...target.groups.values()].flatMap(({ id, members }) => {
    const now = reached.groups.get(id)?.members ?? new Set();
    const differing = [...new Set([...members, ...now])].filter((member) => members.has(member) !== now.has(member));
    const strangers = differing.filter((member) => !target.users.has(member));
    return strangers.map((userid): Unreached => ({ kind: "member", groupid: id, userid }));
  });
}

function datesLeft(reached: AccessModel, target: AccessModel): readonly Unreached[] {
  return [...target.users.values()].flatMap((user): readonly Unreached[] => {
    const now = reached.users.get(user.id);
    const own = user.expireExact === now?.expireExact ? [] : [user.id];
    const tokens = [...user.tokens].flatMap(([name, token]) => {
      return token.expireExact === now?.tokens.get(name)?.expireExact ? [] : [`${user.id}!${name}`];
    });
    return [...own, ...tokens].map((authid) => ({ kind: "expire", authid }));
  });
}

function toBring(before: AccessModel, reached: AccessModel): readonly Unreached[] {
  return [...reached.users.values()].flatMap((user): readonly Unreached[] => {
    const old = before.users.get(user.id);
    const password: readonly Unreached[] =
      old === undefined && user.id.endsWith("@pve") ? [{ kind: "password", authid: user.id }] : [];
    const made = [...user.tokens.keys()].filter((name) => old?.tokens.has(name) !== true);
    return [...password, ...made.map((name): Unreached => ({ kind: "secret", authid: `${user.id}!${name}` }))];
  });
}
