const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  // A leading apostrophe keeps a spreadsheet from running the cell as a formula.
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV (RFC 4180, comma, CRLF) with the UTF-8 byte order mark that spreadsheets ask for. Cells that
 * begin with `= + - @`, a tab or a carriage return get an apostrophe in front.
 */
export function toCsv(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headers, ...rows].map((line) => line.map(cell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
