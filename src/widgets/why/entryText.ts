import type { EntryRef } from "../../engine/explained/explanation";
import { fillText, type Fill } from "../form/fill";
import { entryId } from "../acl/entry";

/** The holder of an entry as lists write it: groups with `@` in front. */
export function holderText({ holder }: Pick<EntryRef, "holder">): string {
  return holder.kind === "group" ? `@${holder.id}` : holder.id;
}

/** The id of an entry in lists and addresses. */
export function idOfEntry({ path, holder, role }: EntryRef): string {
  return entryId({ path, type: holder.kind, ugid: holder.id, roleid: role });
}

function address(tab: string, search: Readonly<Record<string, string>>): string {
  return `#/datacenter/${tab}?${new URLSearchParams(search).toString()}`;
}

/** The target of a link that opens a dialog of a view, filled in. */
export function dialogHref(tab: string, dialog: string, sel: string | undefined, fill: Fill = {}): string {
  const filled = Object.keys(fill).length > 0;
  return address(tab, { ...(sel !== undefined && { sel }), dialog, ...(filled && { fill: fillText(fill) }) });
}

/** The target of a link to an entry in the list of all entries. */
export function entryHref(entry: EntryRef): string {
  return address("permissions", { sel: idOfEntry(entry) });
}
