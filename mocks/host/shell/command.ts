import type { Host, HostEvent } from "../ports";
import type { Account, HostState } from "../state";
import type { Candidate } from "../tty/completing";
import type { Shell } from "./shell";

/** Thrown by `ask` when Ctrl-C is pressed; ends the command with status 130. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** What a command may use while it runs. */
export interface CommandContext {
  /** The name it was called by, without a directory. */
  readonly name: string;
  /** The words after the name. */
  readonly args: readonly string[];
  /** The command line as typed, for events. */
  readonly line: string;
  /** Who runs it. */
  readonly user: Account;
  readonly shell: Shell;
  readonly host: Host;
  /** Every command there is, by name. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly print: (text: string) => void;
  /** Width of the terminal. */
  readonly cols: number;
  /** Asks for a line; undefined for Ctrl-D; throws {@link Interrupted} for Ctrl-C. `echo: false` hides the typing. */
  readonly ask: (prompt: string, options?: { readonly echo?: boolean | "stars" }) => Promise<string | undefined>;
  /** Changes the host as this command's journal entry. */
  readonly change: (change: (state: HostState) => HostState) => Promise<void>;
  readonly record: (event: HostEvent) => Promise<void>;
  /** Runs a shell inside this one until it ends (su); answers its exit status. */
  readonly subshell: (start: Subshell) => Promise<number>;
}

export interface Subshell {
  readonly account: Account;
  readonly login: boolean;
  /** A command line to run instead of asking for lines. */
  readonly command: string | undefined;
}

/** What completion knows: the words before the one being typed, and that word. */
export interface CompletionContext {
  readonly state: HostState;
  readonly shell: Shell;
  readonly commands: ReadonlyMap<string, Command>;
  /** The command's name is left out. */
  readonly words: readonly string[];
  readonly word: string;
}

/** A program of the host, or a builtin of its shell. */
export interface Command {
  readonly name: string;
  /** Where it lies; only names in the shell's PATH (or full paths) are found. */
  readonly where: "builtin" | "/usr/bin" | "/usr/sbin";
  /** How it is used, for `help`: one line. */
  readonly usage: string;
  /** The command line as events and the journal may show it; without it, as it was typed. */
  masked?(line: string): string;
  /** Words that fit; without it file names are offered. */
  complete?(context: CompletionContext): readonly Candidate[];
  /** Runs it; answers the exit status. */
  run(context: CommandContext): Promise<number>;
}

/** The table of commands by name; a later one replaces an earlier one of the same name. */
export function commandTable(commands: readonly Command[]): ReadonlyMap<string, Command> {
  return new Map(commands.map((command) => [command.name, command]));
}
