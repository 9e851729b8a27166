import { styled } from "@mui/material/styles";
import { useRef } from "react";
import type { ResourceRow } from "../../api/schemas/resources";
import { mono, narrow, tone } from "../../components/theme/tone";
import { useVirtualRows } from "../../components/virtual/useVirtualRows";
import { useText } from "../../i18n/useText";
import { TagDots } from "../../widgets/resource/TagDots";
import { labelOfRow, tagsOf } from "../../widgets/resource/treeEntry";
import { TreeIcon } from "../../widgets/resource/TreeIcon";

const ROW = 28;

const Box = styled("div")({
  width: 600,
  maxWidth: "96vw",
  border: `1px solid ${tone.line}`,
  borderRadius: 4,
  boxShadow: "0 6px 24px rgb(0 0 0 / 0.28)",
  backgroundColor: tone.paper,
  color: tone.text,
  fontSize: "0.8125rem",
  overflow: "hidden",
  ".line": { display: "grid", gridTemplateColumns: "150px minmax(0, 1fr) 90px 110px", alignItems: "center" },
  ".line > span": { padding: "0 8px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  ".heads": { height: 28, backgroundColor: tone.strip, fontWeight: 600, fontSize: "0.75rem", borderBottom: `1px solid ${tone.line}` },
  ".scroll": { overflow: "auto", maxHeight: 370, position: "relative" },
  ".all": { position: "relative" },
  ".row": { position: "absolute", top: 0, left: 0, width: "100%", height: ROW, cursor: "default" },
  ".row:hover": { backgroundColor: tone.hover },
  ".row[aria-selected=true]": { backgroundColor: tone.selected, boxShadow: `inset 3px 0 0 ${tone.brand}` },
  ".type, .label": { display: "inline-flex", gap: 6, alignItems: "center" },
  ".mono": { fontFamily: mono, fontSize: "0.78rem" },
  ".none": { padding: "10px 12px", color: tone.soft },
  [narrow]: { ".line": { gridTemplateColumns: "120px minmax(0, 1fr)" }, ".line > .far": { display: "none" } },
});

interface FoundListProps {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ResourceRow[];
  readonly active: number;
  readonly onPick: (row: ResourceRow) => void;
}

/** The floating grid of the search in the header (gui.md section 2.8); only the rows in view are drawn. */
export function FoundList({ id, label, rows, active, onPick }: FoundListProps) {
  const t = useText("frame");
  const scroll = useRef<HTMLDivElement>(null);
  const keyOf = (index: number) => rows[index]?.id ?? index;
  const { total, items } = useVirtualRows({ count: rows.length, scroll, size: ROW, keyOf, keep: active });
  return (
    <Box onMouseDown={(event) => event.preventDefault()}>
      <div role="grid" id={id} aria-label={label} aria-rowcount={rows.length + 1} aria-colcount={4}>
        <div role="row" aria-rowindex={1} className="line heads">
          <span role="columnheader">{t("type")}</span>
          <span role="columnheader">{t("description")}</span>
          <span role="columnheader" className="far">{t("node")}</span>
          <span role="columnheader" className="far">{t("pool")}</span>
        </div>
        <div ref={scroll} role="rowgroup" className="scroll">
          <div className="all" role="presentation" style={{ height: total }}>
            {items.map(({ index, top }) => {
              const row = rows[index];
              return row === undefined ? null : (
                <div
                  key={row.id}
                  role="row"
                  id={`${id}-${index}`}
                  aria-rowindex={index + 2}
                  aria-selected={index === active}
                  className="line row"
                  style={{ transform: `translateY(${top}px)` }}
                  onClick={() => onPick(row)}
                >
                  <span role="gridcell" className="type">
                    <TreeIcon row={row} />
                    {t(`types.${row.type}`)}
                  </span>
                  <span role="gridcell" className="label" title={labelOfRow(row)}>
                    {labelOfRow(row)}
                    <TagDots tags={tagsOf(row)} />
                  </span>
                  <span role="gridcell" className="far mono">{row.node}</span>
                  <span role="gridcell" className="far mono">{row.pool}</span>
                </div>
              );
            })}
          </div>
        </div>
      </div>
      {rows.length === 0 ? <div className="none">{t("nothingFound")}</div> : null}
    </Box>
  );
}
