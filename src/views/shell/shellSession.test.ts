import { expect, test, vi } from "vitest";
import { openShell, type ShellEnd } from "./shellSession";

class FakeSocket extends EventTarget {
  readonly OPEN = 1;
  readyState = 1;
  readonly sent: string[] = [];
  send(text: string) {
    this.sent.push(text);
  }
  close() {
    this.readyState = 3;
    this.dispatchEvent(new Event("close"));
  }
  say(text: string) {
    this.dispatchEvent(new MessageEvent("message", { data: new TextEncoder().encode(text).buffer }));
  }
}

const console = vi.hoisted(() => ({ open: vi.fn<() => Promise<unknown>>() }));
vi.mock("../../api/terminal", () => ({ openNodeConsole: console.open }));

async function connected() {
  const socket = new FakeSocket();
  console.open.mockResolvedValueOnce({ user: "root@pam", ticket: "PVEVNC:1::x", socket });
  const seen: string[] = [];
  const ends: ShellEnd[] = [];
  const onReady = vi.fn();
  const shell = openShell("pve", {
    onReady,
    onData: (data) => seen.push(new TextDecoder().decode(data)),
    onEnd: (end) => ends.push(end),
  });
  shell.resize(100, 30);
  await vi.waitFor(() => expect(socket.sent).toEqual(["root@pam:PVEVNC:1::x\n"]));
  return { socket, shell, seen, ends, onReady };
}

test("waits for OK, also in pieces, and then tells its size", async () => {
  const { socket, shell, seen, onReady } = await connected();
  shell.type("too early");
  socket.say("O");
  expect(onReady).not.toHaveBeenCalled();
  socket.say("Kroot@pve:~# ");
  expect(seen).toEqual(["root@pve:~# "]);
  shell.type("ls\r");
  expect(socket.sent.slice(1)).toEqual(["1:100:30:", "0:3:ls\r"]);
  shell.leave();
});

test("cuts a long paste into frames that the server takes, never through a character", async () => {
  const { socket, shell } = await connected();
  socket.say("OK");
  shell.type("😀".repeat(20_000));
  const bytes = socket.sent.slice(2).map((frame) => Number(frame.split(":")[1]));
  expect(bytes).toEqual([16_384 * 4, (20_000 - 16_384) * 4]);
  shell.leave();
});

test("tells how it ended, and nothing once it was left", async () => {
  const refused = await connected();
  refused.socket.close();
  expect(refused.ends).toEqual([{ kind: "not-accepted" }]);
  const odd = await connected();
  odd.socket.say("NO");
  expect(odd.ends).toEqual([{ kind: "not-accepted" }]);
  const closed = await connected();
  closed.socket.say("OK");
  closed.socket.close();
  expect(closed.ends).toEqual([{ kind: "closed" }]);
  const left = await connected();
  left.socket.say("OK");
  left.shell.leave();
  expect(left.ends).toEqual([]);
  expect(left.socket.readyState).toBe(3);
});
