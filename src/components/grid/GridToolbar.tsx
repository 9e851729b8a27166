import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { useText } from "../../i18n/useText";
import { ActionMenu } from "../actions/ActionMenu";
import type { MenuEntry } from "../actions/MenuEntry";
import { SearchField } from "../fields/SearchField";
import { tone } from "../theme/tone";

const Bar = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: 8,
  padding: "6px 8px",
  borderBottom: `1px solid ${tone.line}`,
  "> .side": { marginLeft: "auto", display: "flex", alignItems: "center", gap: 8 },
  "> .side > .count": { color: tone.soft, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

export interface GridToolbarProps {
  readonly children: ReactNode;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  /** Arrow down in the search field. */
  readonly onLeaveDown: () => void;
  /** `undefined` while loading. */
  readonly total: number | undefined;
  readonly shown: number;
  readonly options: readonly MenuEntry[];
}

/** Above a grid: its buttons, the search, how many rows, the table's options. */
export function GridToolbar(props: GridToolbarProps) {
  const { children, search, onSearch, onLeaveDown, total, shown, options } = props;
  const t = useText("common");
  const count =
    total === undefined ? "" : shown === total ? t("rowCount", { count: total }) : t("shownOf", { shown, total });
  return (
    <Bar>
      {children}
      <div className="side">
        <span className="count" role="status">
          {count}
        </span>
        <SearchField label={t("search")} value={search} onChange={onSearch} onLeaveDown={onLeaveDown} />
        <ActionMenu label={t("gridOptions")} icon="columns" iconOnly entries={options} />
      </div>
    </Bar>
  );
}
