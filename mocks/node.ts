import { type ControlAnswer, type ControlName, controlOf, type ControlParams } from "../src/api/sandbox/index";
import type { Announcement } from "../src/api/sandbox/announcement";
import { createWorldCrypto } from "./crypto/worldCrypto";
import { respond, pathBelow } from "./front/response";
import { createSandbox, type Sandbox } from "./sandbox/sandbox";
import { FIRST, scenarioOf } from "./scenarios/all";
import type { Scenario } from "./scenarios/scenario";
import type { Backend } from "./store/backend";
import { createFixedClock } from "./store/clock";
import { createQueue } from "./store/lock";
import { createMemoryBackend } from "./store/memoryBackend";
import type { WorldState } from "./store/state";

/** Where tests find the server. */
export const BASE = "http://pve.test/";
/** 2026-01-15 08:00 UTC: the time at which a test's world begins. */
export const START = 1_768_464_000;

interface TestServerOptions {
  /** Id of the world to begin with. */
  readonly scenario?: string;
  /** A state of one's own instead. */
  readonly state?: WorldState;
  /** Another server's store: both then share their worlds, like two tabs. */
  readonly backend?: Backend;
  readonly heard?: (message: Announcement) => void;
}

/** A session's headers, as the console sends them. */
export type SessionHeaders = Readonly<Record<string, string>>;

export interface TestServer {
  readonly sandbox: Sandbox;
  /** The front's clock; a world is as far ahead of it as it was advanced. */
  readonly clock: ReturnType<typeof createFixedClock>;
  /** Answers a request for an address below `BASE`, or for a path such as `/api2/json/version`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Calls one of the sandbox's controls; throws the refusal's text. */
  control<Name extends ControlName>(name: Name, params?: ControlParams<Name>): Promise<ControlAnswer<Name>>;
  /** Logs in; throws where that is refused. */
  login(userid: string, password: string): Promise<SessionHeaders>;
}

function given(state: WorldState): Scenario {
  return { id: "given", build: async () => ({ name: "given", scenario: null, passwords: new Map(), state }) };
}

async function firstOf({ scenario, state }: TestServerOptions): Promise<Scenario> {
  if (state !== undefined) return given(state);
  return (scenario === undefined ? undefined : await scenarioOf(scenario)) ?? FIRST;
}

/** The whole server in memory: the same handlers as in the browser, a clock that stands still, no waiting. */
export async function createTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const clock = createFixedClock(START);
  let salts = 0;
  const sandbox = await createSandbox({
    backend: options.backend ?? createMemoryBackend(),
    clock,
    lock: createQueue(),
    announce: (message) => options.heard?.(message),
    crypto: createWorldCrypto({ key: "test", salt: () => `salt${salts++}` }),
    transport: "page",
    first: await firstOf(options),
  });

  const answer: TestServer["fetch"] = async (input, init) => {
    const request = input instanceof Request ? input : new Request(new URL(input, BASE), init);
    const path = pathBelow(BASE, request.url);
    if (path === undefined) throw new Error(`${request.url} is not below ${BASE}`);
    return respond(sandbox, request, path);
  };

  return {
    sandbox,
    clock,
    fetch: answer,
    control: async (name, params) => {
      const { method, path, answer: shape } = controlOf(name);
      const body = method === "POST" ? { body: JSON.stringify(params ?? {}) } : {};
      const response = await answer(`/sandbox${path}`, { method, ...body });
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      const { data } = JSON.parse(text) as { readonly data: unknown };
      return shape.parse(data) as ControlAnswer<typeof name>;
    },
    login: async (userid, password) => {
      const body = new URLSearchParams({ username: userid, password });
      const response = await answer("/api2/json/access/ticket", { method: "POST", body });
      if (!response.ok) throw new Error(`${userid}: ${response.status} ${response.statusText}`);
      const { data } = (await response.json()) as { readonly data: { ticket: string; CSRFPreventionToken: string } };
      return { Authorization: `PVEAuthCookie=${data.ticket}`, CSRFPreventionToken: data.CSRFPreventionToken };
    },
  };
}
