import type { PveVersion } from "../../engine/model";

/** What an action is about, to be filled in: `{vmid}` in a path is the value of `vmid`. */
export const ACTION_PARAMS = [
  "vmid",
  "newid",
  "pool",
  "storage",
  "source",
  "zone",
  "bridge",
  "node",
  "realm",
  "group",
  "mapping",
] as const;
export type ActionParam = (typeof ACTION_PARAMS)[number];

/** Privileges on a path that an action takes. */
export interface Need {
  readonly path: string;
  readonly privileges: readonly string[];
  /** One of them is enough. */
  readonly any?: boolean;
  /** Holds as well when the privileges are held here, where that parameter was given. */
  readonly orPath?: string;
  /** On the path and on everything below it. */
  readonly below?: boolean;
  /** Only from or up to a PVE version. */
  readonly since?: PveVersion;
  readonly until?: PveVersion;
  /** Only where this parameter was given. */
  readonly when?: ActionParam;
}

/** An action and all that its checks ask for, with where that is written. */
export interface GuidedAction {
  readonly id: string;
  readonly params: readonly ActionParam[];
  /** May be left out. */
  readonly optional?: readonly ActionParam[];
  readonly needs: readonly Need[];
  /** The rule's place in api.md or understanding.md. */
  readonly source: string;
}

export type ActionValues = Readonly<Partial<Record<ActionParam, string>>>;

/** A need on guests' own paths. */
export function onGuest(...privileges: readonly string[]): Need {
  return { path: "/vms/{vmid}", privileges };
}

/** A new network device asks for its bridge since PVE 8 (understanding.md "Error texts"). */
export const BRIDGE: Need = { path: "/sdn/zones/{zone}/{bridge}", privileges: ["SDN.Use"], since: 8, when: "bridge" };
