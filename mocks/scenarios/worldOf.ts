import { initialHostState } from "../host/initial";
import type { Outside } from "../store/outside";
import type { ClusterNode, Guest, Storage, WorldState } from "../store/state";

interface Furniture {
  readonly userCfg: string;
  readonly domainsCfg?: string;
  readonly pveVersion?: WorldState["pveVersion"];
  readonly clusterName?: string;
  readonly nodes: readonly ClusterNode[];
  readonly guests: readonly Guest[];
  readonly storages: readonly Storage[];
  /** Hash of root's password on every host. */
  readonly rootHash: string;
  /** Server seconds. */
  readonly now: number;
  /** Names in realm pve -> hash. */
  readonly shadow?: ReadonlyMap<string, string>;
  readonly tokenSecrets?: ReadonlyMap<string, string>;
  readonly realmPasswords?: ReadonlyMap<string, string>;
  readonly options?: ReadonlyMap<string, string>;
  readonly outside?: Outside;
}

const YEAR = 31_536_000;

/** What `user.cfg` holds on a host where nobody but root exists. */
export const ROOT_ONLY = "user:root@pam:1:0::::::\n\n\n\n\n";

/** A state with everything that was not named left empty, and a fresh host for each node. */
export function worldOf(furniture: Furniture): WorldState {
  const { clusterName, nodes, guests, storages, rootHash, now } = furniture;
  const byName = <Item extends { readonly name: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.name, item]));
  return {
    pveVersion: furniture.pveVersion ?? 9,
    userCfg: furniture.userCfg,
    domainsCfg: furniture.domainsCfg ?? "",
    shadow: furniture.shadow ?? new Map(),
    realmPasswords: furniture.realmPasswords ?? new Map(),
    tokenSecrets: furniture.tokenSecrets ?? new Map(),
    secondFactors: new Map(),
    cluster: {
      ...(clusterName === undefined ? {} : { name: clusterName }),
      nodes: byName(nodes),
      guests: new Map(guests.map((guest) => [guest.vmid, guest])),
      storages: byName(storages),
      zones: new Map(),
    },
    hosts: new Map(
      nodes.map(({ name }) => [name, initialHostState({ node: name, rootHash, installed: now - YEAR })]),
    ),
    options: furniture.options ?? new Map([["keyboard", "en-us"]]),
    tasks: [],
    log: [],
    sequence: 0,
    ...(furniture.outside !== undefined && { outside: furniture.outside }),
  };
}
