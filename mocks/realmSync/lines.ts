import type { SyncStep } from "../../src/engine/changes/sync";
import type { SyncOptions } from "./options";

const SCOPES: ReadonlyMap<string, string> = new Map([["both", "users and groups"]]);

export function scopeText(scope: string): string {
  return SCOPES.get(scope) ?? scope;
}

function stepText({ kind, id, done }: SyncStep): string {
  switch (done) {
    case "removed":
      return `remove ${kind} '${id}'`;
    case "acl-purged":
      return `purge ${kind}s '${id}' ACL entries`;
    case "added":
      return `adding ${kind} '${id}'`;
    case "updated":
      return `updating ${kind} '${id}'`;
    case "overwritten":
      return `overwriting ${kind} '${id}'`;
  }
}

function part(kind: SyncStep["kind"], { removeVanished }: SyncOptions, removes: boolean, steps: readonly SyncStep[]) {
  return [
    `syncing ${kind}s (remove-vanished opts: ${removeVanished})`,
    ...(removes ? [`deleting outdated existing ${kind}s first`] : []),
    ...steps.filter((step) => step.kind === kind).map(stepText),
  ];
}

/** The task's log from the moment at which the directory has answered (api.md 4.13). */
export function syncLines(options: SyncOptions, removes: boolean, steps: readonly SyncStep[]): readonly string[] {
  const { scope, dryRun } = options;
  return [
    `got data from server, updating ${scopeText(scope)}`,
    ...(scope === "groups" ? [] : part("user", options, removes, steps)),
    ...(scope === "users" ? [] : part("group", options, removes, steps)),
    `successfully updated ${scopeText(scope)} configuration`,
    ...(dryRun ? ["", "NOTE: Dry test run, changes were NOT written to the configuration."] : []),
  ];
}
