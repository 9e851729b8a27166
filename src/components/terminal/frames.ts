/** Sent every 30 s so that devices in between keep the connection; the server ignores it. */
export const PING = "2";

/** The first line of a terminal connection, with user and ticket as the console call returned them. */
export function loginLine(user: string, ticket: string): string {
  return `${user}:${ticket}\n`;
}

/** Typed text as an input frame: its length in UTF-8 bytes, then the text (api.md section 4.22). */
export function encodeInput(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, "\ufffd");
  return `0:${new TextEncoder().encode(wellFormed).length}:${wellFormed}`;
}

/** The terminal's size in characters. */
export function encodeResize(cols: number, rows: number): string {
  return `1:${cols}:${rows}:`;
}
