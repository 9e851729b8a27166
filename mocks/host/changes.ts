import { groupNamed } from "./accounts";
import type { Account, HostState } from "./state";

/** Adds an account with a locked password; the caller has made sure that name and uid are free. */
export function addAccount(state: HostState, account: Account, day: number): HostState {
  return {
    ...state,
    accounts: [...state.accounts, account],
    shadow: [...state.shadow, { name: account.name, hash: "!", changed: day }],
  };
}

/** Removes account, shadow line, memberships, and its own group when nobody else is in it. */
export function removeAccount(state: HostState, name: string): HostState {
  const accounts = state.accounts.filter((account) => account.name !== name);
  const groups = state.groups
    .map((group) => ({ ...group, members: group.members.filter((member) => member !== name) }))
    .filter((group) => {
      const inUse = group.members.length > 0 || accounts.some((account) => account.gid === group.gid);
      return group.name !== name || inUse;
    });
  return { ...state, accounts, groups, shadow: state.shadow.filter((entry) => entry.name !== name) };
}

/** Replaces the hash of an account's shadow line; `day` is days since 1970-01-01. */
export function setPasswordHash(state: HostState, name: string, hash: string, day: number): HostState {
  const rest = state.shadow.filter((entry) => entry.name !== name);
  const at = state.shadow.findIndex((entry) => entry.name === name);
  const shadow = [...rest];
  shadow.splice(at < 0 ? rest.length : at, 0, { name, hash, changed: day });
  return { ...state, shadow };
}

/** Adds a group if the name is free. */
export function addGroup(state: HostState, name: string, gid: number): HostState {
  if (groupNamed(state, name)) return state;
  return { ...state, groups: [...state.groups, { name, gid, members: [] }] };
}

export function addMember(state: HostState, groupName: string, user: string): HostState {
  return changeMembers(state, groupName, (members) => (members.includes(user) ? members : [...members, user]));
}

export function removeMember(state: HostState, groupName: string, user: string): HostState {
  return changeMembers(state, groupName, (members) => members.filter((member) => member !== user));
}

function changeMembers(
  state: HostState,
  groupName: string,
  change: (members: readonly string[]) => readonly string[],
): HostState {
  return {
    ...state,
    groups: state.groups.map((group) =>
      group.name === groupName ? { ...group, members: change(group.members) } : group,
    ),
  };
}
