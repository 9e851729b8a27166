import type { Announcement } from "../src/api/sandbox/announcement";
import { PageSocket } from "./front/pageSocket";
import { browserPorts } from "./front/ports";
import { pathBelow, respond } from "./front/response";
import { startWorker } from "./front/workerFront";
import { createSandbox, type Sandbox } from "./sandbox/sandbox";

/** How the page reaches its sandbox. */
export interface SandboxTransport {
  readonly kind: "sandbox";
  readonly fetch: (request: Request) => Promise<Response>;
  /** Only where there is no service worker: then sockets are the page's own, too. */
  readonly openSocket?: (url: string) => WebSocket;
}

/** A worker that is not there by then is not waited for. */
const PATIENCE_MS = 8000;

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error("too late")), PATIENCE_MS));
  return Promise.race([work, late]);
}

/**
 * Starts the sandbox below the page's base address: behind msw's service worker, or in the page itself where there is
 * none. Its truth lies in IndexedDB, shared by all tabs of the same base.
 */
export async function startSandbox(base: string = document.baseURI): Promise<SandboxTransport> {
  let told: (message: Announcement) => void = () => undefined;
  const create = async (transport: "worker" | "page"): Promise<Sandbox> => {
    const sandbox = await createSandbox(await browserPorts(base, transport, (message) => told(message)));
    told = sandbox.heard;
    window.addEventListener("pagehide", () => sandbox.consoles.closeAll());
    return sandbox;
  };
  const served = Promise.withResolvers<Sandbox>();
  try {
    const send = await inTime(startWorker(base, served.promise));
    served.resolve(await create("worker"));
    return { kind: "sandbox", fetch: send };
  } catch {
    const sandbox = await create("page");
    served.resolve(sandbox);
    return {
      kind: "sandbox",
      fetch: (request) => {
        const path = pathBelow(base, request.url);
        return path === undefined ? fetch(request) : respond(sandbox, request, path);
      },
      openSocket: (url) => new PageSocket(sandbox.consoles, url),
    };
  }
}
