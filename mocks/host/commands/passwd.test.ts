import { expect, test } from "vitest";
import { shadowHash } from "../accounts";
import { createTestHost, openTestTerminal } from "../testing";

async function asAnna() {
  const host = createTestHost();
  const terminal = openTestTerminal(host);
  await terminal.type("adduser --comment '' anna\rfirst-pw\rfirst-pw\r");
  await terminal.type("su - anna\r");
  return { host, terminal };
}

test("a user changes their own password after naming the old one", async () => {
  const { host, terminal } = await asAnna();
  expect(await terminal.type("passwd\rfirst-pw\rab\rab\r")).toBe(
    "passwd\nChanging password for anna.\nCurrent password: \nNew password: \nRetype new password: \n" +
      "You must choose a longer password.\nNew password: ",
  );
  expect(await terminal.type("first-pw\rfirst-pw\r")).toContain("The password has not been changed.\n");
  expect(await terminal.type("second-pw\rsecond-pw\r")).toContain("passwd: password updated successfully\n");
  expect(shadowHash(host.read(), "anna")).toBe("hash(second-pw)");
});

test("a wrong old password, Ctrl-D and Ctrl-C change nothing", async () => {
  const { host, terminal } = await asAnna();
  const unchanged = "passwd: Authentication token manipulation error\npasswd: password unchanged\n";
  expect(await terminal.type("passwd\rbad\r")).toContain(unchanged);
  expect(await terminal.type("passwd\rfirst-pw\r\x04")).toContain(`\nPassword change has been aborted.\n${unchanged}`);
  expect(await terminal.type("passwd\rfirst-pw\r\x03echo $?\r")).toContain("\n130\n");
  expect(shadowHash(host.read(), "anna")).toBe("hash(first-pw)");
});

test("nobody but root touches another one's password", async () => {
  const { host, terminal } = await asAnna();
  expect(await terminal.type("passwd root\r")).toContain(
    "passwd: You may not view or modify password information for root.\n",
  );
  expect(await terminal.type("passwd -l\r")).toContain("passwd: Permission denied.\n");
  await terminal.type("exit\r");
  expect(await terminal.type("passwd anna\rx\rx\r")).toBe(
    "passwd anna\nNew password: \nRetype new password: \npasswd: password updated successfully\nroot@pve:~# ",
  );
  expect(await terminal.type("passwd nope\r")).toContain("passwd: user 'nope' does not exist\n");
  await terminal.type("passwd -l anna\r");
  expect(shadowHash(host.read(), "anna")).toBe("!hash(x)");
  await terminal.type("passwd -u anna\r");
  expect(shadowHash(host.read(), "anna")).toBe("hash(x)");
});
