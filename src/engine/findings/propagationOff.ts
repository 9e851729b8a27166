import { setEntry } from "../changes/entryChanges";
import { concernedBy } from "../withoutEffect/reason";
import { entriesOf } from "./entries";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";

/** Paths at which nothing is checked itself: all their objects are deeper. */
const CONTAINERS: ReadonlySet<string> = new Set([
  "/access/realm",
  "/mapping",
  "/nodes",
  "/pool",
  "/sdn/zones",
  "/vms",
]);

/** Entries that do not propagate from a path whose objects are all deeper. */
export function propagationOff({ model }: FindingContext): readonly Finding[] {
  const entries = entriesOf(model).filter(({ path, holder, role, propagate }) => {
    const gives = (model.roles.get(role)?.privileges.size ?? 0) > 0;
    return !propagate && CONTAINERS.has(path) && gives && concernedBy(model, holder).length > 0;
  });
  return entries.map((entry) => {
    return finding("propagation-off", {
      subjects: [entry.holder.id],
      entries: [entry],
      paths: [entry.path],
      affected: concernedBy(model, entry.holder),
      fix: [setEntry({ ...entry, propagate: true })],
    });
  });
}
