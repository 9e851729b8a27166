import type { HostState } from "../state";
import { HangUp } from "../tty/tty";
import { Interrupted } from "./command";
import { assignedName, expandWhole, expandWords } from "./expand";
import { findCommand } from "./find";
import type { ListItem, Parsed } from "./parse";
import type { Session } from "./session";
import type { Shell } from "./shell";
import type { Word } from "./word";

const INTERRUPTED = 130;

/** Runs a parsed list; the shell's status is the last command's. Ctrl-C ends the whole list with 130. */
export async function execute(session: Session, shell: Shell, source: string, parsed: Parsed): Promise<void> {
  if (parsed.kind === "error") {
    session.tty.print(`${shell.name}: ${parsed.message}\n`);
    shell.status = 2;
  }
  if (parsed.kind !== "list") return;
  for (const item of parsed.items) {
    if (item.when === "after-success" && shell.status !== 0) continue;
    if (item.when === "after-failure" && shell.status === 0) continue;
    try {
      shell.status = await simpleCommand(session, shell, source, item);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      shell.status = INTERRUPTED;
      return;
    }
    if (shell.exit !== undefined) return;
  }
}

async function simpleCommand(session: Session, shell: Shell, source: string, item: ListItem): Promise<number> {
  const { host, tty, commands } = session;
  const state = host.read();
  const count = item.words.findIndex((word) => assignedName(word) === undefined);
  const words = expandWords(shell, state, count < 0 ? [] : item.words.slice(count));
  const [name, ...args] = words;
  if (name === undefined) {
    assign(shell, state, item.words);
    return 0;
  }
  const found = findCommand(commands, shell, state, name);
  if (found.kind === "error") {
    tty.print(`${shell.name}: ${found.message}\n`);
    return found.status;
  }
  const typed = source.slice(item.words[0]?.start, item.words.at(-1)?.end);
  const line = found.command.masked?.(typed) ?? typed;
  const user = shell.account.name;
  let status = INTERRUPTED;
  const env = [...shell.env];
  assign(shell, state, item.words.slice(0, count));
  try {
    status = await found.command.run({
      ...session.contextFor(shell),
      name: found.command.name,
      args,
      line,
      change: (change) => host.write(change, { kind: "change", user, line }),
    });
  } catch (error) {
    if (error instanceof Interrupted || error instanceof HangUp) throw error;
    tty.print(`${found.command.name}: ${error instanceof Error ? error.message : "failed"}\n`);
    status = 1;
  } finally {
    if (count > 0) restore(shell, env);
    await session.record({ kind: "command", user, line, status });
  }
  return status;
}

function assign(shell: Shell, state: HostState, words: readonly Word[]): void {
  for (const word of words) {
    const variable = assignedName(word);
    const whole = expandWhole(shell, state, word.parts);
    if (variable !== undefined) shell.env.set(variable, whole.slice(variable.length + 1));
  }
}

/** Variables set in front of a command hold for that command alone. */
function restore(shell: Shell, env: readonly (readonly [string, string])[]): void {
  shell.env.clear();
  for (const [name, value] of env) shell.env.set(name, value);
}
