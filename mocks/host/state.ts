/** A line of /etc/passwd, without the password field. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  /** The primary group's id. */
  readonly gid: number;
  /** As /etc/passwd keeps it: full name, room, work phone, home phone, other, joined by commas. */
  readonly gecos: string;
  readonly home: string;
  readonly shell: string;
}

/** A line of /etc/group; `members` leaves out those whose primary group it is. */
export interface HostGroup {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
}

/** A line of /etc/shadow. */
export interface ShadowEntry {
  readonly name: string;
  /** Opaque hash; `*` and `!` admit nobody, a leading `!` locks the hash behind it, empty asks for no password. */
  readonly hash: string;
  /** Day of the last change, in days since 1970-01-01. */
  readonly changed: number;
}

/** A home directory that exists; it may outlive its account. */
export interface HomeDirectory {
  readonly path: string;
  readonly uid: number;
  readonly gid: number;
  /** Unix seconds. */
  readonly created: number;
}

/** The pretended Debian host of a node, plain data that survives JSON. */
export interface HostState {
  readonly hostname: string;
  /** Unix seconds of the installation: the age of every file that nobody touched. */
  readonly installed: number;
  readonly accounts: readonly Account[];
  readonly groups: readonly HostGroup[];
  readonly shadow: readonly ShadowEntry[];
  readonly homes: readonly HomeDirectory[];
}

/** A file below /etc/pve. */
export interface ClusterFile {
  /** Below /etc/pve, e.g. `priv/shadow.cfg`. */
  readonly path: string;
  readonly content: string;
}

/** A host as its programs see it: its own state, and the cluster file system where one is mounted. */
export interface HostView extends HostState {
  readonly clusterFiles?: readonly ClusterFile[];
}
