import { openNodeConsole } from "../../api/terminal";
import { encodeInput, encodeResize, loginLine, PING } from "../../components/terminal/frames";

const PING_MS = 30_000;
/** Characters per frame: the server takes 131,072 bytes at most. */
const PIECES = /[\s\S]{1,16384}/gu;
const ACCEPTED = "OK";

/** How a console ended: refused by the API, never accepted by the host, or closed by it. */
export type ShellEnd =
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "not-accepted" }
  | { readonly kind: "closed" };

export interface ShellEvents {
  readonly onReady: () => void;
  readonly onData: (data: Uint8Array) => void;
  readonly onEnd: (end: ShellEnd) => void;
}

export interface ShellSession {
  readonly type: (text: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Leaves without a word: nothing is told afterwards. */
  readonly leave: () => void;
}

/**
 * One connection to a node's terminal: login line, wait for `OK`, then framed input and raw output, with a sign of
 * life every 30 s (api.md section 4.22).
 */
export function openShell(node: string, events: ShellEvents): ShellSession {
  let socket: WebSocket | undefined;
  let state: "opening" | "ready" | "over" = "opening";
  let size: string | undefined;
  let ping: ReturnType<typeof setInterval> | undefined;
  let heard = "";

  const send = (frame: string) => {
    if (state === "ready") socket?.send(frame);
  };
  const finish = (end?: ShellEnd) => {
    if (state === "over") return;
    state = "over";
    clearInterval(ping);
    socket?.close();
    if (end !== undefined) events.onEnd(end);
  };
  const begin = () => {
    state = "ready";
    if (size !== undefined) send(size);
    ping = setInterval(() => send(PING), PING_MS);
    events.onReady();
  };
  const receive = (bytes: Uint8Array) => {
    if (state === "ready") events.onData(bytes);
    if (state !== "opening") return;
    const needed = ACCEPTED.length - heard.length;
    heard += new TextDecoder().decode(bytes.subarray(0, needed));
    if (!ACCEPTED.startsWith(heard)) finish({ kind: "not-accepted" });
    else if (heard === ACCEPTED) {
      begin();
      if (bytes.length > needed) events.onData(bytes.subarray(needed));
    }
  };

  openNodeConsole(node).then(
    ({ user, ticket, socket: opened }) => {
      socket = opened;
      if (state === "over") {
        opened.close();
        return;
      }
      const greet = () => opened.send(loginLine(user, ticket));
      const closed = () => finish({ kind: state === "ready" ? "closed" : "not-accepted" });
      opened.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (data instanceof ArrayBuffer) receive(new Uint8Array(data));
        else if (typeof data === "string") receive(new TextEncoder().encode(data));
      });
      opened.addEventListener("close", closed);
      if (opened.readyState > opened.OPEN) closed();
      else if (opened.readyState === opened.OPEN) greet();
      else opened.addEventListener("open", greet);
    },
    (error: unknown) => finish({ kind: "failed", error }),
  );

  return {
    type: (text) => {
      for (const piece of text.match(PIECES) ?? []) send(encodeInput(piece));
    },
    resize: (columns, rows) => {
      size = encodeResize(columns, rows);
      send(size);
    },
    leave: () => finish(),
  };
}
