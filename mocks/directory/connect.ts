import type { Crypto } from "../context";
import type { Realm } from "../../src/engine/domainsCfg/realm";
import type { DirectoryServer } from "../store/outside";
import type { WorldState } from "../store/state";
import { sameDn } from "./dn";

/** A directory that lets itself be asked, or the text of why it does not. */
export type Connected = { readonly server: DirectoryServer } | { readonly error: string };

/** The pretended server behind a realm: the first of its addresses that answers. */
export function serverOf(state: WorldState, realm: Realm): DirectoryServer | undefined {
  for (const option of ["server1", "server2"]) {
    const address = realm.options.get(option)?.toLowerCase();
    const found = state.outside?.directories.find(({ addresses }) => addresses.some((one) => one === address));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the LDAP layer says where nobody answers. */
export function unreachable(realm: Realm): string {
  return `${realm.options.get("server1") ?? realm.id}: Connection refused`;
}

/** Connects and binds as the realm says: by `bind_dn` and its password, or anonymously (api.md 4.12, 4.13). */
export async function connect(
  state: WorldState,
  crypto: Pick<Crypto, "verify">,
  realm: Realm,
  password = state.realmPasswords.get(realm.id),
): Promise<Connected> {
  const server = serverOf(state, realm);
  if (server === undefined) return { error: unreachable(realm) };
  const bindDn = realm.options.get("bind_dn") ?? "";
  if (bindDn === "") return server.anonymous ? { server } : { error: "ldap bind failed: Operations error" };
  if (password === undefined) return { error: `missing password for realm ${realm.id}` };
  const account = server.entries.find(({ dn }) => sameDn(dn) === sameDn(bindDn));
  const right = account?.hash !== undefined && (await crypto.verify(account.hash, password));
  return right ? { server } : { error: "ldap bind failed: Invalid credentials" };
}
