import type { GroupId, PoolId, RealmId, RoleId, TokenId, UserId } from "./ids";

// White space as Perl's bytes know it: JavaScript's \s would also take U+00A0 and others.
const USER = /^([^\t-\r :/]+)@([A-Za-z][A-Za-z0-9.\-_]+)$/;
const TOKEN = /^([^\t-\r :/]+@[A-Za-z][A-Za-z0-9.\-_]+)!([A-Za-z][A-Za-z0-9.\-_]+)$/;
const REALM = /^[A-Za-z][A-Za-z0-9.\-_]+$/;
const PLAIN = /^[A-Za-z0-9.\-_]+$/;
const POOL = /^[A-Za-z0-9.\-_]+(?:\/[A-Za-z0-9.\-_]+){0,2}$/;

const SHORTEST_USER = 3;
const LONGEST_USER = 64;

/** Why a text is no user id; `userid` is the text as it was given. */
export interface UserIdFault {
  readonly code: "user-name-too-short" | "user-name-too-long" | "user-name-invalid";
  readonly userid: string;
}

/** `root@pam`, whom no ACL entry can touch. */
export const ROOT = "root@pam" as UserId;

function lengthOf(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

/** What is wrong with a text as a user id, or `undefined`: length first, in characters, then form (engine.md 2). */
export function userIdFault(text: string): UserIdFault | undefined {
  const length = lengthOf(text);
  if (length < SHORTEST_USER) return { code: "user-name-too-short", userid: text };
  if (length > LONGEST_USER) return { code: "user-name-too-long", userid: text };
  return USER.test(text) ? undefined : { code: "user-name-invalid", userid: text };
}

/** The text as a user id `name@realm`, or `undefined` where it is none (engine.md section 2). */
export function asUserId(text: string): UserId | undefined {
  return userIdFault(text) === undefined ? (text as UserId) : undefined;
}

/** The text as a token id `name@realm!token`, or `undefined`. The length rule of user ids does not apply to it. */
export function asTokenId(text: string): TokenId | undefined {
  return TOKEN.test(text) ? (text as TokenId) : undefined;
}

/** The text as a group's name, without `@`, or `undefined`. */
export function asGroupId(text: string): GroupId | undefined {
  return PLAIN.test(text) ? (text as GroupId) : undefined;
}

/** The text as a role's name, or `undefined`. */
export function asRoleId(text: string): RoleId | undefined {
  return PLAIN.test(text) ? (text as RoleId) : undefined;
}

/** The text as a pool id of one to three segments, or `undefined`. */
export function asPoolId(text: string): PoolId | undefined {
  return POOL.test(text) ? (text as PoolId) : undefined;
}

/** The text as a realm, or `undefined`: a letter and at least one more character. */
export function asRealmId(text: string): RealmId | undefined {
  return REALM.test(text) ? (text as RealmId) : undefined;
}

/** Can the text be the part of a token id behind `!`? The same rule as for a realm. */
export function isTokenName(text: string): boolean {
  return REALM.test(text);
}

/** The two parts of a user id; the realm stands behind the last `@`. */
export function splitUserId(id: UserId): { readonly name: string; readonly realm: RealmId } {
  const at = id.lastIndexOf("@");
  return { name: id.slice(0, at), realm: id.slice(at + 1) as RealmId };
}

/** The two parts of a token id; the token's own name stands behind the last `!`. */
export function splitTokenId(id: TokenId): { readonly user: UserId; readonly token: string } {
  const mark = id.lastIndexOf("!");
  return { user: id.slice(0, mark) as UserId, token: id.slice(mark + 1) };
}
