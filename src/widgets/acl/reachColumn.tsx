import type { Reach } from "../../access/entriesAt";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import type { ShownEntry } from "./aclColumns";
import { EntryLink } from "./EntryLink";
import { Mark } from "./Mark";

/** An entry of an object's page: how it reaches the object. */
export interface ReachingEntry extends ShownEntry {
  readonly reach: Reach;
}

const ORDER: Readonly<Record<Reach, string>> = { own: "0", inherited: "1", pool: "2", replaced: "3" };

/** Where the entry is set: here, or a link to the list of all entries with this one selected. */
export function reachColumn(t: Text<"permissions">): Column<ReachingEntry> {
  return {
    id: "reach",
    header: t("definedOn"),
    value: ({ row, reach }) => `${ORDER[reach]} ${row.path}`,
    text: ({ row, reach }) => (reach === "own" ? t("reach.own") : `${row.path} ${t(`reach.${reach}`)}`),
    render: ({ row, reach }) =>
      reach === "own" ? (
        <span title={t("reachHints.own")}>{t("reach.own")}</span>
      ) : (
        <>
          <EntryLink entry={row} title={t("showThere")}>
            {row.path}
          </EntryLink>
          <Mark title={t(`reachHints.${reach}`)}>{t(`reach.${reach}`)}</Mark>
        </>
      ),
    flex: 1,
    mono: true,
    hideable: false,
  };
}
