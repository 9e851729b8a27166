import type { IncomingMessage, ServerResponse } from "node:http";
import type { Sandbox } from "../sandbox/sandbox";
import type { SendFile } from "./consoleFiles";
import type { HostRules } from "./hosts";
import { readBody } from "./readBody";
import { refuse, reply } from "./reply";

/** PVE's own limit of a body (api.md 1.2). */
const API_BODY = 524_288;
/** An imported world is two files of 20 million characters. */
const CONTROL_BODY = 96_000_000;
const AT_ONCE = 128;

interface Answering {
  readonly sandbox: Sandbox;
  readonly hosts: HostRules;
  readonly control: boolean;
  readonly sendFile: SendFile | undefined;
}

/** Answers requests; `end` drops those that a fault keeps waiting for ever. */
export interface Answerer {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  readonly end: () => void;
}

function headersOf(request: IncomingMessage): { get(name: string): string | null } {
  return {
    get: (name) => {
      const value = request.headers[name.toLowerCase()];
      return (Array.isArray(value) ? value.join(", ") : value) ?? null;
    },
  };
}

/** The front's own order of checks: Host, load, kind of path, body; then the pretended server answers. */
export function createAnswerer({ sandbox, hosts, control, sendFile }: Answering): Answerer {
  let running = 0;
  const hanging = new Set<ServerResponse>();

  const pass = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const isApi = path.startsWith("/api2/");
    const body = await readBody(request, isApi ? API_BODY : CONTROL_BODY);
    if (body === undefined) {
      const headers = { Connection: "close" };
      return isApi ? reply(response, 501, "for data too large", headers, "") : refuse(response, 413, "too large");
    }
    const answer = await sandbox.answer({ method: request.method ?? "GET", path, headers: headersOf(request), body });
    if (answer === "dropped") return void request.socket.destroy();
    if (answer === "hanging") {
      hanging.add(response);
      response.once("close", () => hanging.delete(response));
      return;
    }
    reply(response, answer.status, answer.reason, answer.headers, answer.body);
  };

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? "/";
    if (!hosts.isOwn(request.headers.host)) {
      return refuse(response, 421, "this server does not go by that name; see --allow-host");
    }
    if (path.startsWith("/api2/")) return pass(request, response, path);
    if (path.startsWith("/sandbox/")) {
      if (!control) return refuse(response, 404, "start the server with --control to use /sandbox");
      // A page of another origin cannot send this header without being asked first, and is never allowed to.
      if (request.headers["x-sandbox-control"] === undefined) return refuse(response, 403, "X-Sandbox-Control is missing");
      return pass(request, response, path);
    }
    if (sendFile === undefined) return refuse(response, 404, "the web console is not served here; see /api2/json");
    await sendFile(response, request.method ?? "GET", path.split("?")[0] ?? "/");
  };

  return {
    answer: (request, response) => {
      if (running >= AT_ONCE) return refuse(response, 503, "too many requests at once");
      running++;
      response.once("close", () => running--);
      route(request, response).catch((error: unknown) => {
        if (request.errored !== null || response.headersSent) return void request.socket.destroy();
        console.error(error);
        refuse(response, 500, "the answer failed");
      });
    },
    end: () => {
      for (const response of hanging) response.destroy();
    },
  };
}
