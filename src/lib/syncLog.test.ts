import { expect, it } from "vitest";
import { readSyncLog } from "./syncLog";

it("reads what a sync does from its task's log, names with quotes in them included", () => {
  const { steps, skipped } = readSyncLog([
    "(dry test run) starting sync for realm corp",
    "value 'max mustermann@corp' does not look like a valid user name",
    "syncing users (remove-vanished opts: acl;entry)",
    "deleting outdated existing users first",
    "remove user 'ivar@corp'",
    "purge users 'ivar@corp' ACL entries",
    "adding user 'o'brien@corp'",
    "overwriting user 'hanna@corp'",
    "updating group 'operators-corp'",
    "purge groups 'old-corp' ACL entries",
    "successfully updated users and groups configuration",
  ]);
  expect(steps.map(({ done, kind, id }) => `${done} ${kind} ${id}`)).toEqual([
    "removed user ivar@corp",
    "acl-purged user ivar@corp",
    "added user o'brien@corp",
    "overwritten user hanna@corp",
    "updated group operators-corp",
    "acl-purged group old-corp",
  ]);
  expect(skipped).toHaveLength(1);
});
