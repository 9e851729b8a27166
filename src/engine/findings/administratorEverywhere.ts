import { removeEntries, setEntry } from "../changes/entryChanges";
import { ADMINISTRATOR } from "../compiled/roleSets";
import type { RoleId } from "../ids";
import { concernedBy } from "../withoutEffect/reason";
import { entriesOf } from "./entries";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";

const LESS = "PVEAdmin" as RoleId;

/** Administrator on `/` for a person or a token: PVEAdmin leaves out what only the owner of the system needs. */
export function administratorEverywhere({ model }: FindingContext): readonly Finding[] {
  const entries = entriesOf(model).filter(({ path, holder, role }) => {
    return path === "/" && role === ADMINISTRATOR && holder.kind !== "group" && concernedBy(model, holder).length > 0;
  });
  return entries.map((entry) => {
    const had = holdsLess(model, entry.holder.kind === "token" ? "tokens" : "users", entry.holder.id);
    const less = { ...entry, role: LESS, propagate: entry.propagate || had };
    return finding("administrator-everywhere", {
      subjects: [entry.holder.id],
      entries: [entry],
      paths: ["/"],
      affected: concernedBy(model, entry.holder),
      fix: [setEntry(less), ...removeEntries([entry])],
    });
  });
}

function holdsLess(model: FindingContext["model"], kind: "users" | "tokens", id: string): boolean {
  const holders: ReadonlyMap<string, ReadonlyMap<RoleId, boolean>> | undefined = model.acl.get("/" as never)?.[kind];
  return holders?.get(id)?.get(LESS) === true;
}
