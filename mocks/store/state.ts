import type { PveVersion } from "../../src/engine/model";
import type { HostState } from "../host/state";
import type { Outside } from "./outside";
import type { SecondFactors } from "./secondFactors";
import type { Runtime, SyncJob } from "./syncJob";

/** What a snapshot keeps of a guest; its place in the tree is the option `parent` of its configuration. */
export interface Snapshot {
  /** Server seconds. */
  readonly time: number;
  readonly description?: string;
  readonly vmstate?: boolean;
  readonly config: ReadonlyMap<string, string | number>;
}

/** A volume that no guest's configuration names: an image, a template, a backup. Sizes are bytes. */
export interface StoredVolume {
  readonly size: number;
  /** Server seconds. */
  readonly time: number;
  readonly notes?: string;
  readonly protected?: boolean;
  /** Of a backup: the guest's configuration then. */
  readonly config?: ReadonlyMap<string, string | number>;
}

/** A virtual machine or container of the pretended cluster. Sizes are bytes. */
export interface Guest {
  readonly vmid: string;
  readonly kind: "qemu" | "lxc";
  readonly node: string;
  /** Absent in recorded worlds, whose guests have neither name nor figures. */
  readonly name?: string;
  readonly status?: "running" | "stopped";
  /** Server seconds at which it was last started; set while running. */
  readonly startedAt?: number;
  /** What a running task makes of it, from the given server second on. */
  readonly next?: { readonly status: "running" | "stopped"; readonly at: number; readonly node?: string };
  /** Suspended in memory; only while running. */
  readonly paused?: boolean;
  /** Name -> what was kept. */
  readonly snapshots?: ReadonlyMap<string, Snapshot>;
  readonly template?: boolean;
  readonly cpus?: number;
  readonly maxmem?: number;
  readonly maxdisk?: number;
  readonly tags?: readonly string[];
  /** Option -> value, as `config` answers it. */
  readonly config: ReadonlyMap<string, string | number>;
}

export interface ClusterNode {
  readonly name: string;
  readonly status: "online" | "offline";
  /** Server seconds of its last boot. */
  readonly bootedAt: number;
  readonly cpus: number;
  readonly maxmem: number;
  readonly maxdisk: number;
}

export interface Storage {
  readonly name: string;
  readonly type: string;
  readonly content: readonly string[];
  readonly shared: boolean;
  /** Empty: on every node. */
  readonly nodes: readonly string[];
  readonly used?: number;
  readonly total?: number;
  /** Name behind the storage's -> volume; disks of guests stand in their configurations. */
  readonly volumes?: ReadonlyMap<string, StoredVolume>;
}

export interface Cluster {
  /** Only where several nodes form a named cluster. */
  readonly name?: string;
  readonly nodes: ReadonlyMap<string, ClusterNode>;
  readonly guests: ReadonlyMap<string, Guest>;
  readonly storages: ReadonlyMap<string, Storage>;
  /** SDN zones beside the implicit `localnetwork`. */
  readonly zones: ReadonlyMap<string, { readonly type: string }>;
}

export interface Task {
  readonly upid: string;
  readonly node: string;
  readonly type: string;
  readonly id: string;
  /** The user or full token id that started it. */
  readonly authid: string;
  readonly startedAt: number;
  /** Server seconds at which it ends (or ended); absent for one that runs until it is stopped. */
  readonly endsAt?: number;
  /** `OK`, `WARNINGS: n` or the error text, valid from `endsAt` on. */
  readonly outcome: string;
  readonly lines: readonly string[];
}

export interface LogEntry {
  readonly uid: number;
  readonly node: string;
  readonly time: number;
  readonly pri: number;
  readonly tag: string;
  readonly pid: number;
  readonly user: string;
  readonly msg: string;
}

/** Everything that one pretended Proxmox VE knows. Plain data: Maps, arrays, texts and numbers only. */
export interface WorldState {
  readonly pveVersion: PveVersion;
  /** The text of `user.cfg`: the truth, as PVE writes it. */
  readonly userCfg: string;
  readonly domainsCfg: string;
  /** Realm pve: user name without `@pve` -> password hash. */
  readonly shadow: ReadonlyMap<string, string>;
  /** Realm -> its bind password, never answered. */
  readonly realmPasswords: ReadonlyMap<string, string>;
  /** Full token id -> secret. */
  readonly tokenSecrets: ReadonlyMap<string, string>;
  /** User id -> its second factors and their locks. */
  readonly secondFactors: ReadonlyMap<string, SecondFactors>;
  readonly cluster: Cluster;
  /** Node -> its Linux host: accounts and their password hashes. */
  readonly hosts: ReadonlyMap<string, HostState>;
  /** Datacenter options as stored. */
  readonly options: ReadonlyMap<string, string>;
  readonly tasks: readonly Task[];
  readonly log: readonly LogEntry[];
  /** Counts up with every id that was given out, so that ids depend on the world alone. */
  readonly sequence: number;
  /** Directories and providers that can be reached; absent: nothing is known of any, and none is asked. */
  readonly outside?: Outside;
  /** Realm-sync jobs in the order of the file. */
  readonly syncJobs?: ReadonlyMap<string, SyncJob>;
  readonly runtime?: Runtime;
}
