import type { ReactNode } from "react";

export type CellValue = string | number | boolean | null | undefined;

/** One column of a grid; its value (for sorting) and its looks are apart. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly value: (row: Row) => CellValue;
  readonly render?: (row: Row) => ReactNode;
  /** Text for search and CSV; default: the value as text. */
  readonly text?: (row: Row) => string;
  /** In px. */
  readonly width?: number;
  /** Share of the width that is left. */
  readonly flex?: number;
  readonly align?: "start" | "end" | "center";
  /** Ids, paths and the like. */
  readonly mono?: boolean;
  /** Default true. */
  readonly sortable?: boolean;
  /** Default true. */
  readonly hideable?: boolean;
  /** Not shown until chosen. */
  readonly hidden?: boolean;
  /** Long values take several lines; rows get their own height. */
  readonly wrap?: boolean;
  /** Drawn in the head instead of the name, without menu and grip. */
  readonly head?: ReactNode;
  /** What a press on such a head does. */
  readonly onHead?: () => void;
}

/** The text of a cell, as searched, exported and shown where the column has no rendering of its own. */
export function cellText<Row>(column: Column<Row>, row: Row): string {
  return column.text === undefined ? String(column.value(row) ?? "") : column.text(row);
}
