/** One thing that a realm sync does, or would do, as its task's log tells it (api.md 4.13). */
export interface SyncStep {
  readonly kind: "user" | "group";
  readonly id: string;
  readonly done: "added" | "updated" | "overwritten" | "removed" | "acl-purged";
}

export interface SyncLog {
  readonly steps: readonly SyncStep[];
  /** What the directory holds but PVE cannot take, in the log's own words. */
  readonly skipped: readonly string[];
}

const VERBS = { adding: "added", updating: "updated", overwriting: "overwritten", remove: "removed" } as const;
const STEP = /^(adding|updating|overwriting|remove) (user|group) '(.*)'$/;
const PURGE = /^purge (user|group)s '(.*)' ACL entries$/;
const SKIPPED = /does not look like a valid|contains invalid characters|^skipping attribute/;

function stepOf(line: string): SyncStep | undefined {
  const [, verb, kind, id] = STEP.exec(line) ?? [];
  if (verb !== undefined && id !== undefined) {
    return { kind: kind === "group" ? "group" : "user", id, done: VERBS[verb as keyof typeof VERBS] };
  }
  const [, purged, owner] = PURGE.exec(line) ?? [];
  return owner === undefined ? undefined : { kind: purged === "group" ? "group" : "user", id: owner, done: "acl-purged" };
}

/** Reads the log of a sync or of its preview; lines that say something else are left out. */
export function readSyncLog(lines: readonly string[]): SyncLog {
  return {
    steps: lines.flatMap((line) => stepOf(line) ?? []),
    skipped: lines.filter((line) => SKIPPED.test(line)),
  };
}
