import { styled } from "@mui/material/styles";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Icon } from "../icons/Icon";
import { mono, tone } from "../theme/tone";
import { matrixKey } from "./matrixKeys";
import { useVirtualLine } from "./useVirtualLine";

const ROW = 26;
const GLYPH = 7;
/** So many are in view even where there is hardly any room. */
const LEAST_ROWS = 6;

const Frame = styled("div")({
  position: "relative",
  overflow: "auto",
  flex: "1 1 320px",
  border: `1px solid ${tone.line}`,
  backgroundColor: tone.paper,
  fontFamily: mono,
  fontSize: "0.75rem",
  ".heads": { position: "sticky", top: 0, zIndex: 2, backgroundColor: tone.strip, borderBottom: `1px solid ${tone.line}` },
  ".corner, .login": { position: "sticky", left: 0, zIndex: 1, display: "flex", alignItems: "center", paddingInlineStart: 8 },
  ".login, .corner": { borderRight: `1px solid ${tone.line}`, overflow: "hidden", whiteSpace: "nowrap", textOverflow: "ellipsis" },
  ".login": { backgroundColor: tone.paper },
  ".corner": { backgroundColor: tone.strip },
  ".head": { position: "absolute", top: 0, display: "flex", alignItems: "center", justifyContent: "center" },
  ".head.tall": { writingMode: "vertical-rl", justifyContent: "flex-start", paddingTop: 6 },
  ".line": { position: "absolute", left: 0, borderBottom: `1px solid ${tone.line}` },
  ".cell": { position: "absolute", top: 0, display: "grid", placeItems: "center", color: tone.faint },
  ".cell.yes": { color: tone.success, backgroundColor: `color-mix(in srgb, ${tone.success} 12%, transparent)` },
  ".cell.active, .login.active, .head.active, .corner.active": { outline: `2px solid ${tone.accent}`, outlineOffset: -2 },
  "&:focus-visible": { outline: `2px solid ${tone.accent}`, outlineOffset: -1 },
});

export interface MatrixColumn {
  readonly id: string;
  /** What the head shows; long ones stand upright. */
  readonly label: string;
  /** The whole name, for the tooltip and for those who hear it. */
  readonly name: string;
}

export interface MatrixGridProps {
  readonly label: string;
  readonly corner: string;
  readonly rows: readonly string[];
  readonly columns: readonly MatrixColumn[];
  /** The answer of a field, by the column's index; asked for what is in view only. */
  readonly holds: (row: string, column: number) => boolean;
  readonly cellName: (row: string, column: MatrixColumn, yes: boolean) => string;
  readonly onOpen: (row: string, column: MatrixColumn) => void;
}

interface Place {
  readonly row: number;
  readonly col: number;
}

function widthOf(labels: readonly string[], least: number, most: number): number {
  const longest = labels.reduce((length, label) => Math.max(length, label.length), 0);
  return Math.min(most, Math.max(least, longest * GLYPH + 16));
}

/** A large table of yes and no, drawn only where it is seen; one tab stop, arrow keys, Enter opens (ARIA grid pattern). */
export function MatrixGrid({ label, corner, rows, columns, holds, cellName, onOpen }: MatrixGridProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const base = useId();
  const [place, setPlace] = useState<Place>({ row: 0, col: 0 });
  const labels = columns.map((column) => column.label);
  const tall = labels.some((one) => one.length > 6);
  const wide = tall ? 28 : widthOf(labels, 34, 64);
  const head = tall ? widthOf(labels, 60, 230) : ROW;
  const side = widthOf(rows, 110, 260);
  const active = { row: Math.min(place.row, rows.length - 1), col: Math.min(place.col, columns.length - 1) };
  const down = useVirtualLine({ count: rows.length, scroll, size: ROW, before: head, horizontal: false, keep: active.row });
  const across = useVirtualLine({ count: columns.length, scroll, size: wide, before: side, horizontal: true, keep: active.col });
  const idOf = ({ row, col }: Place) => `${base}r${String(row)}c${String(col)}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const name = rows[active.row];
    const column = columns[active.col];
    if (event.key === "Enter" && name !== undefined && column !== undefined) {
      event.preventDefault();
      onOpen(name, column);
      return;
    }
    const next = matrixKey(event, active, { rows: rows.length, columns: columns.length });
    if (next === undefined) return;
    event.preventDefault();
    setPlace(next);
  };

  return (
    <Frame
      ref={scroll}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={rows.length === 0 || columns.length === 0 ? undefined : idOf(active)}
      tabIndex={0}
      style={{ minHeight: head + LEAST_ROWS * ROW }}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ width: side + across.total, height: head + down.total, position: "relative" }}>
        <div role="row" aria-rowindex={1} className="heads" style={{ height: head }}>
          <div role="columnheader" aria-colindex={1} className="corner" style={{ width: side, height: head }}>
            {corner}
          </div>
          {across.items.map(({ index, start }) => {
            const column = columns[index];
            return column === undefined ? null : (
              <div
                key={column.id}
                role="columnheader"
                aria-colindex={index + 2}
                aria-label={column.name}
                title={column.name}
                translate="no"
                className={`head${tall ? " tall" : ""}${index === active.col ? " active" : ""}`}
                style={{ left: side + start, width: wide, height: head }}
              >
                {column.label}
              </div>
            );
          })}
        </div>
        {down.items.map(({ index, start }) => {
          const name = rows[index];
          if (name === undefined) return null;
          return (
            <div
              key={name}
              role="row"
              aria-rowindex={index + 2}
              className="line"
              style={{ top: head + start, height: ROW, width: side + across.total }}
            >
              <div
                role="rowheader"
                aria-colindex={1}
                title={name}
                translate="no"
                className={index === active.row ? "login active" : "login"}
                style={{ width: side, height: ROW - 1 }}
              >
                {name}
              </div>
              {across.items.map(({ index: col, start: left }) => {
                const column = columns[col];
                if (column === undefined) return null;
                const yes = holds(name, col);
                const isActive = index === active.row && col === active.col;
                return (
                  <div
                    key={column.id}
                    id={isActive ? idOf(active) : undefined}
                    role="gridcell"
                    aria-colindex={col + 2}
                    aria-label={cellName(name, column, yes)}
                    className={`cell${yes ? " yes" : ""}${isActive ? " active" : ""}`}
                    style={{ left: side + left, width: wide, height: ROW - 1 }}
                    onClick={() => setPlace({ row: index, col })}
                    onDoubleClick={() => onOpen(name, column)}
                  >
                    {yes ? <Icon name="check" size={12} /> : null}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </Frame>
  );
}
