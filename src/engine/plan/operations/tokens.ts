import type { Change } from "../../changes/change";
import type { AccessModel, Token, User } from "../../model";
import { changedText } from "./texts";

/** Creations, changes and deletions of tokens of users that stay (api.md 4.7). */
export function tokenOperations(before: AccessModel, after: AccessModel): readonly Change[] {
  return [...after.users.values()].flatMap((user) => {
    const old = before.users.get(user.id);
    const gone = [...(old?.tokens.keys() ?? [])].filter((name) => !user.tokens.has(name));
    return [
      ...[...user.tokens].flatMap(([name, token]) => operationsOf(user, name, old?.tokens.get(name), token)),
      ...gone.map((tokenid): Change => ({ kind: "tokens.delete", userid: user.id, tokenid })),
    ];
  });
}

const NEW_TOKEN: Token = { expire: 0, privsep: true };

function operationsOf(user: User, tokenid: string, before: Token | undefined, after: Token): readonly Change[] {
  const base = before ?? NEW_TOKEN;
  const comment = changedText(base.comment, after.comment);
  const dated = base.expire !== after.expire || base.expireExact !== after.expireExact;
  const fields = {
    ...(dated && { expire: after.expire }),
    ...(base.privsep !== after.privsep && { privsep: after.privsep }),
    ...(comment !== undefined && comment !== "" && { comment }),
  };
  if (before === undefined) return [{ kind: "tokens.create", userid: user.id, tokenid, ...fields }];
  const cleared = comment === "" ? { delete: ["comment"] } : {};
  if (Object.keys(fields).length + Object.keys(cleared).length === 0) return [];
  return [{ kind: "tokens.update", userid: user.id, tokenid, ...fields, ...cleared }];
}
