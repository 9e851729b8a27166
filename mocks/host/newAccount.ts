import { accountWithUid, groupNamed, groupWithGid } from "./accounts";
import { addAccount, addGroup, addMember, setPasswordHash } from "./changes";
import type { HostState } from "./state";

const FIRST_UID = 1000;
const EXTRA_GROUP = "users";

/** What `adduser` has learnt about the account to make. */
export interface NewAccount {
  readonly name: string;
  /** Undefined takes the first free one from 1000. */
  readonly uid: number | undefined;
  /** An existing group as the primary one; undefined makes a group of the account's name. */
  readonly ingroup: string | undefined;
  readonly home: string;
  readonly createHome: boolean;
  readonly shell: string;
  readonly gecos: string;
  /** Undefined leaves the password locked. */
  readonly hash: string | undefined;
  /** False when the dialogue was broken off before the end: the account is no member of `users` then. */
  readonly complete: boolean;
  /** Unix seconds. */
  readonly now: number;
}

/** The uid that the account gets: a number that is free as uid and as gid, so that both agree. */
export function nextUid(state: HostState): number {
  let uid = FIRST_UID;
  while (accountWithUid(state, uid) || groupWithGid(state, uid)) uid += 1;
  return uid;
}

/** Adds account, its group, its home and the membership in `users`, as Debian 13's adduser leaves them. */
export function addNewAccount(state: HostState, wanted: NewAccount): HostState {
  const { name, ingroup, home, now } = wanted;
  const day = Math.floor(now / 86_400);
  const uid = wanted.uid ?? nextUid(state);
  const primary = ingroup === undefined ? undefined : groupNamed(state, ingroup);
  const gid = primary?.gid ?? (groupWithGid(state, uid) ? nextUid(state) : uid);
  let next = primary ? state : addGroup(state, name, gid);
  next = addAccount(next, { name, uid, gid, gecos: wanted.gecos, home, shell: wanted.shell }, day);
  if (wanted.hash !== undefined) next = setPasswordHash(next, name, wanted.hash, day);
  if (wanted.complete && ingroup !== EXTRA_GROUP) next = addMember(next, EXTRA_GROUP, name);
  const homeExists = next.homes.some(({ path }) => path === home);
  if (!wanted.createHome || homeExists) return next;
  return { ...next, homes: [...next.homes, { path: home, uid, gid, created: now }] };
}
