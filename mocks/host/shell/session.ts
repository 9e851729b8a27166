import { lookUp } from "../files/lookup";
import type { Host, HostEvent } from "../ports";
import type { Account } from "../state";
import type { Tty } from "../tty/tty";
import { Interrupted, type Command, type CommandContext, type Subshell } from "./command";
import { completeLine } from "./completion";
import { execute } from "./execute";
import { parse } from "./parse";
import { createShell, promptOf, remember, type Shell } from "./shell";

/** What all shells of one terminal share. */
export interface Session {
  readonly host: Host;
  readonly tty: Tty;
  readonly commands: ReadonlyMap<string, Command>;
  /** Notes an event; never rejects. */
  readonly record: (event: HostEvent) => Promise<void>;
  contextFor(shell: Shell): Omit<CommandContext, "name" | "args" | "line" | "change">;
  /** Runs a shell until it ends; answers its exit status. */
  run(start: Subshell, parent?: Shell): Promise<number>;
}

export function createSession(host: Host, tty: Tty, commands: ReadonlyMap<string, Command>): Session {
  const histories = new Map<string, string[]>();

  function historyOf(name: string): string[] {
    const kept = histories.get(name) ?? [];
    histories.set(name, kept);
    return kept;
  }

  const ask: CommandContext["ask"] = async (prompt, { echo = true } = {}) => {
    const result = await tty.readLine({ prompt, echo });
    if (result.kind === "interrupt") throw new Interrupted();
    if (result.kind === "end-of-file") tty.print("\n");
    return result.kind === "line" ? result.text : undefined;
  };

  const session: Session = {
    host,
    tty,
    commands,
    // A log that cannot be written must not take the terminal down with it.
    record: (event) => host.record(event).catch(() => undefined),
    contextFor: (shell) => ({
      user: shell.account,
      shell,
      host,
      commands,
      print: tty.print,
      cols: tty.cols(),
      ask,
      record: session.record,
      subshell: (start) => session.run(start, shell),
    }),
    async run({ account, login, command }, parent) {
      const cwd = startDirectory(host, account, login, parent, tty);
      const shell = createShell({
        account, login, interactive: command === undefined, history: historyOf(account.name), parent, cwd,
      });
      if (command === undefined) await interact(session, shell);
      else await execute(session, shell, command, complete(command));
      return shell.exit ?? shell.status;
    },
  };
  return session;
}

function startDirectory(host: Host, account: Account, login: boolean, parent: Shell | undefined, tty: Tty): string {
  if (!login && parent) return parent.cwd;
  const home = lookUp(host.read(), account, account.home);
  if (home.kind === "found" && home.node.kind === "directory") return home.path;
  if (parent) tty.print(`su: warning: cannot change directory to ${account.home}: No such file or directory\n`);
  else tty.print("No directory, logging in with HOME=/\n");
  return parent?.cwd ?? "/";
}

async function interact(session: Session, shell: Shell): Promise<void> {
  const { host, tty, commands } = session;
  let source = "";
  while (shell.exit === undefined) {
    const prompt = source === "" ? promptOf(shell, host.read().hostname) : "> ";
    const complete = (before: string) => completeLine(before, shell, host.read(), commands);
    const result = await tty.readLine({ prompt, echo: true, history: shell.history, complete });
    if (result.kind === "interrupt") {
      source = "";
      shell.status = 130;
    } else if (result.kind === "line") {
      source = await runLine(session, shell, source === "" ? result.text : `${source}\n${result.text}`);
    } else if (source === "") {
      tty.print(shell.login ? "logout\n" : "exit\n");
      return;
    } else {
      tty.print(`\n${shell.name}: ${endOfFile(source)}\n`);
      source = "";
      shell.status = 2;
    }
  }
}

/** Runs a line, or gives it back when it needs another one. */
async function runLine(session: Session, shell: Shell, source: string): Promise<string> {
  const parsed = parse(source);
  if (parsed.kind === "incomplete") return source;
  remember(shell, source.replaceAll("\n", " "));
  await execute(session, shell, source, parsed);
  return "";
}

function complete(source: string): ReturnType<typeof parse> {
  const parsed = parse(source);
  return parsed.kind === "incomplete" ? { kind: "error", message: endOfFile(source) } : parsed;
}

function endOfFile(source: string): string {
  const parsed = parse(source);
  const until = parsed.kind === "incomplete" ? parsed.until : undefined;
  return until === undefined
    ? "syntax error: unexpected end of file"
    : `unexpected EOF while looking for matching \`${until}'`;
}
