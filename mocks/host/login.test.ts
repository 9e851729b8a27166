import { expect, test } from "vitest";
import { addNewAccount } from "./newAccount";
import { createTestHost, openTestTerminal, type TestHost } from "./testing";

function hostWithUser(hash = "hash(user-pw)"): TestHost {
  return createTestHost((state) =>
    addNewAccount(state, {
      name: "anna", uid: undefined, ingroup: undefined, home: "/home/anna", createHome: true, shell: "/bin/bash",
      gecos: "", hash, complete: true, now: 1_768_000_000,
    }),
  );
}

test("an ordinary user logs in at the prompt and out again", async () => {
  const terminal = openTestTerminal(hostWithUser(), "login-prompt");
  expect(await terminal.type("")).toBe("pve login: ");
  expect(await terminal.type("anna\r")).toBe("anna\nPassword: ");
  expect(await terminal.type("user-pw\r")).toMatch(/^\nLinux pve .* x86_64\nanna@pve:~\$ $/);
  expect(await terminal.type("\x04")).toBe("logout\n");
  expect(terminal.closed()).toBe(0);
});

test("a wrong password and an unknown name look the same and take three seconds", async () => {
  const host = hostWithUser();
  const terminal = openTestTerminal(host, "login-prompt");
  const wrong = await terminal.type("anna\rnope\r");
  expect(wrong).toBe("anna\nPassword: \n\nLogin incorrect\npve login: ");
  expect(await terminal.type("nobody-here\ruser-pw\r")).toBe(wrong.replace("anna", "nobody-here"));
  expect(host.slept).toEqual([3, 3]);
  expect(host.events).toEqual([{ kind: "login-failed", user: "anna", via: "password" }]);
});

test.each(["!hash(user-pw)", "*", "!"])("the stored hash %s admits nobody", async (hash) => {
  const terminal = openTestTerminal(hostWithUser(hash), "login-prompt");
  expect(await terminal.type(`anna\r${hash}\r`)).toContain("Login incorrect");
});

test("after five refusals the prompt gives up", async () => {
  const terminal = openTestTerminal(hostWithUser(), "login-prompt");
  expect(await terminal.type("anna\rx\r".repeat(5))).toContain("Maximum number of tries exceeded (5)\n");
  expect(terminal.closed()).toBe(1);
});

test("an account without a shell is shown out", async () => {
  const host = createTestHost((state) => ({
    ...state,
    shadow: state.shadow.map((entry) => (entry.name === "backup" ? { ...entry, hash: "hash(b)" } : entry)),
  }));
  const terminal = openTestTerminal(host, "login-prompt");
  expect(await terminal.type("backup\rb\r")).toContain("This account is currently not available.\n");
  expect(terminal.closed()).toBe(1);
});

test("su asks an ordinary user for the target's password and root for none", async () => {
  const host = hostWithUser();
  const terminal = openTestTerminal(host, "login-prompt");
  await terminal.type("anna\ruser-pw\r");
  expect(await terminal.type("su\rnope\r")).toBe("su\nPassword: \nsu: Authentication failure\nanna@pve:~$ ");
  expect(await terminal.type("su -\rroot-pw\r")).toBe("su -\nPassword: \nroot@pve:~# ");
  expect(await terminal.type("su anna\r")).toBe("su anna\nanna@pve:/root$ ");
  expect(await terminal.type("logout\r")).toContain("bash: logout: not login shell: use `exit'\n");
  expect(await terminal.type("exit\r")).toBe("exit\nexit\nroot@pve:~# ");
  expect(await terminal.type("su -c 'id -un; exit 3' anna; echo $?\r")).toContain("\nanna\n3\n");
  expect(await terminal.type("su nobody2\r")).toContain("su: user nobody2 does not exist or the user entry");
  expect(await terminal.type("su daemon\r")).toContain("\nThis account is currently not available.\n");
  expect(host.events).toContainEqual({ kind: "login-failed", user: "root", via: "su" });
});

test("an ordinary user's PATH leaves out the administration commands", async () => {
  const terminal = openTestTerminal(hostWithUser(), "login-prompt");
  await terminal.type("anna\ruser-pw\r");
  expect(await terminal.type("adduser x\r")).toContain("-bash: adduser: command not found\n");
  expect(await terminal.type("/sbin/adduser x\r")).toContain(
    "fatal: Only root may add a user or group to the system.\n",
  );
  expect(await terminal.type("cat /etc/shadow\r")).toContain("cat: /etc/shadow: Permission denied\n");
  expect(await terminal.type("ls /root\r")).toContain("ls: cannot open directory '/root': Permission denied\n");
  expect(await terminal.type("cd /root\r")).toContain("-bash: cd: /root: Permission denied\n");
  expect(await terminal.type("getent shadow; echo $?\r")).toContain("$?\n2\n");
});
