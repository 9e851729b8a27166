import { createFrameReader } from "./frames";
import type { Terminal } from "./terminal";

const LONGEST_LOGIN_LINE = 4096;
const NEWLINE = 10;

export interface TermproxyOptions {
  /** The user (or token) and the ticket that the console call returned. */
  readonly expectedUser: string;
  readonly expectedTicket: string;
  /** Whether ticket and privilege still hold (`POST /access/vncticket`). */
  readonly verify: () => Promise<boolean>;
  readonly openTerminal: (output: (text: string) => void, close: () => void) => Terminal;
  readonly send: (bytes: Uint8Array) => void;
  readonly close: () => void;
}

/** One connection to the terminal process. */
export interface TermproxySession {
  /** What a WebSocket message brought; text and binary are the same. */
  receive(data: Uint8Array | string): void;
  /** The time for the login line is over: closes unless the client is in. */
  expire(): void;
  /** The client has left. */
  end(): void;
}

/**
 * The server's side of the terminal's byte protocol (api.md section 4.22): a login line, `OK`, then frames. A wrong
 * login, or a line over 4096 bytes, closes the connection without a byte.
 */
export function createTermproxySession(options: TermproxyOptions): TermproxySession {
  const encoder = new TextEncoder();
  let phase: "login" | "verifying" | "open" | "closed" = "login";
  let line = new Uint8Array();
  let held: Uint8Array[] = [];
  let terminal: Terminal | undefined;
  const frames = createFrameReader({
    input: (text) => terminal?.input(text),
    resize: (cols, rows) => terminal?.resize(cols, rows),
  });

  function shut(): void {
    if (phase === "closed") return;
    phase = "closed";
    terminal?.hangup();
    options.close();
  }

  function sendText(text: string): void {
    if (phase === "open") options.send(encoder.encode(text));
  }

  async function logIn(text: string): Promise<void> {
    const cut = text.indexOf(":");
    const [user, ticket] = [text.slice(0, cut), text.slice(cut + 1)];
    const known = cut > 0 && user === options.expectedUser && ticket === options.expectedTicket;
    const good = known && (await options.verify().catch(() => false));
    if (phase !== "verifying") return;
    if (!good) return shut();
    phase = "open";
    sendText("OK");
    terminal = options.openTerminal(sendText, shut);
    const waiting = held;
    held = [];
    for (const data of waiting) frames(data);
  }

  function receiveLogin(data: Uint8Array): void {
    const end = data.indexOf(NEWLINE);
    const part = end < 0 ? data : data.subarray(0, end);
    if (line.length + part.length > LONGEST_LOGIN_LINE) return shut();
    line = new Uint8Array([...line, ...part]);
    if (end < 0) return;
    phase = "verifying";
    if (end + 1 < data.length) held.push(data.slice(end + 1));
    void logIn(new TextDecoder().decode(line));
  }

  return {
    receive(data) {
      const bytes = typeof data === "string" ? encoder.encode(data) : data;
      if (phase === "login") receiveLogin(bytes);
      else if (phase === "verifying") held.push(bytes.slice());
      else if (phase === "open") frames(bytes);
    },
    expire() {
      if (phase === "login" || phase === "verifying") shut();
    },
    end() {
      phase = "closed";
      terminal?.hangup();
    },
  };
}
