import { expect, test } from "vitest";
import { createTestHost, openTestTerminal } from "./testing";

const BANNER = "Linux pve 6.14.11-1-pve #1 SMP PREEMPT_DYNAMIC PMX 6.14.11-1 (2025-08-26T16:06Z) x86_64\n";

test("the tutorial's dialogue: adduser, id, su -, exit", async () => {
  const host = createTestHost();
  const terminal = openTestTerminal(host);
  expect(await terminal.type("")).toBe(`${BANNER}root@pve:~# `);
  expect(await terminal.type("adduser vmuser-pam\r")).toBe("adduser vmuser-pam\nNew password: ");
  expect(await terminal.type("secret-1\r")).toBe("\nRetype new password: ");
  expect(await terminal.type("secret-1\r")).toBe(
    "\npasswd: password updated successfully\n" +
      "Changing the user information for vmuser-pam\n" +
      "Enter the new value, or press ENTER for the default\n" +
      "\tFull Name []: ",
  );
  expect(await terminal.type("\r")).toBe("\n\tRoom Number []: ");
  expect(await terminal.type("\r")).toBe("\n\tWork Phone []: ");
  expect(await terminal.type("\r")).toBe("\n\tHome Phone []: ");
  expect(await terminal.type("\r")).toBe("\n\tOther []: ");
  expect(await terminal.type("\r")).toBe("\nIs the information correct? [Y/n] ");
  expect(await terminal.type("Y\r")).toBe("Y\nroot@pve:~# ");
  expect(host.writes).toBe(1);
  expect(await terminal.type("id vmuser-pam\r")).toBe(
    "id vmuser-pam\nuid=1000(vmuser-pam) gid=1000(vmuser-pam) groups=1000(vmuser-pam),100(users)\nroot@pve:~# ",
  );
  expect(await terminal.type("id vmuser-pve\r")).toBe(
    "id vmuser-pve\nid: ‘vmuser-pve’: no such user\nroot@pve:~# ",
  );
  expect(await terminal.type("su - vmuser-pam\r")).toBe("su - vmuser-pam\nvmuser-pam@pve:~$ ");
  expect(await terminal.type("whoami\r")).toBe("whoami\nvmuser-pam\nvmuser-pam@pve:~$ ");
  expect(await terminal.type("pwd\r")).toBe("pwd\n/home/vmuser-pam\nvmuser-pam@pve:~$ ");
  expect(await terminal.type("exit\r")).toBe("exit\nlogout\nroot@pve:~# ");
  expect(await terminal.type("getent passwd vmuser-pam\r")).toBe(
    "getent passwd vmuser-pam\nvmuser-pam:x:1000:1000:,,,:/home/vmuser-pam:/bin/bash\nroot@pve:~# ",
  );
  expect(await terminal.type("exit\r")).toBe("exit\nlogout\n");
  expect(terminal.closed()).toBe(0);
});

test("events tell who ran what and never what was typed at a password prompt", async () => {
  const host = createTestHost();
  const terminal = openTestTerminal(host);
  await terminal.type("adduser --comment '' vmuser-pam\rsecret-1\rsecret-1\rid vmuser-pve\rmistyped-secret\r");
  expect(host.events).toEqual([
    { kind: "login", user: "root", via: "root-shell" },
    { kind: "change", user: "root", line: "adduser --comment '' vmuser-pam" },
    { kind: "command", user: "root", line: "adduser --comment '' vmuser-pam", status: 0 },
    { kind: "command", user: "root", line: "id vmuser-pve", status: 1 },
  ]);
  expect(host.read().shadow.at(-1)).toEqual({ name: "vmuser-pam", hash: "hash(secret-1)", changed: 20468 });
  expect(JSON.parse(JSON.stringify(host.read()))).toEqual(host.read());
});
