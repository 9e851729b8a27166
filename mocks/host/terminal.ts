import { STANDARD_COMMANDS } from "./commands/standard";
import { loginPrompt, rootShell } from "./login";
import type { Host } from "./ports";
import { commandTable, type Command } from "./shell/command";
import { createSession } from "./shell/session";
import { createTty, HangUp } from "./tty/tty";

/** A terminal on the pretended host, seen from the wire. */
export interface Terminal {
  /** Raw keystrokes, escape sequences included; never throws, whatever it is given. */
  readonly input: (text: string) => void;
  readonly resize: (cols: number, rows: number) => void;
  /** The other end went away: a dialogue that is under way is dropped without a trace. */
  readonly hangup: () => void;
  /** Resolves when everything typed has been dealt with and a prompt waits, or the terminal has ended. */
  readonly idle: () => Promise<void>;
}

export interface TerminalOptions {
  readonly host: Host;
  /** What the caller of the console gets (api.md section 4.22). */
  readonly login: { readonly kind: "root-shell" } | { readonly kind: "login-prompt" };
  /** Takes what the screen shows, escape sequences included. */
  readonly output: (text: string) => void;
  /** Called once, when the login ends by itself. */
  readonly close: (status: number) => void;
  /** Commands beside the standard ones. */
  readonly commands?: readonly Command[];
}

/** Opens a terminal of 80 columns with a login shell or a login prompt running in it. */
export function createTerminal({ host, login, output, close, commands = [] }: TerminalOptions): Terminal {
  const tty = createTty(output);
  const session = createSession(host, tty, commandTable([...STANDARD_COMMANDS, ...commands]));

  async function run(): Promise<void> {
    try {
      const status = await (login.kind === "root-shell" ? rootShell(session) : loginPrompt(session));
      tty.hangup();
      close(status);
    } catch (error) {
      if (error instanceof HangUp) return;
      tty.hangup();
      close(1);
    }
  }
  void run();

  return { input: tty.input, resize: tty.resize, hangup: tty.hangup, idle: tty.idle };
}
