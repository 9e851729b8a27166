import Paper from "@mui/material/Paper";
import { styled } from "@mui/material/styles";
import { type ReactNode, useRef } from "react";
import { Floating } from "../floating/Floating";
import { mono, tone } from "../theme/tone";
import { useVirtualRows } from "../virtual/useVirtualRows";
import type { PickColumn } from "./PickColumn";
import { PickOption } from "./PickOption";

const ROW = 28;
const MAX_HEIGHT = 260;
/** Widths in px of columns without one. */
const NARROWEST = 120;
const WRAPPED = 360;

const Box = styled(Paper)({
  border: `1px solid ${tone.line}`,
  overflow: "hidden",
  fontSize: "0.8125rem",
  ".line": { display: "grid", gridTemplateColumns: "var(--tracks)", alignItems: "start" },
  ".line > span": { padding: "3px 8px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  ".line > .wrap": { whiteSpace: "normal" },
  ".line > .mono": { fontFamily: mono, fontSize: "0.78rem" },
  ".heads": { backgroundColor: tone.strip, fontWeight: 600, fontSize: "0.75rem" },
  ".scroll": { overflow: "auto", maxHeight: MAX_HEIGHT },
  ".all": { position: "relative" },
  ".option": { position: "absolute", top: 0, left: 0, width: "100%", minHeight: ROW, cursor: "default" },
  ".option:hover": { backgroundColor: tone.hover },
  ".option.active": { boxShadow: `inset 0 0 0 2px ${tone.accent}` },
  ".option[aria-selected=true]": { backgroundColor: tone.selected },
  ".status": { padding: "8px 10px", color: tone.soft },
});

export interface PickListProps<Row> {
  readonly id: string;
  readonly label: string;
  readonly anchor: HTMLElement | null;
  readonly rows: readonly Row[];
  readonly columns: readonly PickColumn<Row>[];
  readonly rowId: (row: Row) => string;
  readonly active: number;
  readonly picked: ReadonlySet<string>;
  readonly many: boolean;
  readonly onPick: (index: number) => void;
  /** Instead of or below the rows: loading, failed, nothing found. */
  readonly status?: ReactNode;
}

/** The small table below a picker: a list box for assistive technology, columns for the eye, only rows in view. */
export function PickList<Row>(props: PickListProps<Row>) {
  const { id, label, anchor, rows, columns, rowId, active, picked, many, onPick, status } = props;
  const track = (column: PickColumn<Row>) => (column.width === undefined ? "minmax(0, 1fr)" : `${column.width}px`);
  const tracks = columns.map(track).join(" ");
  const least = columns.reduce((sum, column) => sum + (column.width ?? (column.wrap === true ? WRAPPED : NARROWEST)), 0);
  const style = { "--tracks": tracks, width: Math.max(anchor?.offsetWidth ?? 0, least), maxWidth: "96vw" };
  return (
    <Floating anchor={anchor}>
      <Box elevation={8} style={style} onMouseDown={(event) => event.preventDefault()}>
        {columns.length > 1 ? (
          <div className="line heads" aria-hidden>
            {columns.map((column) => (
              <span key={column.id}>{column.header}</span>
            ))}
          </div>
        ) : null}
        <Options {...{ id, label, rows, columns, rowId, active, picked, many, onPick }} />
        {status === undefined ? null : <div className="status">{status}</div>}
      </Box>
    </Floating>
  );
}

type OptionsProps<Row> = Omit<PickListProps<Row>, "anchor" | "status">;

function Options<Row>({ id, label, rows, columns, rowId, active, picked, many, onPick }: OptionsProps<Row>) {
  const scroll = useRef<HTMLDivElement>(null);
  const wraps = columns.some((column) => column.wrap === true);
  const { total, items, measure } = useVirtualRows({
    count: rows.length,
    scroll,
    size: ROW,
    keyOf: (index) => index,
    keep: active,
  });
  return (
    <div ref={scroll} className="scroll" role="listbox" id={id} aria-label={label} aria-multiselectable={many}>
      <div className="all" role="presentation" style={{ height: total }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <PickOption
              key={rowId(row)}
              ref={wraps ? measure : undefined}
              id={`${id}-${item.index}`}
              row={row}
              columns={columns}
              index={item.index}
              count={rows.length}
              top={item.top}
              active={item.index === active}
              picked={picked.has(rowId(row))}
              onPick={onPick}
            />
          );
        })}
      </div>
    </div>
  );
}
