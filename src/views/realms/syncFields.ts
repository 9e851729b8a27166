import type { DirectoryTab } from "./DirectoryTabs";

const SYNC_FIELDS: ReadonlySet<string> = new Set([
  "bind_dn",
  "password",
  "email",
  "group_name_attr",
  "scope",
  "enableNew",
  "user_classes",
  "group_classes",
  "filter",
  "group_filter",
]);

/** The tabs that hold a faulty field, General first. */
export function faultyTabs(faults: object): ReadonlySet<DirectoryTab> {
  const tabs = Object.entries(faults).flatMap(([name, fault]): DirectoryTab[] =>
    fault === undefined ? [] : [SYNC_FIELDS.has(name) ? "sync" : "general"],
  );
  return new Set(tabs.sort());
}
