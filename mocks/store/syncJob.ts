/** A realm-sync job as `jobs.cfg` holds it (config-files.md section 8). */
export interface SyncJob {
  readonly id: string;
  readonly realm: string;
  readonly schedule: string;
  readonly scope: string;
  readonly comment?: string;
  /** Absent means that it is. */
  readonly enabled?: boolean;
  readonly enableNew?: boolean;
  readonly removeVanished?: string;
  /** Server seconds of its last change: it never runs for a time before. */
  readonly since: number;
}

/** A login that has been sent to a provider and waits for its answer. */
export interface OpenidLogin {
  readonly realm: string;
  readonly redirectUrl: string;
  /** Server seconds. */
  readonly since: number;
  /** Given by the provider, for one of its identities. */
  readonly code?: { readonly text: string; readonly identity: string };
}

/** What a node remembers beside the cluster's files; like tasks and log it is not taken back by undo. */
export interface Runtime {
  /** The secret part of `state` -> the login that waits for it. */
  readonly openidLogins: ReadonlyMap<string, OpenidLogin>;
  /** Job -> server seconds of its last run. */
  readonly jobRuns: ReadonlyMap<string, number>;
}
