import type { ImportWarning } from "../../api/sandbox/importing";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { warningWords } from "./warningWords";

/** A warning with its place in the list: one line can have several. */
export interface WarningRow extends ImportWarning {
  readonly id: string;
}

/** The columns of what an import ignores. */
export function warningColumns(t: Text<"sandbox">): readonly Column<WarningRow>[] {
  return [
    { id: "line", header: t("import.line"), value: (row) => row.line, width: 70, align: "end", hideable: false },
    { id: "file", header: t("import.file"), value: (row) => row.file, width: 110, mono: true },
    {
      id: "meaning",
      header: t("import.meaning"),
      value: (row) => warningWords(row.code, t),
      flex: 1,
      width: 220,
      wrap: true,
    },
    {
      id: "text",
      header: t("import.pveText"),
      value: (row) => row.text,
      render: (row) => (
        <span lang="en" translate="no">
          {row.text}
        </span>
      ),
      flex: 1,
      width: 220,
      mono: true,
      wrap: true,
    },
  ];
}
