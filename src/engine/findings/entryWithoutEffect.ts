import type { Change } from "../changes/change";
import { removeEntries } from "../changes/entryChanges";
import type { EntryRef } from "../explained/explanation";
import { concernedBy } from "../withoutEffect/reason";
import { entriesWithoutEffect } from "../withoutEffect/withoutEffect";
import type { IdleEntry } from "../withoutEffect/withoutEffect";
import type { Slices } from "../slices";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";

/** Entries that change nothing, each with the reason; one fix at a time, for two may repeat each other. */
export function* entryWithoutEffect({ model, exists }: FindingContext): Slices<readonly Finding[]> {
  for (const { progress, data } of entriesWithoutEffect(model, exists === undefined ? {} : { exists })) {
    if (progress < 1) yield { progress, data: [] };
    else yield { progress, data: data.map((idle) => idleFinding(model, idle)) };
  }
}

function idleFinding(model: FindingContext["model"], { entry, reason }: IdleEntry): Finding {
  const fix = fixOf(entry, reason.kind);
  return finding("entry-without-effect", {
    subjects: [entry.holder.id],
    entries: [entry],
    paths: [entry.path],
    affected: concernedBy(model, entry.holder),
    role: entry.role,
    reason,
    fix,
    harmless: fix.length > 0 && reason.kind !== "path-missing",
  });
}

/** Entries of what does not exist go with it: it cannot be named in a call about entries. */
function fixOf(entry: EntryRef, reason: IdleEntry["reason"]["kind"]): readonly Change[] {
  switch (reason) {
    case "user-missing":
      return [{ kind: "users.delete", userid: entry.holder.id }];
    case "group-missing": {
      const groupid = entry.holder.id;
      return [{ kind: "groups.create", groupid }, { kind: "groups.delete", groupid }];
    }
    case "role-missing":
    case "token-missing":
      return [];
    default:
      return removeEntries([entry]);
  }
}
