import type { TokenId } from "../ids";
import { asTokenId, splitTokenId } from "../names";
import { fromBytes } from "./bytes";
import type { LineReader } from "./draft";
import { filled, isTrue, textOf } from "./field";
import { expiryOf, isDigits } from "./numbers";

/** A `token` line: its user must stand above; a repeated one keeps the comment unless it has one itself. */
export const readToken: LineReader = (draft, fields, report) => {
  const [id = "", expire, privsep, comment] = fields;
  const tokenid = fromBytes(id);
  if (asTokenId(id) === undefined) return report({ code: "token-invalid", tokenid });
  const digits = filled(expire) ?? "0";
  if (!isDigits(digits)) return report({ code: "token-expire-invalid", tokenid, expire: fromBytes(digits) });
  const { user, token: name } = splitTokenId(tokenid as TokenId);
  const tokens = draft.users.get(user)?.tokens;
  if (tokens === undefined) return report({ code: "token-without-user", tokenid });
  const text = textOf(comment) ?? tokens.get(name)?.comment;
  const token = { ...expiryOf(digits), privsep: isTrue(privsep) };
  tokens.set(name, text === undefined ? token : { ...token, comment: text });
};
