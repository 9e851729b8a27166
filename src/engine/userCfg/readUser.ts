import type { UserId } from "../ids";
import { asUserId } from "../names";
import { fromBytes } from "./bytes";
import type { LineReader } from "./draft";
import { filled, isTrue, textOf } from "./field";
import { expiryOf, isDigits } from "./numbers";

/** A `user` line: a repeated one wins completely and forgets the tokens read so far (config-files.md section 3.2). */
export const readUser: LineReader = (draft, fields, report) => {
  const [name = "", enable, expire, firstname, lastname, email, comment, keys] = fields;
  const userid = fromBytes(name);
  if (asUserId(name) === undefined) return report({ code: "user-invalid", userid });
  const digits = filled(expire) ?? "0";
  if (!isDigits(digits)) return report({ code: "user-expire-invalid", userid, expire: fromBytes(digits) });
  const texts = {
    firstname: textOf(firstname),
    lastname: textOf(lastname),
    email: email === undefined ? undefined : fromBytes(filled(email) ?? ""),
    comment: textOf(comment),
    keys: keys === undefined ? undefined : filled(fromBytes(keys)),
  };
  draft.users.set(userid as UserId, {
    id: userid as UserId,
    enable: isTrue(enable),
    ...expiryOf(digits),
    ...present(texts),
    tokens: new Map(),
  });
};

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

function present<Fields extends Record<string, string | undefined>>(fields: Fields): Present<Fields> {
  const result: Present<Fields> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) result[name] = value as Exclude<Fields[typeof name], undefined>;
  }
  return result;
}
