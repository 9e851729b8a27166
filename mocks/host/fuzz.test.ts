import fc from "fast-check";
import { expect, test } from "vitest";
import { createTestHost, openTestTerminal } from "./testing";

const KEYS = [
  "\r", "\n", "\t", "\t\t", "\x03", "\x04", "\x0c", "\x15", "\x17", "\x19", "\x14", "\x7f", "\x1b", "\x1b[A",
  "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[3~", "\x1b[H", "\x1b[", "\x1bO", "\x1b[200~",
];
const WORDS = [
  "adduser ", "deluser ", "id ", "su ", "su - ", "passwd ", "cat ", "ls -la ", "cd ", "getent ", "history ", "echo ",
  "exit ", "vm1 ", "root ", "users ", "-c ", "-- ", "--uid ", "/home/", "/etc/", "..", "~", "'", '"', "\\", "$?", "${",
  "$(", "`", ";", "&&", "||", "|", ">", "(", "#", "=", "A=1 ", "__proto__ ", "y\r", "pw\r", "日本", "👍", "\ud83d",
];

const typing = fc.array(
  fc.oneof(fc.constantFrom(...KEYS), fc.constantFrom(...WORDS), fc.string({ unit: "binary", maxLength: 8 })),
  { maxLength: 60 },
);

test("whatever is typed, the terminal neither throws nor hangs, and the host stays sound", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("root-shell" as const, "login-prompt" as const), typing, async (login, keys) => {
      const host = createTestHost();
      const terminal = openTestTerminal(host, login);
      let screen = "";
      for (const [index, key] of keys.entries()) {
        terminal.resize(1 + ((index * 7) % 90));
        screen += await terminal.type(key);
      }
      expect(screen).not.toMatch(/undefined|NaN|TypeError|\[object/);
      if (terminal.closed() === undefined && login === "root-shell") {
        terminal.resize(80);
        expect(await terminal.type("\x03\x03")).toMatch(/[#$] $/);
      }
      const state = host.read();
      const names = state.accounts.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(state.shadow.map(({ name }) => name).sort()).toEqual([...names].sort());
      expect(state.accounts.every(({ gid }) => state.groups.some((group) => group.gid === gid))).toBe(true);
    }),
    { numRuns: 250 },
  );
}, 20_000);
