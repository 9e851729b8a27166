import { guestNow } from "../cluster/guestNow";
import type { HostState } from "../host/state";
import type { ClusterNode, Guest, Storage, WorldState } from "../store/state";
import type { SyncJob } from "../store/syncJob";

/** What of a state its description does not say, as it is; a list that is absent says nothing, the last three are whole. */
export interface Exact {
  readonly nodes?: readonly ClusterNode[] | undefined;
  readonly guests?: readonly Guest[] | undefined;
  readonly storages?: readonly Storage[] | undefined;
  /** Instead of a hash stands a dollar sign alone. */
  readonly hosts?: readonly HostState[] | undefined;
  readonly zones?: ReadonlyMap<string, { readonly type: string }> | undefined;
  readonly options?: ReadonlyMap<string, string> | undefined;
  readonly syncJobs?: ReadonlyMap<string, SyncJob> | undefined;
}

/** Times that differ from one building of a world to the next. */
const PASSING: ReadonlySet<string> = new Set(["startedAt", "bootedAt", "installed", "created", "changed"]);

function byName(entries: readonly (readonly [string, unknown])[]) {
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** The same text for the same value, whatever the order of its names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (PASSING.has(key)) return undefined;
    if (inner instanceof Map) return byName([...(inner as ReadonlyMap<string, unknown>)]);
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(byName(Object.entries(inner)));
  });
}

function otherThan<Item>(now: ReadonlyMap<string, Item>, told: ReadonlyMap<string, Item>): readonly Item[] | undefined {
  const others = [...now].filter(([name, item]) => canonical(item) !== canonical(told.get(name)));
  return others.length === 0 ? undefined : others.map(([, item]) => item);
}

const HASHED = "$";

/** The marks that lock an account, and the hash behind them; none where it admits nobody, or anybody. */
function lockAndHash(text: string): readonly [lock: string, hash: string | undefined] {
  const lock = /^!*\*?/.exec(text)?.[0] ?? "";
  return [lock, lock === text ? undefined : text.slice(lock.length)];
}

function withoutHashes(host: HostState): HostState {
  const mask = (text: string) => {
    const [lock, hash] = lockAndHash(text);
    return hash === undefined ? text : `${lock}${HASHED}`;
  };
  return { ...host, shadow: host.shadow.map((line) => ({ ...line, hash: mask(line.hash) })) };
}

function each<Item>(items: ReadonlyMap<string, Item>, change: (item: Item) => Item): ReadonlyMap<string, Item> {
  return new Map([...items].map(([name, item]) => [name, change(item)]));
}

/** The state without what still runs in it, at a server second: tasks are not shared. */
export function settled(state: WorldState, now: number): WorldState {
  const settle = (guest: Guest): Guest => {
    const { next: _, ...rest } = guestNow(guest, now);
    return rest;
  };
  return { ...state, cluster: { ...state.cluster, guests: each(state.cluster.guests, settle) } };
}

/** What is missing in `told`, which was made from the state's description; nothing where that says it all. */
export function exactOf(state: WorldState, told: WorldState): Exact | undefined {
  const { cluster, hosts, options, syncJobs = new Map() } = state;
  const exact: Exact = {
    nodes: otherThan(cluster.nodes, told.cluster.nodes),
    guests: otherThan(cluster.guests, told.cluster.guests),
    storages: otherThan(cluster.storages, told.cluster.storages),
    hosts: otherThan(each(hosts, withoutHashes), each(told.hosts, withoutHashes)),
    ...(canonical(cluster.zones) !== canonical(told.cluster.zones) && { zones: cluster.zones }),
    ...(canonical(options) !== canonical(told.options) && { options }),
    ...(canonical(syncJobs) !== canonical(told.syncJobs ?? new Map()) && { syncJobs }),
  };
  return Object.values(exact).every((part) => part === undefined) ? undefined : exact;
}

function replaced<Item>(items: ReadonlyMap<string, Item>, exact: readonly Item[] = [], nameOf: (item: Item) => string) {
  const found = new Map(exact.map((item) => [nameOf(item), item]));
  return new Map([...items].map(([name, item]) => [name, found.get(name) ?? item]));
}

/** The host with passwords again: those that the same accounts have there, else the one that is told. */
function hostWith(host: HostState, there: HostState | undefined, hash: string): HostState {
  const known = new Map((there?.shadow ?? []).map((line) => [line.name, lockAndHash(line.hash)[1]]));
  const unmask = (name: string, text: string) => text.replace(HASHED, () => known.get(name) ?? hash);
  return { ...host, shadow: host.shadow.map((line) => ({ ...line, hash: unmask(line.name, line.hash) })) };
}

/** The state made from a description, with what was told beside it; `hash` is that of the password that is told. */
export function withExact(state: WorldState, exact: Exact | undefined, hash: string): WorldState {
  if (exact === undefined) return state;
  const { cluster } = state;
  const hosts = exact.hosts?.map((host) => hostWith(host, state.hosts.get(host.hostname), hash));
  return {
    ...state,
    cluster: {
      ...cluster,
      nodes: replaced(cluster.nodes, exact.nodes, ({ name }) => name),
      guests: replaced(cluster.guests, exact.guests, ({ vmid }) => vmid),
      storages: replaced(cluster.storages, exact.storages, ({ name }) => name),
      zones: exact.zones ?? cluster.zones,
    },
    hosts: replaced(state.hosts, hosts, ({ hostname }) => hostname),
    options: exact.options ?? state.options,
    ...(exact.syncJobs !== undefined && { syncJobs: exact.syncJobs }),
  };
}
