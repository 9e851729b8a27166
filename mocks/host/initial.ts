import type { HostState } from "./state";
import { SYSTEM_ACCOUNTS, SYSTEM_GROUPS } from "./systemAccounts";

const SECONDS_PER_DAY = 86_400;

/** What a fresh host starts from. */
export interface Installation {
  readonly node: string;
  /** Opaque hash of root's password, from the same port as later ones. */
  readonly rootHash: string;
  /** Unix seconds. */
  readonly installed: number;
}

/** The state of a freshly installed PVE 9 host: root, system accounts, no ordinary user (tutorial.md scenario 1). */
export function initialHostState({ node, rootHash, installed }: Installation): HostState {
  const changed = Math.floor(installed / SECONDS_PER_DAY);
  return {
    hostname: node,
    installed,
    accounts: SYSTEM_ACCOUNTS,
    groups: SYSTEM_GROUPS,
    shadow: SYSTEM_ACCOUNTS.map(({ name }) => ({ name, hash: name === "root" ? rootHash : "*", changed })),
    homes: [{ path: "/root", uid: 0, gid: 0, created: installed }],
  };
}
