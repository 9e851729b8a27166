import type { Connection, Consoles } from "../sandbox/console";

type Handler<Kind extends Event> = ((this: WebSocket, event: Kind) => unknown) | null;

/** The bytes of what a page or a socket hands over. */
export function bytesOf(data: ArrayBufferLike | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}

/** A WebSocket whose server is in the page: for browsers without service workers. */
export class PageSocket extends EventTarget implements WebSocket {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readonly bufferedAmount = 0;
  readonly extensions = "";
  readonly protocol = "binary";
  readonly url: string;
  binaryType: BinaryType = "arraybuffer";
  onopen: Handler<Event> = null;
  onmessage: Handler<MessageEvent> = null;
  onclose: Handler<CloseEvent> = null;
  onerror: Handler<Event> = null;
  #state: 0 | 1 | 3 = 0;
  readonly #connection: Connection;

  constructor(consoles: Consoles, url: string) {
    super();
    this.url = url;
    this.addEventListener("open", (event) => this.onopen?.call(this, event));
    this.addEventListener("message", (event) => this.onmessage?.call(this, event as MessageEvent));
    this.addEventListener("close", (event) => this.onclose?.call(this, event as CloseEvent));
    this.#connection = consoles.connect(new URL(url), {
      send: (bytes) => this.#emit(new MessageEvent("message", { data: bytes.slice().buffer })),
      close: () => this.#shut(1006),
    });
    queueMicrotask(() => {
      if (this.#state !== 0) return;
      this.#state = 1;
      this.dispatchEvent(new Event("open"));
    });
  }

  get readyState(): 0 | 1 | 2 | 3 {
    return this.#state;
  }

  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (this.#state !== 1) return;
    if (typeof data === "string") this.#connection.receive(data);
    else if (data instanceof Blob) void data.arrayBuffer().then((bytes) => this.#connection.receive(bytesOf(bytes)));
    else this.#connection.receive(bytesOf(data));
  }

  close(code = 1000): void {
    this.#connection.end();
    this.#shut(code);
  }

  #emit(event: Event): void {
    if (this.#state === 1) this.dispatchEvent(event);
  }

  #shut(code: number): void {
    if (this.#state === 3) return;
    this.#state = 3;
    this.dispatchEvent(new CloseEvent("close", { code, wasClean: code === 1000 }));
  }
}
