import type { Announcement } from "../../src/api/sandbox/announcement";
import type { SandboxFault } from "../../src/api/sandbox/faults";
import type { Crypto } from "../context";
import type { Scenario } from "../scenarios/scenario";
import { handleRequest } from "../server";
import type { HttpAnswer } from "../server/http";
import type { ServerPort } from "../server/port";
import { type Core, createCore, type StorePorts } from "../store/core";
import { openStore } from "../store/openStore";
import { type Consoles, createConsoles } from "./console";
import { dispatchControl } from "./dispatch";
import { type Environment, workshopOf } from "./environment";
import { takeFault } from "./faults";
import { createServerPort } from "./serverPort";

/** What a front gives. */
export interface SandboxPorts extends StorePorts {
  readonly crypto: Crypto;
  readonly transport: Environment["transport"];
  /** How a fault delays an answer, where that is not the clock's own way of waiting. */
  readonly slow?: (ms: number) => Promise<void>;
  /** The world of an empty store. */
  readonly first: Scenario;
}

/** What arrives, `path` from `/api2` or `/sandbox` on, with its query. */
export interface SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: { get(name: string): string | null };
  readonly body: string;
}

/** The answer, or what happens instead of one. */
export type SandboxAnswer = HttpAnswer | "dropped" | "hanging";

export interface Sandbox {
  readonly core: Core;
  readonly server: ServerPort;
  readonly consoles: Consoles;
  answer(request: SandboxRequest): Promise<SandboxAnswer>;
  /** Another tab has written. */
  readonly heard: (message: Announcement) => void;
}

const JSON_TYPE = { "Content-Type": "application/json;charset=UTF-8" };

function faulty(fault: SandboxFault): HttpAnswer | undefined {
  switch (fault.kind) {
    case "401":
      return { status: 401, reason: "permission denied - invalid PVE ticket", headers: {}, body: "" };
    case "403":
    case "500": {
      const status = Number(fault.kind);
      const message = status === 403 ? "Permission check failed\n" : "got timeout\n";
      return { status, reason: message.trim(), headers: JSON_TYPE, body: JSON.stringify({ data: null, message }) };
    }
    case "nonsense":
      return { status: 200, reason: "OK", headers: JSON_TYPE, body: '{"data":[{"userid":' };
    default:
      return undefined;
  }
}

/**
 * The whole sandbox behind any front: PVE's API below `/api2`, its own controls below `/sandbox`, consoles. Resolves
 * when a world is open.
 */
export async function createSandbox(ports: SandboxPorts): Promise<Sandbox> {
  const heard = (message: Announcement) => {
    if (message.touched.includes("world")) consoles.closeAll();
  };
  const core = createCore({
    ...ports,
    announce: (message) => {
      ports.announce(message);
      heard(message);
    },
  });
  const server = createServerPort(core, ports.crypto);
  const consoles = createConsoles(core, server);
  const environment: Environment = {
    core,
    server,
    transport: ports.transport,
    first: () => ports.first.build(workshopOf({ core, server })),
  };
  await openStore(core, environment.first);

  const slow = ports.slow ?? ((ms: number) => core.clock.wait(ms));

  const control = async ({ method, path, body }: SandboxRequest): Promise<HttpAnswer> => {
    const [name = ""] = path.slice("/sandbox".length).split("?");
    const answered = await dispatchControl(environment, method, name, body);
    return { status: answered.status, reason: "", headers: JSON_TYPE, body: JSON.stringify(answered.body) };
  };

  const call = async ({ method, path, headers, body }: SandboxRequest): Promise<SandboxAnswer> => {
    const [name = ""] = path.split("?");
    const fault = await takeFault(core, method, name.replace(/^\/api2\/[^/]*/, ""));
    if (fault?.kind === "hang") return "hanging";
    if (fault?.kind === "latency") await slow(fault.ms ?? 0);
    const refused = fault && faulty(fault);
    if (refused !== undefined) return refused;
    const answer = await handleRequest(server, { method, url: path, headers, body });
    return fault?.kind === "drop" ? "dropped" : answer;
  };

  return {
    core,
    server,
    consoles,
    heard: (message) => {
      heard(message);
      void core.load().catch(() => undefined);
    },
    answer: (request) => (request.path.startsWith("/sandbox/") ? control(request) : call(request)),
  };
}
