import { readOptions, type ServeOptions, UsageError } from "./options";
import { type RunningServer, startServer } from "./server";
import { USAGE } from "./usage";

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(text: string, status: number): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = status;
}

function announce({ url, hasConsole, edited, password }: RunningServer, options: ServeOptions): void {
  const missing = options.console === "none" ? [] : ["  console  not built: npm run build:live"];
  const lines = [
    ...edited.map((name) => `${name} was edited by hand: taken over, the history begins anew`),
    `listening on ${url}`,
    `  API      ${url}api2/json`,
    ...(hasConsole ? [`  console  ${url}`] : missing),
    ...(password === undefined ? [] : [`  login    root@pam, password ${password}`]),
    ...(options.control ? [`  control  ${url}sandbox (header X-Sandbox-Control: 1)`] : []),
    `  state    ${options.state ?? "in memory, lost at the end"}`,
  ];
  // At once: who reads the address has the rest as well.
  say(lines.join("\n"));
}

function endOnSignals(server: RunningServer): void {
  let ending = false;
  const end = () => {
    // Asked a second time, it does not wait for anybody.
    if (ending) process.exit(1);
    ending = true;
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}

function reasonOf(error: unknown, { host, port }: ServeOptions): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `port ${port} of ${host} is taken: choose another with --port`;
  if (code === "EACCES") return `port ${port} of ${host} is not allowed for this user: choose another with --port`;
  return error instanceof Error ? error.message : String(error);
}

/** `pve-access-console serve`: runs until it is told to end. Exit status 2 for a wrong command line, 1 for a failure. */
export async function main(args: readonly string[]): Promise<void> {
  let options: ServeOptions | undefined;
  try {
    const read = readOptions(args);
    if (read === "help") return say(USAGE.trimEnd());
    options = read;
    const server = await startServer(options);
    endOnSignals(server);
    announce(server, options);
  } catch (error) {
    if (error instanceof UsageError) fail(`${error.message}\nSee --help.`, 2);
    else fail(options === undefined ? String(error) : reasonOf(error, options), 1);
  }
}
