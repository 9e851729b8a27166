import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeInput, encodeResize, loginLine, PING } from "../../src/components/terminal/frames";
import { createTermproxySession } from "../host/protocol";
import { createTerminal } from "../host/terminal";
import { createTestHost } from "../host/testing";

const settle = () => new Promise((resolve) => setTimeout(resolve));

test("what the screen sends is what the host's terminal gets", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 40 }), async (text) => {
      const typed: string[] = [];
      const sizes: [number, number][] = [];
      const session = createTermproxySession({
        expectedUser: "a@pve!t",
        expectedTicket: "PVEVNC:1::x",
        verify: async () => true,
        openTerminal: () => ({
          input: (part) => void typed.push(part),
          resize: (cols, rows) => void sizes.push([cols, rows]),
          hangup: () => undefined,
          idle: async () => undefined,
        }),
        send: () => undefined,
        close: () => expect.fail("closed"),
      });
      session.receive(loginLine("a@pve!t", "PVEVNC:1::x"));
      for (const frame of [encodeResize(132, 43), encodeInput(text), PING, encodeInput("\r")]) session.receive(frame);
      await settle();
      expect(typed.join("")).toBe(`${text}\r`);
      expect(sizes).toEqual([[132, 43]]);
    }),
    { numRuns: 50 },
  );
});

test("a whole session over the wire: log in, run a command, log out", async () => {
  let screen = "";
  let closed = false;
  const session = createTermproxySession({
    expectedUser: "root@pam",
    expectedTicket: "t",
    verify: async () => true,
    openTerminal: (output, close) =>
      createTerminal({ host: createTestHost(), login: { kind: "root-shell" }, output, close }),
    send: (bytes) => (screen += new TextDecoder().decode(bytes)),
    close: () => (closed = true),
  });
  session.receive(loginLine("root@pam", "t"));
  await settle();
  session.receive(encodeInput("echo 日本; exit\r"));
  await settle();
  expect(screen).toMatch(/^OKLinux pve .*\r\nroot@pve:~# echo 日本; exit\r\n日本\r\nlogout\r\n$/);
  expect(closed).toBe(true);
});
