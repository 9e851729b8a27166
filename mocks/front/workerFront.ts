import { http, ws } from "msw";
import { setupWorker } from "msw/browser";
import type { Sandbox } from "../sandbox/sandbox";
import { createWakeUp } from "./alive";
import { bytesOf } from "./pageSocket";
import { MOCKED, pathBelow, respond } from "./response";

const CONSOLES = /\/api2\/[^/]+\/nodes\/[^/]+\/vncwebsocket(?:\?|$)/;

/** Contains msw's own. */
const WORKER = "sw.js";

function consoleHandler(base: string, sandbox: Promise<Sandbox>) {
  return ws.link(CONSOLES).addEventListener("connection", ({ client, server }) => {
    const address = new URL(client.url);
    if (pathBelow(base, address.href.replace(/^ws/, "http")) === undefined) {
      server.connect();
      return;
    }
    const connection = sandbox.then(({ consoles }) =>
      consoles.connect(address, {
        send: (bytes) => client.send(bytes.slice().buffer),
        close: () => client.close(1000),
      }),
    );
    let order: Promise<unknown> = connection;
    client.addEventListener("message", ({ data }) => {
      order = order.then(async () => {
        const received = data instanceof Blob ? await data.arrayBuffer() : data;
        (await connection).receive(typeof received === "string" ? received : bytesOf(received));
      });
    });
    client.addEventListener("close", () => void connection.then((opened) => opened.end()));
  });
}

/** msw asks for a newer worker and does not hear when there is none to be had, as without a network: the old one serves. */
function letUpdatesFail(): void {
  window.addEventListener("unhandledrejection", (event) => {
    const reason: unknown = event.reason;
    if (reason instanceof Error && reason.message.startsWith("Failed to update a ServiceWorker")) event.preventDefault();
  });
}

/** Starts msw's worker in front of the sandbox. Rejects where the browser has none, or will not run it. */
export async function startWorker(base: string, sandbox: Promise<Sandbox>): Promise<(request: Request) => Promise<Response>> {
  const container: ServiceWorkerContainer | undefined = "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  if (container === undefined) throw new Error("no service workers here");
  const below = ({ request }: { request: Request }) => pathBelow(base, request.url) !== undefined;
  const worker = setupWorker(
    http.all(below, async ({ request }) => respond(await sandbox, request, pathBelow(base, request.url) ?? "")),
    consoleHandler(base, sandbox),
  );
  letUpdatesFail();
  await worker.start({
    serviceWorker: {
      url: new URL(WORKER, base).href,
      options: { scope: new URL(".", base).pathname },
    },
    quiet: true,
    onUnhandledRequest: (request, print) => {
      if (pathBelow(base, request.url) !== undefined) print.error();
    },
  });
  if (container.controller === null) throw new Error("the page is not controlled by its worker");
  const wakeUp = createWakeUp(container);
  return async (request) => {
    const again = request.clone();
    const response = await fetch(request);
    if (response.headers.has(MOCKED)) return response;
    await wakeUp();
    return fetch(again);
  };
}
