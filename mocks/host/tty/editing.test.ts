import { describe, expect, test } from "vitest";
import { createTestHost, openTestTerminal } from "../testing";

/** What a line of keys amounts to: the words that reach `echo`. */
async function typed(keys: string): Promise<string> {
  const terminal = openTestTerminal(createTestHost());
  const screen = await terminal.type(`${keys}\r`);
  return screen.split("\n").at(-2) ?? "";
}

describe("editing keys", () => {
  test.each([
    ["echo abx\x7fc", "abc"],
    ["echo b\x1b[Da\x1b[Cc", "abc"],
    ["cho a\x1b[He\x1b[F b", "a b"],
    ["cho a\x01e\x05 b", "a b"],
    ["echo a\x15echo b", "b"],
    ["echo a junk\x17b", "a b"],
    ["echo a b\x1bb\x0b\x19c\x19", "a bcb"],
    ["echo ab\x1bOD\x1b[3~c", "ac"],
    ["echo xa\x1b[D\x1b[D\x04", "a"],
    ["echo ba\x14", "ab"],
    ["echo 日本語\x7f\x1b[D\x1b[D犬", "犬日本"],
    ["echo 👍é", "👍é"],
    ["\x1b[200~echo pasted\x1b[201~", "pasted"],
    ["echo a\x1b[99;99Xb\x07\x00\u202e\ud800", "ab"],
    ["echo one\x03echo two", "two"],
  ])("%j", async (keys, expected) => {
    expect(await typed(keys)).toBe(expected);
  });

  test("sequences may be cut between two messages", async () => {
    const terminal = openTestTerminal(createTestHost());
    await terminal.type("echo b\x1b");
    await terminal.type("[");
    await terminal.type("D");
    expect(await terminal.type("a\r")).toContain("\nab\n");
  });

  test("several pasted lines run one after the other", async () => {
    const screen = await openTestTerminal(createTestHost()).type("echo 1\r\necho 2\necho 3\r");
    expect(screen).toBe("echo 1\n1\nroot@pve:~# echo 2\n2\nroot@pve:~# echo 3\n3\nroot@pve:~# ");
  });

  test("the arrow keys walk the user's own history and keep the half-typed line", async () => {
    const terminal = openTestTerminal(createTestHost());
    await terminal.type("echo 1\recho 2\r");
    expect(await terminal.type("\x1b[A\x1b[A\r")).toContain("\n1\n");
    expect(await terminal.type("echo half\x1b[A\x1b[B\r")).toContain("\nhalf\n");
    await terminal.type("adduser --disabled-password --comment '' u\rsu - u\r");
    expect(await terminal.type("\x1b[A")).not.toContain("adduser");
  });

  test("an empty line at Ctrl-C and a full line at Ctrl-L stay usable", async () => {
    const terminal = openTestTerminal(createTestHost());
    expect(await terminal.type("\x03")).toBe("^C\nroot@pve:~# ");
    expect(await terminal.type("echo\x0c a\r")).toContain("\x1b[H\x1b[2Jroot@pve:~# echo");
  });

  test("a line longer than a tty takes rings the bell", async () => {
    expect(await openTestTerminal(createTestHost()).type("x".repeat(5000))).toContain("\x07");
  });
});

describe("drawing on a narrow screen", () => {
  test("a full row carries the cursor over, and redrawing starts at the prompt's row", async () => {
    const terminal = openTestTerminal(createTestHost());
    await terminal.type("");
    terminal.resize(20);
    expect(await terminal.type("12345678")).toBe("12345678 \r");
    expect(await terminal.type("\x1b[D")).toBe("\x1b[1A\r\x1b[Jroot@pve:~# 12345678 \r\x1b[1A\r\x1b[19C");
    expect(await terminal.type("\x03")).toBe("\x1b[1B^C\nroot@pve:~# ");
  });

  test("a wide character that does not fit goes to the next row", async () => {
    const terminal = openTestTerminal(createTestHost());
    await terminal.type("");
    terminal.resize(20);
    await terminal.type("1234567日");
    expect(await terminal.type("\x01")).toBe("\x1b[1A\r\x1b[Jroot@pve:~# 1234567日\x1b[1A\r\x1b[12C");
  });
});

describe("completion", () => {
  const afterTab = async (keys: string) => {
    const terminal = openTestTerminal(createTestHost());
    await terminal.type("adduser --disabled-password --comment '' vmuser-pam\r");
    return terminal.type(keys);
  };

  test.each([
    ["addu\t", "root@pve:~# adduser "],
    ["id vmu\t", "root@pve:~# id vmuser-pam "],
    ["cat /etc/deb\t", "root@pve:~# cat /etc/debian_version "],
    ["ls /ho\tvm\t", "root@pve:~# ls /home/vmuser-pam/"],
    ["cat ~/.b\t", "root@pve:~# cat ~/.bashrc "],
    ["getent pa\tvm\t", "root@pve:~# getent passwd vmuser-pam "],
    ["true; who\t", "root@pve:~# true; whoami "],
  ])("%j", async (keys, expected) => {
    expect((await afterTab(keys)).split("\x1b[J").at(-1)).toBe(expected);
  });

  test("a second Tab lists the choices below and draws the line again", async () => {
    expect(await afterTab("cat /etc/host\t\t")).toBe(
      "cat /etc/host\x07\nhostname  hosts\nroot@pve:~# \r\x1b[Jroot@pve:~# cat /etc/host",
    );
  });

  test("nothing fits: the bell, and the line stays", async () => {
    expect(await afterTab("id zzz\t")).toBe("id zzz\x07");
  });
});
