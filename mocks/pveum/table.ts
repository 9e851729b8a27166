import { charWidth, textWidth } from "../host/tty/width";

/** How a table is drawn (pveum.md section 4.1). */
export interface TableStyle {
  readonly border: boolean;
  readonly header: boolean;
  /** Unicode's lines, or ASCII's. */
  readonly unicode: boolean;
  /** Columns of the terminal; bordered lines are cut there. */
  readonly cols: number;
}

export interface Column {
  readonly title: string;
  readonly right: boolean;
}

interface Lines {
  readonly bar: string;
  /** Left corner, line, crossing, right corner. */
  readonly top: string;
  readonly title: string;
  readonly between: string;
  readonly bottom: string;
}

const UNICODE: Lines = { bar: "│", top: "┌─┬┐", title: "╞═╪╡", between: "├─┼┤", bottom: "└─┴┘" };
const ASCII: Lines = { bar: "|", top: "+-++", title: "+=++", between: "+-++", bottom: "+-++" };

function cut(line: string, cols: number): string {
  let width = 0;
  let kept = "";
  for (const char of line) {
    width += charWidth(char);
    if (width > cols) break;
    kept += char;
  }
  return kept;
}

function padded(text: string, width: number, right: boolean): string {
  const blanks = " ".repeat(Math.max(0, width - textWidth(text)));
  return right ? blanks + text : text + blanks;
}

/** The text of a table; nothing at all where there are no rows. A cell may have several lines. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], style: TableStyle): string {
  if (rows.length === 0) return "";
  const titles = columns.map(({ title }) => title);
  const cells = rows.map((row) => row.map((cell) => cell.split("\n")));
  const widths = columns.map(({ title }, at) =>
    Math.max(textWidth(title), ...cells.flatMap((row) => (row[at] ?? []).map(textWidth))),
  );
  const lines = style.unicode ? UNICODE : ASCII;

  const content = (texts: readonly string[]): string => {
    const shown = texts.map((text, at) => padded(text, widths[at] ?? 0, columns[at]?.right === true));
    if (style.border) return `${lines.bar} ${shown.join(` ${lines.bar} `)} ${lines.bar}`;
    const last = texts.length - 1;
    const end = columns[last]?.right === true ? shown[last] : texts[last];
    return [...shown.slice(0, last), end].join(" ");
  };
  const rule = ([left = "", line = "", cross = "", right = ""]: readonly string[]): string =>
    left + widths.map((width) => line.repeat(width + 2)).join(cross) + right;

  const drawn = cells.map((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, at) => content(row.map((cell) => cell[at] ?? "")));
  });
  const title = style.header ? [content(titles)] : [];
  if (!style.border) return `${[...title, ...drawn.flat()].join("\n")}\n`;
  const all = [
    rule([...lines.top]),
    ...title,
    ...(style.header ? [rule([...lines.title])] : []),
    ...drawn.flatMap((row, at) => (at === 0 ? row : [rule([...lines.between]), ...row])),
    rule([...lines.bottom]),
  ];
  return `${all.map((line) => cut(line, style.cols)).join("\n")}\n`;
}
