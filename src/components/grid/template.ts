import type { Column } from "./Column";

const DEFAULT_WIDTH = 120;
const FLEX_MIN = 140;

function track<Row>(column: Column<Row>, width: number | undefined, last: boolean): readonly [string, number] {
  const fixed = width ?? (column.flex === undefined ? (column.width ?? DEFAULT_WIDTH) : undefined);
  if (fixed !== undefined) return [last ? `minmax(${fixed}px, 1fr)` : `${fixed}px`, fixed];
  const least = column.width ?? FLEX_MIN;
  return [`minmax(${least}px, ${column.flex ?? 1}fr)`, least];
}

/** The CSS grid tracks of the shown columns and the least width of a row in px; the last column takes what is left. */
export function gridTemplate<Row>(columns: readonly Column<Row>[], widths: ReadonlyMap<string, number>) {
  const flexible = columns.some((column) => column.flex !== undefined && !widths.has(column.id));
  const tracks = columns.map((column, at) =>
    track(column, widths.get(column.id), !flexible && at === columns.length - 1),
  );
  return { tracks: tracks.map(([css]) => css).join(" "), minWidth: tracks.reduce((sum, [, px]) => sum + px, 0) };
}
