import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { entryId, type EntryName } from "./entry";

interface EntryLinkProps {
  readonly entry: EntryName;
  readonly title?: string;
  readonly children: ReactNode;
}

/** Leads to the list of all entries, with this one selected. */
export function EntryLink({ entry, title, children }: EntryLinkProps) {
  const search: object = { sel: entryId(entry) };
  return (
    <Link
      to="/datacenter/$tab"
      params={{ tab: "permissions" }}
      search={search}
      title={title}
      translate="no"
      style={{ color: "inherit" }}
    >
      {children}
    </Link>
  );
}
