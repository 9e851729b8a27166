import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createAnswerer } from "./answering";
import { certificate } from "./certificate";
import { consoleFiles } from "./consoleFiles";
import { hostRules } from "./hosts";
import { rootsPassword } from "./knownLogin";
import { openSandbox } from "./openSandbox";
import type { ServeOptions } from "./options";
import { createSockets } from "./sockets";

const GRACE_MS = 5000;
const CONNECTIONS = 512;
const LIMITS = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5000, maxHeaderSize: 16_384 };

/** A server that listens. */
export interface RunningServer {
  /** Ends with a slash. */
  readonly url: string;
  /** Is the web console served? */
  readonly hasConsole: boolean;
  /** PVE files that somebody has edited since the last run. */
  readonly edited: readonly string[];
  /** Of root@pam, where it is the scenario's own and so no secret. */
  readonly password: string | undefined;
  /** Takes no more requests, answers those it has, waits at most 5 s for slow clients. */
  close(): Promise<void>;
}

async function listen(server: Server, { port, host }: ServeOptions): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

/** Starts the pretended server as a program of this machine. Rejects where it cannot listen or its state is damaged. */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const { sandbox, edited, close } = await openSandbox(options);
  const hosts = hostRules(options.host, options.allowHosts);
  const sendFile = consoleFiles(options.console);
  const answerer = createAnswerer({ sandbox, hosts, control: options.control, sendFile });
  const sockets = createSockets(sandbox, hosts);
  try {
    const keys = options.https ? await certificate(options.state, options.host) : undefined;
    const server =
      keys === undefined
        ? createHttpServer(LIMITS, answerer.answer)
        : createHttpsServer({ ...LIMITS, ...keys }, answerer.answer);
    server.maxConnections = CONNECTIONS;
    server.on("upgrade", sockets.upgrade);
    const port = await listen(server, options);
    const name = options.host.includes(":") ? `[${options.host}]` : options.host;
    return {
      url: `${keys === undefined ? "http" : "https"}://${name}:${port}/`,
      hasConsole: sendFile !== undefined,
      edited,
      password: await rootsPassword(sandbox),
      close: async () => {
        const ended = new Promise<void>((resolve) => server.close(() => resolve()));
        sockets.end();
        answerer.end();
        server.closeIdleConnections();
        const patience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        await ended;
        clearTimeout(patience);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
