import type { Account, HostGroup, HostState } from "./state";

/** The account of that name; undefined if the host has none. */
export function accountNamed(state: HostState, name: string): Account | undefined {
  return state.accounts.find((account) => account.name === name);
}

/** The account with that uid; the first line wins, as in getpwuid. */
export function accountWithUid(state: HostState, uid: number): Account | undefined {
  return state.accounts.find((account) => account.uid === uid);
}

/** The account by name, or by uid when the text is a number (what `id` and `getent` accept). */
export function accountByNameOrUid(state: HostState, text: string): Account | undefined {
  return accountNamed(state, text) ?? (/^\d+$/.test(text) ? accountWithUid(state, Number(text)) : undefined);
}

export function groupNamed(state: HostState, name: string): HostGroup | undefined {
  return state.groups.find((group) => group.name === name);
}

export function groupWithGid(state: HostState, gid: number): HostGroup | undefined {
  return state.groups.find((group) => group.gid === gid);
}

/** The account's groups, the primary one first; a primary gid without a group line gives a group with an empty name. */
export function groupsOf(state: HostState, account: Account): readonly HostGroup[] {
  const primary = groupWithGid(state, account.gid) ?? { name: "", gid: account.gid, members: [] };
  const others = state.groups.filter((group) => group.gid !== account.gid && group.members.includes(account.name));
  return [primary, ...others];
}

/** The stored hash of an account; undefined if it has no shadow line. */
export function shadowHash(state: HostState, name: string): string | undefined {
  return state.shadow.find((entry) => entry.name === name)?.hash;
}

/** Whether the account's hash can admit anybody: not `*`, not `!`, not locked. */
export function canLogIn(hash: string | undefined): hash is string {
  return hash !== undefined && !hash.startsWith("!") && !hash.startsWith("*");
}
