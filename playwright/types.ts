import type { BrowserContext, Page } from "@playwright/test";

/** What a call suffers instead of, or beside, its answer. */
export interface PveFault {
  /** A path below `/api2/json` in which `*` stands for anything, or `*` for every call. */
  readonly target: string;
  /** `latency` answers after `ms`, `hang` never; `drop` serves the call and loses its answer. */
  readonly kind: "latency" | "hang" | "401" | "403" | "500" | "nonsense" | "drop";
  readonly ms?: number;
  /** How often it strikes; without it until `clearFaults`. */
  readonly times?: number;
}

/** A login, as programs use it. */
export interface PveSession {
  readonly userid: string;
  readonly ticket: string;
  /** `Cookie` and `CSRFPreventionToken`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What happened on the server: calls that change or fail, logins, commands on a host. */
export interface PveEvent {
  readonly number: number;
  /** Server seconds. */
  readonly time: number;
  readonly kind: "request" | "login" | "command" | "host-login" | "prediction";
  readonly [detail: string]: unknown;
}

export interface PveState {
  /** As PVE writes it. */
  readonly userCfg: string;
  readonly domainsCfg: string;
}

/** A pretended Proxmox VE of one's own; each test finds it as its scenario makes it. */
export interface PveSandbox {
  /** Of the web console; the API is at `api2/json` below it. Ends with a slash. */
  readonly url: string;
  /** Gives the page's browser context PVE's cookie. Without a password: the scenario's. Throws for an unknown login. */
  logIn(page: Page | BrowserContext, userid: string, password?: string): Promise<void>;
  /** A login without a browser. Throws where it is refused. */
  session(userid: string, password?: string): Promise<PveSession>;
  /** One call of PVE's API; answers its `data`. Throws with status and text where it is refused. */
  call(method: "GET" | "POST" | "PUT" | "DELETE", path: string, params?: Readonly<Record<string, string>>, as?: PveSession): Promise<unknown>;
  /** The clock stands still until then. Answers the new time in seconds. */
  advanceClock(seconds: number): Promise<number>;
  /** Replaces the faults that are set. */
  setFaults(faults: readonly PveFault[]): Promise<void>;
  clearFaults(): Promise<void>;
  state(): Promise<PveState>;
  /** Since the test began, oldest first. */
  events(): Promise<readonly PveEvent[]>;
}

/** What a test can choose with `test.use`. */
export interface PveOptions {
  /** `tutorial`, `showcase`, `empty`, `large`, or the id of a lesson. */
  readonly scenario: string;
}
