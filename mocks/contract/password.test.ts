import { beforeEach, describe, expect, it } from "vitest";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort, testCrypto } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";

let port: MemoryPort;
beforeEach(async () => {
  const base = await sampleWorld();
  const userCfg = base.userCfg
    .replace(
      "user:plain",
      "user:ada@pve:1:0::::::\nuser:dir@dir:1:0::::::\nuser:ghost@pam:1:0::::::\nuser:sso@corp:1:0::::::\nuser:lost@gone:1:0::::::\nuser:plain",
    )
    .concat("acl:1:/:ada@pve:Administrator:\n");
  const domainsCfg = `${base.domainsCfg}ldap: dir\n\tserver1 ldap.example.com\n\tbase_dn x\n\tuser_attr uid\n\n`;
  port = createMemoryPort({
    ...base,
    userCfg,
    domainsCfg,
    shadow: new Map([["ada", await testCrypto.hash("adas password")]]),
  });
});

const change = (caller: string, userid: string, confirmation?: string) =>
  ask(port, caller, "PUT /access/password", {
    userid,
    password: "brandnewpass",
    ...(confirmation !== undefined && { "confirmation-password": confirmation }),
  });

describe("PUT /access/password", () => {
  it("sets a Linux account's password on the node that answers", async () => {
    expect(await change("root@pam", "root@pam")).toEqual({ status: 200, data: null });
    expect(
      (await ask(port, null, "POST /access/ticket", { username: "root@pam", password: "brandnewpass" })).status,
    ).toBe(200);
    expect(port.peek().log[0]?.msg).toBe("successful auth for user 'root@pam'");
  });

  it.each([
    ["dir@dir", "can't set password on auth type 'ldap'\n"],
    ["sso@corp", "can't set password on auth type 'openid'\n"],
    ["lost@gone", "auth domain 'gone' does not exist\n"],
    ["ghost@pam", "change password failed: user 'ghost' does not exist\n"],
  ])("cannot set the password of %s", async (userid, message) => {
    expect(await change("root@pam", userid)).toEqual({ status: 500, message });
  });

  it.each([
    ["ada@pve", "ada@pve", "wrong password", 500, "invalid credentials\n"],
    ["plain@pve", "plain@pve", "any password", 500, "no password set\n"],
    ["sso@corp", "sso@corp", "any password", 500, "OpenID realm does not allow password verification.\n"],
    ["dir@dir", "dir@dir", "any password", 500, "ldap.example.com: Connection refused\n"],
    ["ghost@pam", "ghost@pam", "any password", 500, "Authentication failure\n"],
    ["lost@gone", "lost@gone", "any password", 500, "auth domain 'gone' does not exist\n"],
    ["ada@pve", "ghost@pam", "adas password", 403, "Permission check failed\n"],
    ["ada@pve", "root@pam", undefined, 403, "Permission check failed\n"],
  ])("%s for %s with %s", async (caller, userid, confirmation, status, message) => {
    expect(await change(caller, userid, confirmation)).toEqual({ status, message });
  });

  it("keeps other logins' tickets, and works for an administrator of other users", async () => {
    expect((await change("ada@pve", "plain@pve", "adas password")).status).toBe(200);
    expect(
      (await ask(port, null, "POST /access/ticket", { username: "plain@pve", password: "brandnewpass" })).status,
    ).toBe(200);
  });
});
