import type { Account } from "../state";

const ROOT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const USER_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games";
const HISTORY_SIZE = 500;
const FIRST_PID = 4100;

/** A running bash: it changes as commands run, and goes when it ends. */
export interface Shell {
  /** Who it runs as; stays the same even if the account is removed meanwhile. */
  readonly account: Account;
  readonly login: boolean;
  /** False for `su -c`: it says nothing when it ends. */
  readonly interactive: boolean;
  /** What it calls itself in messages: `-bash` for a login shell, else `bash`; with the line number for `su -c`. */
  readonly name: string;
  readonly pid: number;
  cwd: string;
  readonly env: Map<string, string>;
  /** Exit status of the last command. */
  status: number;
  /** The lines of this login user, oldest first. */
  readonly history: string[];
  /** Set by `exit`: the status to end with. */
  exit: number | undefined;
}

/** What a new shell starts from. */
export interface ShellStart {
  readonly account: Account;
  readonly login: boolean;
  readonly interactive: boolean;
  readonly history: string[];
  /** The shell that `su` was typed in; without `-` its directory and variables stay. */
  readonly parent: Shell | undefined;
  readonly cwd: string;
}

export function createShell({ account, login, interactive, history, parent, cwd }: ShellStart): Shell {
  const fresh = new Map([
    ["TERM", "xterm-256color"],
    ["LANG", "en_US.UTF-8"],
    ["PATH", account.uid === 0 ? ROOT_PATH : USER_PATH],
  ]);
  const env = new Map(login || !parent ? fresh : parent.env);
  env.set("HOME", account.home).set("SHELL", account.shell).set("PWD", cwd);
  // Like su without a dash: becoming root keeps the old user's names for itself.
  if (login || !parent || account.uid !== 0) env.set("USER", account.name).set("LOGNAME", account.name);
  const name = (login ? "-bash" : "bash") + (interactive ? "" : ": line 1");
  const pid = (parent?.pid ?? FIRST_PID) + 17;
  return { account, login, interactive, name, pid, cwd, env, status: 0, history, exit: undefined };
}

/** Keeps a line in the history unless it is blank or repeats the one before. */
export function remember(shell: Shell, line: string): void {
  if (line.trim() === "" || shell.history.at(-1) === line) return;
  shell.history.push(line);
  if (shell.history.length > HISTORY_SIZE) shell.history.shift();
}

/** `root@pve:~# ` or `name@pve:/etc$ `. */
export function promptOf(shell: Shell, hostname: string): string {
  const home = shell.env.get("HOME") ?? "";
  const inHome = home !== "" && home !== "/" && (shell.cwd === home || shell.cwd.startsWith(`${home}/`));
  const place = inHome ? `~${shell.cwd.slice(home.length)}` : shell.cwd;
  return `${shell.account.name}@${hostname}:${place}${shell.account.uid === 0 ? "#" : "$"} `;
}
