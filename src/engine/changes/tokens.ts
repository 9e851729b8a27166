import type { UserId } from "../ids";
import type { AccessModel, Token, User } from "../model";
import type { ChangeOf, TokenFields } from "./change";
import { withTexts } from "./texts";
import { refuse } from "./write";
import type { Write } from "./write";

/** A new token, with privilege separation unless told otherwise (api.md 4.7). The secret is not the model's. */
export function createToken(model: AccessModel, change: ChangeOf<"tokens.create">): Write {
  const { userid, tokenid } = change;
  const user = model.users.get(userid as UserId);
  if (!user) return refuse({ code: "no-such-user", userid });
  if (user.tokens.has(tokenid)) return refuse({ code: "token-exists", userid, tokenid });
  return withToken(model, user, tokenid, withFields({ expire: 0, privsep: true }, change));
}

/** Changes only what is given. */
export function updateToken(model: AccessModel, change: ChangeOf<"tokens.update">): Write {
  const { userid, tokenid } = change;
  const user = model.users.get(userid as UserId);
  if (!user) return refuse({ code: "no-such-user", userid });
  const token = user.tokens.get(tokenid);
  if (!token) return refuse({ code: "no-such-token", userid, tokenid });
  const option = change.delete?.find((name) => name !== "comment");
  if (option !== undefined) return refuse({ code: "token-option-unknown", option });
  const kept = change.delete?.length ? withTexts(token, ["comment"], { comment: "" }) : token;
  return withToken(model, user, tokenid, withFields(kept, change));
}

/** Removes the token. Its ACL entries stay behind as stale ones, which the next reading drops. */
export function deleteToken(model: AccessModel, change: ChangeOf<"tokens.delete">): Write {
  const { userid, tokenid } = change;
  const user = model.users.get(userid as UserId);
  if (!user) return refuse({ code: "no-such-user", userid });
  const tokens = new Map(user.tokens);
  if (!tokens.delete(tokenid)) return refuse({ code: "no-such-token", userid, tokenid });
  return { model: { ...model, users: new Map(model.users).set(user.id, { ...user, tokens }) } };
}

function withFields(token: Token, fields: TokenFields): Token {
  const { expireExact: _, ...timeless } = token;
  const dated: Token = fields.expire === undefined ? token : { ...timeless, expire: fields.expire };
  const separated: Token = fields.privsep === undefined ? dated : { ...dated, privsep: fields.privsep };
  return withTexts(separated, ["comment"], fields);
}

function withToken(model: AccessModel, user: User, tokenid: string, token: Token): Write {
  const tokens = new Map(user.tokens).set(tokenid, token);
  return { model: { ...model, users: new Map(model.users).set(user.id, { ...user, tokens }) } };
}
