import { initialHostState } from "./initial";
import type { Host, HostEvent } from "./ports";
import type { Command } from "./shell/command";
import type { HostState } from "./state";
import { createTerminal, type TerminalOptions } from "./terminal";

/** A host in memory for tests: no waiting, readable hashes, a clock that stands at 2026-01-15 09:30 UTC. */
export interface TestHost extends Host {
  readonly events: HostEvent[];
  readonly slept: number[];
  writes: number;
}

export function createTestHost(change: (state: HostState) => HostState = (state) => state): TestHost {
  let state = change(initialHostState({ node: "pve", rootHash: "hash(root-pw)", installed: 1_767_225_600 }));
  const host: TestHost = {
    events: [],
    slept: [],
    writes: 0,
    read: () => state,
    async write(next, event) {
      state = next(state);
      host.writes += 1;
      host.events.push(event);
    },
    async record(event) {
      host.events.push(event);
    },
    hash: async (password) => `hash(${password})`,
    verify: async (hash, password) => hash === `hash(${password})`,
    now: () => 1_768_469_400,
    async sleep(seconds) {
      host.slept.push(seconds);
    },
  };
  return host;
}

/** A terminal whose screen can be read. */
export interface TestTerminal {
  /** Types text (`\r` is Enter) and answers what the screen got since, newlines as `\n`. */
  type(text: string): Promise<string>;
  resize(cols: number): void;
  hangup(): void;
  /** The status it was closed with; undefined while it is open. */
  closed(): number | undefined;
}

export function openTestTerminal(
  host: Host,
  login: TerminalOptions["login"]["kind"] = "root-shell",
  commands: readonly Command[] = [],
): TestTerminal {
  let screen = "";
  let status: number | undefined;
  const terminal = createTerminal({
    host,
    login: { kind: login },
    output: (text) => (screen += text),
    close: (code) => (status = code),
    commands,
  });
  return {
    async type(text) {
      await terminal.idle();
      if (text !== "") screen = "";
      terminal.input(text);
      await terminal.idle();
      const seen = screen.replaceAll("\r\n", "\n");
      screen = "";
      return seen;
    },
    resize: (cols) => terminal.resize(cols, 24),
    hangup: terminal.hangup,
    closed: () => status,
  };
}
