import { parseArgs } from "node:util";

const CONSOLES = ["live", "sandbox", "none"] as const;

/** How the server is to run. */
export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly allowHosts: readonly string[];
  readonly https: boolean;
  /** The folder of the state; without one it is kept in memory. */
  readonly state?: string;
  readonly scenario?: string;
  readonly rootPassword?: string;
  readonly seed?: string;
  readonly control: boolean;
  readonly console: (typeof CONSOLES)[number];
}

export const DEFAULTS: ServeOptions = {
  port: 8006,
  host: "127.0.0.1",
  allowHosts: [],
  https: false,
  control: false,
  console: "live",
};

/** A command line that makes no sense; the text says what to change. */
export class UsageError extends Error {}

/** Does only this machine reach the address? */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new UsageError(`--port: "${text}" is no port (0 to 65535)`);
  return port;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        port: { type: "string" },
        host: { type: "string" },
        "allow-host": { type: "string", multiple: true },
        https: { type: "boolean" },
        state: { type: "string" },
        scenario: { type: "string" },
        "root-password": { type: "string" },
        seed: { type: "string" },
        control: { type: "boolean" },
        console: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads a command line. Throws `UsageError`. */
export function readOptions(args: readonly string[]): ServeOptions | "help" {
  const values = parsed(args);
  if (values.help === true) return "help";
  const { host = DEFAULTS.host, state, scenario, seed } = values;
  const rootPassword = values["root-password"];
  const shown = CONSOLES.find((name) => name === (values.console ?? DEFAULTS.console));
  if (shown === undefined) throw new UsageError(`--console: one of ${CONSOLES.join(", ")}`);
  if (host === "") throw new UsageError("--host: an address is missing");
  if (state === "") throw new UsageError("--state: a folder is missing");
  if (rootPassword !== undefined && rootPassword.length < 5) {
    throw new UsageError("--root-password: at least 5 characters");
  }
  if (!isLoopback(host) && rootPassword === undefined) {
    throw new UsageError(`--host ${host}: others could reach the server, so --root-password is needed`);
  }
  if (!isLoopback(host) && values.control === true) {
    throw new UsageError(`--host ${host}: --control asks for no login, so it works on a loopback address alone`);
  }
  return {
    port: portOf(values.port ?? String(DEFAULTS.port)),
    host,
    allowHosts: values["allow-host"] ?? [],
    https: values.https === true,
    control: values.control === true,
    console: shown,
    ...(state !== undefined && { state }),
    ...(scenario !== undefined && { scenario }),
    ...(rootPassword !== undefined && { rootPassword }),
    ...(seed !== undefined && { seed }),
  };
}
