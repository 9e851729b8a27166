import type { UserId } from "../../src/engine/ids";
import { splitUserId } from "../../src/engine/names";
import { type Context, Refused } from "../context";
import { accountOf } from "../directory/account";
import { unreachable } from "../directory/connect";
import { type Realm, usableRealm } from "../../src/engine/domainsCfg/realm";
import { hostHash, withHostHash } from "./hostPasswords";
import { realmsOf } from "./realms";

/** Why a realm does not take a password: its own text, with a newline. */
export type PasswordAnswer = { readonly ok: true } | { readonly ok: false; readonly text: string };

const OK: PasswordAnswer = { ok: true };

function refuse(text: string): PasswordAnswer {
  return { ok: false, text: `${text}\n` };
}

function realmOf(context: Context, userid: UserId): Realm | undefined {
  return usableRealm(realmsOf(context.state), splitUserId(userid).realm);
}

/** Asks the user's realm whether the password is right (api.md 4.4). Directories are pretended ones. */
export async function verifyPassword(context: Context, userid: UserId, password: string): Promise<PasswordAnswer> {
  const { name, realm: realmid } = splitUserId(userid);
  const realm = realmOf(context, userid);
  switch (realm?.type) {
    case undefined:
      return refuse(`auth domain '${realmid}' does not exist`);
    case "pve":
      return verifyStored(context, name, password);
    case "pam": {
      const hash = hostHash(context.state, name);
      const right = hash !== undefined && hash !== "" && (await context.crypto.verify(hash, password));
      return right ? OK : refuse("Authentication failure");
    }
    case "ldap":
    case "ad":
      return verifyInDirectory(context, realm, name, password);
    case "openid":
      return refuse("OpenID realm does not allow password verification.");
  }
}

async function verifyStored(context: Context, name: string, password: string): Promise<PasswordAnswer> {
  if (password === "") return refuse("no password");
  const hash = context.state.shadow.get(name);
  if (hash === undefined) return refuse("no password set");
  return (await context.crypto.verify(hash, password)) ? OK : refuse("invalid credentials");
}

async function verifyInDirectory(context: Context, realm: Realm, name: string, password: string): Promise<PasswordAnswer> {
  const account = accountOf(context.state, realm, name);
  if (account === "unreachable") return refuse(unreachable(realm));
  if (account === undefined) return refuse("no entries returned");
  // An empty password would be an anonymous bind, which proves nothing.
  const hash = password === "" ? undefined : account.hash;
  return hash !== undefined && (await context.crypto.verify(hash, password)) ? OK : refuse("Invalid credentials");
}

/**
 * Stores a password where the user's realm keeps it, at once and whatever becomes of the call. Throws the realm's
 * text, behind `prefix`, where it keeps none.
 */
export async function storePassword(context: Context, userid: UserId, password: string, prefix: string): Promise<void> {
  const { name, realm: realmid } = splitUserId(userid);
  const realm = realmOf(context, userid);
  const fail = (text: string) => new Refused(500, `${prefix}${text}\n`);
  if (realm === undefined) throw fail(`auth domain '${realmid}' does not exist`);
  if (realm.type !== "pve" && realm.type !== "pam") throw fail(`can't set password on auth type '${realm.type}'`);
  const hash = await context.crypto.hash(password);
  if (realm.type === "pve") {
    context.keep((state) => ({ ...state, shadow: new Map(state.shadow).set(name, hash) }));
    return;
  }
  if (withHostHash(context.state, name, hash, context.now) === undefined) {
    throw fail(`change password failed: user '${name}' does not exist`);
  }
  context.keep((state) => withHostHash(state, name, hash, context.now) ?? state);
}
