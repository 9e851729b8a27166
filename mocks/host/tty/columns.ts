import { textWidth } from "./width";

/** Lays names out in columns, down first, as `ls` and bash's list of completions do; ends with a newline. */
export function inColumns(names: readonly string[], cols: number): string {
  if (names.length === 0) return "";
  for (let rows = 1; rows < names.length; rows++) {
    const widths: number[] = [];
    for (let start = 0; start < names.length; start += rows) {
      widths.push(Math.max(...names.slice(start, start + rows).map(textWidth)));
    }
    if (widths.reduce((sum, width) => sum + width + 2, -2) <= cols) return layOut(names, rows, widths);
  }
  return `${names.join("\n")}\n`;
}

function layOut(names: readonly string[], rows: number, widths: readonly number[]): string {
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const cells = widths.map((width, col) => {
      const name = names[col * rows + row] ?? "";
      return name + " ".repeat(Math.max(0, width - textWidth(name)));
    });
    lines.push(cells.join("  ").trimEnd());
  }
  return `${lines.join("\n")}\n`;
}
