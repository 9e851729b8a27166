import { beforeEach, describe, expect, it } from "vitest";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";

const LDAP = { realm: "dir", type: "ldap", server1: "ldap.example.com", base_dn: "dc=x", user_attr: "uid" };

let port: MemoryPort;
beforeEach(async () => {
  port = createMemoryPort(await sampleWorld());
});

const root = (call: string, params: Record<string, unknown> = {}) => ask(port, "root@pam", call, params);
const create = (more: Record<string, unknown>) => root("POST /access/domains", { ...LDAP, ...more });
const update = (realm: string, params: Record<string, unknown>) => root(`PUT /access/domains/${realm}`, params);

describe("/access/domains", () => {
  it("keeps the bind password of a directory apart, and forgets it with the realm", async () => {
    await create({ password: "binding", port: 636, mode: "ldaps", verify: 1, user_classes: "a, b" });
    expect(port.peek().realmPasswords.get("dir")).toBe("binding");
    expect((await root("GET /access/domains/dir")).data).toMatchObject({
      port: 636,
      verify: 1,
      user_classes: "a, b",
      mode: "ldaps",
    });
    expect(port.peek().domainsCfg).not.toContain("binding");
    await update("dir", { password: "other" });
    expect(port.peek().realmPasswords.get("dir")).toBe("other");
    await update("dir", { delete: "password,nonsense" });
    expect(port.peek().realmPasswords.has("dir")).toBe(false);
    await update("dir", { password: "again" });
    await root("DELETE /access/domains/dir");
    expect(port.peek().realmPasswords.size).toBe(0);
    expect(JSON.stringify(port.notes)).not.toContain("binding");
  });

  it("ignores a password where the type has none", async () => {
    await update("pve", { password: "ignored" });
    expect(port.peek().realmPasswords.size).toBe(0);
  });

  it.each([
    [
      { "check-connection": 1, realm: "oid", type: "openid" },
      "'check-connection' parameter can only be set for realms of type 'ldap' or 'ad'\n",
    ],
    [{ "client-id": "x" }, "unexpected property 'client-id'\n"],
    [{ comment: "two\nlines" }, "property contains a line feed\n"],
  ])("refuses %j", async (more, text) => {
    expect(await create(more)).toEqual({ status: 500, message: `add auth server failed: ${text}` });
  });

  it("compares the digest first", async () => {
    const { digest } = (await root("GET /access/domains/pve")).data as { digest: string };
    expect(await update("pve", { comment: "x", digest })).toEqual({ status: 200, data: null });
    expect(await update("nowhere", { digest })).toEqual({
      status: 500,
      message: "update auth server failed: detected modified configuration - file changed by other user? Try again.\n",
    });
  });

  it("saves what cannot be read back, and then no longer writes the file", async () => {
    await create({});
    expect((await update("dir", { base_dn: "" })).status).toBe(200);
    const rows = (await root("GET /access/domains")).data as readonly { realm: string; type: string | null }[];
    expect(rows.find(({ realm }) => realm === "dir")).toEqual({ realm: "dir", type: null });
    expect((await root("GET /access/domains/dir")).message).toBe("domain 'dir' does not exist\n");
    expect((await update("pve", { comment: "x" })).message).toBe(
      "update auth server failed: unknown section type ''\n",
    );
  });

  it("rewrites the deprecated sync switches", async () => {
    await create({ "sync-defaults-options": "scope=both,full=1,purge=yes,enable-new=off" });
    expect(port.peek().domainsCfg).toContain(
      "\tsync-defaults-options enable-new=off,remove-vanished=entry;properties;acl,scope=both\n",
    );
  });

  it("checks the texts of pairs", async () => {
    expect((await create({ tfa: "digits=9,step=30" })).errors).toEqual({
      tfa: "invalid format - format error\ntfa.digits: value must have a maximum value of 8\ntfa.type: property is missing and it is not optional\n",
    });
    expect((await create({ "sync-defaults-options": "colour=red" })).errors).toEqual({
      "sync-defaults-options": "invalid format - invalid key in comma-separated list property: colour\n",
    });
  });
});
