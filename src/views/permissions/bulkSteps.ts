import type { AclRow } from "../../api/schemas/permissions";
import type { Perform, Step } from "../../api/sendEach";
import { entryId, removeCall, setCall, subjectText } from "../../widgets/acl/entry";
import { type Entry, type Replaced, replaceCalls, replaceEntry } from "../../widgets/acl/replaceEntry";

/** An entry in one line of a list. */
function labelOf(row: AclRow): string {
  return `${row.path} ${subjectText(row)} ${row.roleid}`;
}

function stepOf(row: AclRow, calls: Step["calls"]): Step {
  return { id: entryId(row), label: labelOf(row), calls };
}

/** Takes entries away. */
export function removeSteps(rows: readonly AclRow[]): readonly Step[] {
  return rows.map((row) => stepOf(row, [removeCall(row)]));
}

/** Sets propagate; entries that have it so already are left alone. */
export function propagateSteps(rows: readonly AclRow[], propagate: boolean): readonly Step[] {
  const changed = rows.filter((row) => (row.propagate ?? true) !== propagate);
  return changed.map((row) => stepOf(row, [setCall({ ...row, propagate })]));
}

const withRole = (row: AclRow, roleid: string): Entry => ({ ...row, roleid, propagate: row.propagate ?? true });

/** Gives another role: the new entry is set, then the old one removed. */
export function roleSteps(rows: readonly AclRow[], roleid: string): readonly Step[] {
  if (roleid === "") return [];
  const changed = rows.filter((row) => row.roleid !== roleid);
  return changed.map((row) => stepOf(row, replaceCalls(row, withRole(row, roleid))));
}

/** An entry that was not replaced, with what exists now. */
export class NotReplaced extends Error {
  readonly failed: Exclude<Replaced, { outcome: "done" }>;

  constructor(failed: Exclude<Replaced, { outcome: "done" }>) {
    super(failed.outcome);
    this.failed = failed;
  }
}

/** Does `roleSteps` so that an entry is not lost or doubled where its second call fails; `rows` are all entries. */
export function performRole(rows: readonly AclRow[], roleid: string): Perform {
  const byId = new Map(rows.map((row) => [entryId(row), row]));
  return async ({ id }, send) => {
    const from = byId.get(id);
    if (from === undefined) return;
    const to = withRole(from, roleid);
    const result = await replaceEntry(from, to, byId.get(entryId(to)), send);
    if (result.outcome !== "done") throw new NotReplaced(result);
  };
}
