import type { HostState } from "../host/state";
import { localNode } from "../server/record";
import type { WorldState } from "../store/state";

const SECONDS_PER_DAY = 86_400;

function localHost(state: WorldState): HostState | undefined {
  return state.hosts.get(localNode(state));
}

/** The hash of a Linux account on the node that answers; `undefined` where there is no such account. */
export function hostHash(state: WorldState, name: string): string | undefined {
  const host = localHost(state);
  if (host?.accounts.some((account) => account.name === name) !== true) return undefined;
  return host.shadow.find((entry) => entry.name === name)?.hash;
}

/** The state with another password for a Linux account; `undefined` where there is no such account. */
export function withHostHash(state: WorldState, name: string, hash: string, now: number): WorldState | undefined {
  const host = localHost(state);
  if (host === undefined || hostHash(state, name) === undefined) return undefined;
  const changed = Math.floor(now / SECONDS_PER_DAY);
  const shadow = host.shadow.map((entry) => (entry.name === name ? { name, hash, changed } : entry));
  return { ...state, hosts: new Map(state.hosts).set(localNode(state), { ...host, shadow }) };
}
