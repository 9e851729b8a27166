import type { Token, User } from "../model";
import { mapped } from "./mapped";

/** A group, pool or token with its comment as the next reading gives it. */
export function withReadComment<Thing extends { readonly comment?: string }>(thing: Thing): Thing {
  const comment = readText(thing.comment);
  if (comment === thing.comment) return thing;
  const { comment: _, ...rest } = thing;
  return (comment === undefined ? rest : { ...rest, comment }) as Thing;
}

/** A user with its texts as the next reading gives them. */
export function userRead(user: User): User {
  const firstname = readText(user.firstname);
  const lastname = readText(user.lastname);
  const comment = readText(user.comment);
  const keys = readText(user.keys);
  // An empty field in front of a later one is kept as an empty e-mail address.
  const email = readText(user.email) ?? (comment === undefined && keys === undefined ? undefined : "");
  const tokens = mapped<string, Token>(user.tokens, withReadComment);
  const same =
    firstname === user.firstname &&
    lastname === user.lastname &&
    comment === user.comment &&
    keys === user.keys &&
    email === user.email &&
    tokens === user.tokens;
  if (same) return user;
  const texts = Object.entries({ firstname, lastname, email, comment, keys }).filter(([, text]) => text !== undefined);
  const { id, enable, expire, expireExact } = user;
  const exact = expireExact === undefined ? {} : { expireExact };
  return { id, enable, expire, ...exact, tokens, ...Object.fromEntries(texts) };
}

function readText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.startsWith(" ") || text.endsWith(" ") ? text.replace(/^ +| +$/g, "") : text;
  return trimmed === "" || trimmed === "0" ? undefined : trimmed;
}
