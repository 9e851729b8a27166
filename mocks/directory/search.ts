import type { DirectoryEntry, DirectoryServer } from "../store/outside";
import { isBelow } from "./dn";
import { readFilter, valuesOf } from "./filter";

/** What the search of a realm's users or groups is told. */
export interface Search {
  readonly base: string | undefined;
  /** LDAP filter text; none restricts nothing. */
  readonly filter: string | undefined;
  /** Separated by commas or blanks: an object needs one of them. */
  readonly classes: string;
}

/** The objects below the base that fit; throws an Error with the server's text for a filter that is none. */
export function search(server: DirectoryServer, { base, filter, classes }: Search): readonly DirectoryEntry[] {
  const fits = filter === undefined || filter === "" ? () => true : readFilter(filter);
  if (fits === undefined) throw new Error("Bad filter");
  const wanted = new Set(classes.toLowerCase().split(/[,;\s]+/));
  return server.entries.filter(
    (entry) =>
      isBelow(entry.dn, base ?? server.base) &&
      valuesOf(entry, "objectClass").some((name) => wanted.has(name.toLowerCase())) &&
      fits(entry),
  );
}
