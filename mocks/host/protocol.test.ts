import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createFrameReader } from "./frames";
import { createTermproxySession, type TermproxySession } from "./protocol";

function open(verify: () => Promise<boolean> = async () => true) {
  const typed: string[] = [];
  const sizes: string[] = [];
  let sent = "";
  const close = vi.fn();
  const hangup = vi.fn();
  let end: () => void = () => undefined;
  const session: TermproxySession = createTermproxySession({
    expectedUser: "root@pam",
    expectedTicket: "PVEVNC:65A1:c2ln",
    verify,
    openTerminal: (output, closed) => {
      output("$ ");
      end = closed;
      return {
        input: (text) => void typed.push(text),
        resize: (cols, rows) => void sizes.push(`${cols}x${rows}`),
        hangup,
        idle: async () => undefined,
      };
    },
    send: (bytes) => (sent += new TextDecoder().decode(bytes)),
    close,
  });
  return { session, typed, sizes, close, hangup, sent: () => sent, end: () => end() };
}

const LOGIN = "root@pam:PVEVNC:65A1:c2ln\n";
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("logging in", () => {
  test("the right line is answered with OK and then the terminal", async () => {
    const { session, sent, typed } = open();
    session.receive(LOGIN.slice(0, 5));
    session.receive(`${LOGIN.slice(5)}0:2:ab`);
    session.receive("0:1:c");
    await settle();
    expect(sent()).toBe("OK$ ");
    expect(typed).toEqual(["ab", "c"]);
  });

  test.each(["root@pam:wrong\n", "x@pam:PVEVNC:65A1:c2ln\n", "\n", ":\n", "nothing\n", "x".repeat(4097)])(
    "%j closes without a byte",
    async (line) => {
      const { session, sent, close } = open();
      session.receive(line);
      await settle();
      expect(close).toHaveBeenCalledTimes(1);
      expect(sent()).toBe("");
    },
  );

  test.each([async () => false, async () => Promise.reject(new Error("gone"))])(
    "a ticket that does not hold any more closes too",
    async (verify) => {
      const { session, sent, close } = open(verify);
      session.receive(LOGIN);
      await settle();
      expect([sent(), close.mock.calls.length]).toEqual(["", 1]);
    },
  );

  test("a client that does not log in in time is closed, one that did is not", async () => {
    const late = open();
    late.session.expire();
    expect(late.close).toHaveBeenCalledTimes(1);
    const inTime = open();
    inTime.session.receive(LOGIN);
    await settle();
    inTime.session.expire();
    expect(inTime.close).not.toHaveBeenCalled();
  });
});

describe("the open connection", () => {
  test("the end of the shell closes it, the client's leaving hangs up", async () => {
    const first = open();
    first.session.receive(LOGIN);
    await settle();
    first.end();
    expect(first.close).toHaveBeenCalledTimes(1);
    const second = open();
    second.session.receive(LOGIN);
    await settle();
    second.session.end();
    expect([second.hangup.mock.calls.length, second.close.mock.calls.length]).toEqual([1, 0]);
  });

  test("sizes, pings and noise", async () => {
    const { session, sizes, typed } = open();
    session.receive(LOGIN);
    await settle();
    session.receive("1:120:40:2x\x000:1:a1:80:24:");
    expect(sizes).toEqual(["120x40", "80x24"]);
    expect(typed).toEqual(["a"]);
  });

  test("a header that is cut in two is misread", async () => {
    const { session, typed } = open();
    session.receive(LOGIN);
    await settle();
    session.receive("0:");
    session.receive("1:a");
    expect(typed).toEqual([]);
  });
});

test("input arrives whole however its data is cut", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.array(fc.nat(40), { maxLength: 5 }), (text, cuts) => {
      const data = new TextEncoder().encode(text);
      const header = new TextEncoder().encode(`0:${data.length}:`);
      let seen = "";
      const read = createFrameReader({ input: (part) => (seen += part), resize: () => undefined });
      const places = [0, ...cuts.filter((cut) => cut < data.length).sort((a, b) => a - b), data.length];
      read(header);
      for (const [index, place] of places.entries()) read(data.slice(place, places[index + 1]));
      expect(seen).toBe(text);
    }),
  );
});
