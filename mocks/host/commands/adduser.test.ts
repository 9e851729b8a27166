import { expect, test } from "vitest";
import { accountNamed, shadowHash } from "../accounts";
import { createTestHost, openTestTerminal } from "../testing";

test.each([
  ["adduser root", "fatal: The user `root' already exists.\n"],
  ["adduser users", "fatal: The group `users' already exists.\n"],
  ["adduser 1abc", "err: Please enter a username matching the regular expression\n"],
  ["adduser 123", "err: To avoid ambiguity with numerical UIDs"],
  ["adduser 'a b'", "err: To avoid problems, the username must not start with a\n"],
  ["adduser -- -x", "err: To avoid problems, the username must not start with a\n"],
  ["adduser ユーザ", "err: To avoid problems, the username should consist only of\n"],
  [`adduser ${"a".repeat(33)}`, "err: Usernames must be no more than 32 bytes in length.\n"],
  ["adduser", "fatal: Only one or two names allowed.\n"],
  ["adduser a b c", "fatal: Only one or two names allowed.\n"],
  ["adduser --frob x", "Unknown option: frob\n"],
  ["adduser --uid 33 x", "fatal: The UID 33 is already in use.\n"],
  ["adduser --ingroup nope x", "fatal: The group `nope' does not exist.\n"],
  ["adduser nope sudo", "fatal: The user `nope' does not exist.\n"],
  ["adduser backup nope", "fatal: The group `nope' does not exist.\n"],
  ["adduser backup tape", "warn: The user `backup' is already a member of `tape'.\n"],
  ["adduser --comment a:b x", "fatal: unwanted chars in comment\n"],
])("%s is refused", async (line, answer) => {
  const host = createTestHost();
  expect(await openTestTerminal(host).type(`${line}\r`)).toContain(answer);
  expect(host.writes).toBe(0);
});

test("mismatched passwords can be tried again, and wrong information corrected", async () => {
  const host = createTestHost();
  const terminal = openTestTerminal(host);
  expect(await terminal.type("adduser u2\ra\rb\r")).toBe(
    "adduser u2\nNew password: \nRetype new password: \nSorry, passwords do not match.\n" +
      "passwd: Authentication token manipulation error\npasswd: password unchanged\n" +
      "warn: `/bin/passwd u2' failed with status 10. Continuing.\n" +
      "warn: wrong password given or password retyped incorrectly\nTry again? [y/N] ",
  );
  expect(await terminal.type("perhaps\ry\rpw\rpw\r")).toContain("passwd: password updated successfully\n");
  await terminal.type("Full\rR\r1\r2\rO\rn\r");
  expect(await terminal.type("Füll\r")).toContain("\tRoom Number [R]: ");
  await terminal.type("\r\r\r\ry\r");
  expect(accountNamed(host.read(), "u2")?.gecos).toBe("Füll,R,1,2,O");
  expect(shadowHash(host.read(), "u2")).toBe("hash(pw)");
});

test("three empty passwords leave the account locked", async () => {
  const host = createTestHost();
  const screen = await openTestTerminal(host).type("adduser --comment '' u3\r\r\r\r\r\r\rn\r");
  expect(screen.match(/No password has been supplied\./g)).toHaveLength(3);
  expect(shadowHash(host.read(), "u3")).toBe("!");
});

test("Ctrl-C at the questions leaves an account that is no member of users", async () => {
  const host = createTestHost();
  const terminal = openTestTerminal(host);
  expect(await terminal.type("adduser u5\rpw\rpw\r\x03")).toContain(
    "^C\nfatal: `/bin/chfn u5' exited from signal 2. Exiting.\nroot@pve:~# ",
  );
  expect(await terminal.type("id u5\r")).toContain("uid=1000(u5) gid=1000(u5) groups=1000(u5)\n");
});

test("a terminal that is closed in the middle leaves nothing", async () => {
  const host = createTestHost();
  const terminal = openTestTerminal(host);
  await terminal.type("adduser u6\rpw\rpw\r");
  terminal.hangup();
  await terminal.type("");
  expect(host.writes).toBe(0);
});

test("forbidden characters in the user information are named", async () => {
  const host = createTestHost();
  const screen = await openTestTerminal(host).type("adduser u7\rpw\rpw\ra:b\r\r\r\r\r\r");
  expect(screen).toContain("chfn: invalid name: 'a:b'\nwarn: `/bin/chfn u7' failed with status 1. Continuing.\n");
  expect(accountNamed(host.read(), "u7")?.gecos).toBe("");
});

test("options: no password, verbose, primary group, uid, bad names", async () => {
  const host = createTestHost();
  const terminal = openTestTerminal(host);
  expect(await terminal.type("adduser --verbose --disabled-password --gecos Foo --uid=1500 u8\r")).toContain(
    "info: Adding new user `u8' (1500) with group `u8 (1500)' ...\ninfo: Creating home directory `/home/u8' ...\n",
  );
  await terminal.type("adduser --disabled-password --comment '' --ingroup users u9\r");
  expect(await terminal.type("id u9\r")).toContain("uid=1000(u9) gid=100(users) groups=100(users)\n");
  await terminal.type("adduser --disabled-password --comment '' --allow-bad-names __proto__; adduser u8 sudo\r");
  expect(await terminal.type("groups __proto__ u8\r")).toContain("__proto__ : __proto__ users\nu8 : u8 sudo users\n");
  expect(await terminal.type("passwd -S u8\r")).toContain("\nu8 L 2026-01-15 0 99999 7 -1\n");
});

test("deluser keeps the home, and a new account finds it", async () => {
  const host = createTestHost();
  const terminal = openTestTerminal(host);
  await terminal.type("adduser --disabled-password --comment '' u1\r");
  expect(await terminal.type("deluser u1; id u1; ls /home\r")).toContain("id: ‘u1’: no such user\nu1\n");
  expect(host.read().groups.some(({ name, members }) => name === "u1" || members.includes("u1"))).toBe(false);
  expect(await terminal.type("adduser --disabled-password --comment '' u1\r")).toContain(
    "warn: The home directory `/home/u1' already exists.  Not touching this directory.\n",
  );
  await terminal.type("deluser --remove-home u1\r");
  expect(await terminal.type("ls /home/u1\r")).toContain("ls: cannot access '/home/u1': No such file or directory\n");
  expect(await terminal.type("deluser root\r")).toContain("fatal: ");
  expect(await terminal.type("deluser backup tape; groups backup\r")).toContain("backup : backup\n");
  expect(await terminal.type("deluser backup backup\r")).toContain("You may not remove the user from their primary");
});
