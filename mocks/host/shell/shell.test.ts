import { describe, expect, test } from "vitest";
import { createTestHost, openTestTerminal } from "../testing";
import type { Command } from "./command";

async function answer(line: string): Promise<string> {
  const screen = await openTestTerminal(createTestHost()).type(`${line}\r`);
  return screen.slice(screen.indexOf("\n") + 1, screen.lastIndexOf("root@pve"));
}

describe("the command language", () => {
  test.each([
    [`echo a "b  c" 'd $HOME' e\\ f`, "a b  c d $HOME e f\n"],
    ['echo "$HOME" ~ ~daemon/x "~" $USER${PWD}', "/root /root /usr/sbin/x ~ root/root\n"],
    ["A='x  y'; echo $A; echo \"$A\"; echo [$B]", "x y\nx  y\n[]\n"],
    ["false; echo $?; true; echo $?; nope; echo $?", "1\n0\n-bash: nope: command not found\n127\n"],
    ["true && echo yes || echo no; false && echo yes || echo no", "yes\nno\n"],
    ["echo a # comment", "a\n"],
    ["echo a#b", "a#b\n"],
    ["# nothing", ""],
    ["echo '' | cat", "-bash: pipes: not available on this practice host\n"],
    ["echo a > x", "-bash: redirections: not available on this practice host\n"],
    ["echo $(id)", "-bash: command substitution: not available on this practice host\n"],
    ["echo a;;b", "-bash: syntax error near unexpected token `;;'\n"],
    ["| a", "-bash: syntax error near unexpected token `|'\n"],
    ["&& a", "-bash: syntax error near unexpected token `&&'\n"],
    ["echo a || || b", "-bash: syntax error near unexpected token `||'\n"],
    ["fi", "-bash: syntax error near unexpected token `fi'\n"],
    [")", "-bash: syntax error near unexpected token `)'\n"],
    ["su -c 'echo \"a' root", "bash: line 1: unexpected EOF while looking for matching `\"'\n"],
    ["$UNSET", ""],
    ["id　root", "-bash: id　root: command not found\n"],
  ])("%s", async (line, expected) => {
    expect(await answer(line)).toBe(expected);
  });

  test("an open quote asks for more lines", async () => {
    const terminal = openTestTerminal(createTestHost());
    expect(await terminal.type("echo 'a\r")).toBe("echo 'a\n> ");
    expect(await terminal.type("b'\r")).toBe("b'\na\nb\nroot@pve:~# ");
    await terminal.type("true &&\r");
    expect(await terminal.type("\x04")).toContain("-bash: syntax error: unexpected end of file\n");
    await terminal.type('echo "\r');
    expect(await terminal.type("\x03echo ok\r")).toContain("ok\n");
  });
});

describe("commands from outside", () => {
  const ask: Command = {
    name: "pveum",
    where: "/usr/sbin",
    usage: "pveum COMMAND",
    complete: ({ word }) => [{ word: `${word}er`, tail: " ", label: "user" }],
    async run({ args, ask, print, user }) {
      if (args[0] === "fail") throw new Error("cluster not ready");
      print(`${user.name} ${args.join("+")} ${await ask("Really? ")}\n`);
      return 4;
    },
  };

  test("run through the same interface", async () => {
    const terminal = openTestTerminal(createTestHost(), "root-shell", [ask]);
    const screen = await terminal.type("pveum us\t list\ryes\recho $?\r");
    expect(screen).toContain("root user+list yes\nroot@pve:~# echo $?\n4\n");
  });

  test("a failure is a message and status 1, not the end of the terminal", async () => {
    const terminal = openTestTerminal(createTestHost(), "root-shell", [ask]);
    expect(await terminal.type("pveum fail; echo $?\r")).toContain("pveum: cluster not ready\n1\n");
  });
});
