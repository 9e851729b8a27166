/** How requests leave this page: the browser's fetch, or the sandbox in the page. */
export interface Transport {
  readonly kind: "live" | "sandbox";
  readonly fetch: (request: Request) => Promise<Response>;
  /** The sandbox's server end of a WebSocket; `undefined` uses the browser's own. */
  readonly openSocket?: (url: string) => WebSocket;
}

const LIVE: Transport = { kind: "live", fetch: (request) => fetch(request) };

let current: Promise<Transport> = Promise.resolve(LIVE);

/** Chooses the transport once, before the first call is answered; calls wait for it. */
export function setTransport(transport: Promise<Transport>): void {
  current = transport;
}

/** The transport in use. */
export function transport(): Promise<Transport> {
  return current;
}

/** The address of a path below this page's own folder, so that the console works in any sub-folder. */
export function addressOf(path: string): string {
  return new URL(path, document.baseURI).href;
}
