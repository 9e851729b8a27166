import type { Column } from "../../components/grid/Column";
import { Icon } from "../../components/icons/Icon";
import type { Text } from "../../i18n/catalogue";
import { formatDateTime } from "../../lib/format";
import { isEnabled } from "./jobState";
import type { JobRow } from "./jobForm";

interface Words {
  readonly t: Text<"realms">;
  readonly locale: string;
  readonly yesNo: (value: boolean) => string;
  /** Server seconds. */
  readonly now: () => number;
}

/** The columns of Realm Sync Jobs (gui.md section 12.2), with the last run to choose. */
export function jobColumns({ t, locale, yesNo, now }: Words): readonly Column<JobRow>[] {
  const next = (row: JobRow) => {
    const at = row["next-run"];
    if (at === undefined) return "-";
    return at < now() ? t("jobs.pending") : formatDateTime(at, locale);
  };
  const last = (row: JobRow) => (row["last-run"] ? formatDateTime(row["last-run"], locale) : "-");
  return [
    {
      id: "enabled",
      header: t("jobs.enabled"),
      value: isEnabled,
      text: (row) => yesNo(isEnabled(row)),
      render: (row) => <Icon name={isEnabled(row) ? "check" : "minus"} title={yesNo(isEnabled(row))} />,
      width: 90,
      align: "center",
    },
    { id: "id", header: t("jobs.id"), value: (row) => row.id, flex: 1, mono: true, hidden: true },
    { id: "realm", header: t("realm"), value: (row) => row.realm, width: 150, mono: true, hideable: false },
    { id: "schedule", header: t("jobs.schedule"), value: (row) => row.schedule, width: 150, mono: true },
    { id: "next", header: t("jobs.nextRun"), value: (row) => row["next-run"], text: next, render: next, width: 170 },
    { id: "last", header: t("jobs.lastRun"), value: (row) => row["last-run"], text: last, render: last, width: 170, hidden: true },
    { id: "comment", header: t("comment"), value: (row) => row.comment, flex: 1 },
  ];
}
