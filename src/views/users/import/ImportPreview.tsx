import { useMemo } from "react";
import { EmptyState } from "../../../components/feedback/EmptyState";
import type { Column } from "../../../components/grid/Column";
import { DataGrid } from "../../../components/grid/DataGrid";
import { tone } from "../../../components/theme/tone";
import { useText } from "../../../i18n/useText";
import { fullName } from "../../../widgets/select/fullName";
import type { ImportRow } from "./importRow";

const rowId = (row: ImportRow) => String(row.line);
const entriesIn = (row: ImportRow) => row.entries.map(({ path, roleid }) => `${path} ${roleid}`).join(", ");

/** Every line as it would be sent, with its faults by column. */
export function ImportPreview({ rows }: { readonly rows: readonly ImportRow[] }) {
  const t = useText("userImport");
  const columns = useMemo((): readonly Column<ImportRow>[] => {
    const faults = (row: ImportRow) => row.faults.map(({ column, text }) => `${column}: ${text}`).join("\n");
    return [
      { id: "line", header: t("line"), value: (row) => row.line, width: 60, align: "end" },
      { id: "userid", header: t("userid"), value: (row) => row.userid, width: 160, mono: true, hideable: false },
      {
        id: "faults",
        header: t("faults"),
        value: faults,
        render: (row) =>
          row.faults.map(({ column, text }) => (
            <div key={`${column} ${text}`} style={{ color: tone.error }}>
              {`${column}: ${text}`}
            </div>
          )),
        flex: 2,
        width: 190,
        wrap: true,
        hideable: false,
      },
      { id: "name", header: t("name"), value: (row) => fullName(row.settings), width: 130 },
      { id: "groups", header: t("groups"), value: (row) => row.settings.groups.join(", "), width: 130, mono: true },
      { id: "entries", header: t("entries"), value: entriesIn, flex: 1, width: 160, mono: true, wrap: true },
      { id: "enable", header: t("enable"), value: (row) => t(row.settings.enable ? "yes" : "no"), width: 70 },
    ];
  }, [t]);
  return (
    <div style={{ height: "min(44vh, 360px)", minHeight: 160, display: "flex", flexDirection: "column" }}>
      <DataGrid
        id="user-import"
        label={t("preview")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        sort={{ id: "line", desc: false }}
        empty={<EmptyState icon="user" title={t("nothing")} />}
      />
    </div>
  );
}
