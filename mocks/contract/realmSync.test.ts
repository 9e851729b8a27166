import { beforeEach, describe, expect, it } from "vitest";
import { showcase } from "../scenarios/showcase";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort, NOW, testCrypto } from "./memoryPort";

let port: MemoryPort;
beforeEach(async () => {
  port = createMemoryPort((await showcase.build({ now: NOW, hash: testCrypto.hash })).state);
});

const root = (call: string, params: Record<string, unknown> = {}) => ask(port, "root@pam", call, params);

/** Starts a sync; answers its task's type, last word and log. */
async function sync(realm: string, params: Record<string, unknown> = {}) {
  const { status, data, errors, message } = await root(`POST /access/domains/${realm}/sync`, params);
  if (status !== 200) throw new Error(JSON.stringify(errors ?? message));
  const task = port.peek().tasks.find(({ upid }) => upid === data);
  return { type: task?.type, id: task?.id, outcome: task?.outcome, lines: task?.lines ?? [] };
}

const users = () => port.peek().userCfg.split("\n").filter((line) => /^user:.*@(?:corp|kontor-ad):/.test(line));
const groups = () => port.peek().userCfg.split("\n").filter((line) => line.startsWith("group:") && line.includes("-corp:"));

const CORP_LINES = [
  "starting sync for realm corp",
  "skipping attribute mapping 'mail'->'email' for user 'noor@corp' - invalid format - value does not look like a valid email address",
  "value 'max mustermann@corp' does not look like a valid user name",
  "value 'a/b@corp' does not look like a valid user name",
  "group name 'Help Desk-corp' contains invalid characters",
  "got data from server, updating users and groups",
  "syncing users (remove-vanished opts: acl;entry)",
  "deleting outdated existing users first",
  "remove user 'ivar@corp'",
  "purge users 'ivar@corp' ACL entries",
  "adding user 'constructor@corp'",
  "updating user 'hanna@corp'",
  "adding user 'jürgen@corp'",
  "adding user 'noor@corp'",
  "adding user 'o'brien@corp'",
  "adding user 'olu@corp'",
  "adding user 'visitor@partner@corp'",
  "adding user 'yuki.sato@corp'",
  "syncing groups (remove-vanished opts: acl;entry)",
  "deleting outdated existing groups first",
  "adding group 'auditors-corp'",
  "adding group 'everybody-corp'",
  "adding group 'operators-corp'",
  "successfully updated users and groups configuration",
];

describe("POST /access/domains/{realm}/sync", () => {
  it("shows in a preview what a sync does, and writes nothing", async () => {
    const before = port.peek().userCfg;
    const preview = await sync("corp", { "dry-run": 1 });
    expect(preview).toEqual({
      type: "auth-realm-sync-test",
      id: "corp",
      outcome: "OK",
      lines: [
        `(dry test run) ${CORP_LINES[0] ?? ""}`,
        ...CORP_LINES.slice(1),
        "",
        "NOTE: Dry test run, changes were NOT written to the configuration.",
      ],
    });
    expect(port.peek().userCfg).toBe(before);
    const real = await sync("corp");
    expect(real).toEqual({ type: "auth-realm-sync", id: "corp", outcome: "OK", lines: CORP_LINES });
  });

  it("writes users, groups and ACL", async () => {
    await sync("corp");
    expect(users()).toEqual([
      "user:constructor@corp:1:0:Con:Structor:constructor@kontor.example:::",
      "user:hanna@corp:1:0:Hanna:Lindqvist:hanna.lindqvist@kontor.example:::",
      "user:jürgen@corp:1:0:J%C3%BCrgen:Gro%C3%9F:juergen@kontor.example:::",
      "user:noor@corp:1:0:Noor:van den Berg::::",
      "user:o'brien@corp:1:0:Siobh%C3%A1n:O'Brien:obrien@kontor.example:::",
      "user:olu@corp:1:0:Ol%C3%BAf%E1%BA%B9%CC%81mi:Ad%C3%A9y%E1%BA%B9m%C3%AD:olu@kontor.example:::",
      "user:visitor@partner@corp:1:0:Vera:Visitor:vera@partner.example:::",
      "user:yuki.sato@corp:1:0:%E6%9C%89%E5%B8%8C:%E4%BD%90%E8%97%A4:yuki.sato@kontor.example:::",
    ]);
    expect(groups()[2]).toBe("group:operators-corp:hanna@corp,o'brien@corp,yuki.sato@corp::");
    expect(port.peek().userCfg).toContain("group:auditors:farid@pve,hanna@corp,ivar@corp:");
    expect(port.peek().userCfg).toContain("acl:1:/vms/300:intern@pve:PowerOnly:");
  });

  it("takes each option from the call, else from the realm, else from PVE", async () => {
    const { lines } = await sync("corp", { scope: "users", "remove-vanished": "none", "enable-new": 0 });
    expect(lines).toContain("syncing users (remove-vanished opts: none)");
    expect(lines).toContain("successfully updated users configuration");
    expect(lines.filter((line) => /remove|purge|syncing groups/.test(line))).toEqual([
      "syncing users (remove-vanished opts: none)",
    ]);
    expect(users()).toContain("user:noor@corp:0:0:Noor:van den Berg::::");
    expect(users().some((line) => line.startsWith("user:ivar@corp"))).toBe(true);
    await sync("kontor-ad");
    expect(users()).toContain("user:Ines.Moreau@kontor-ad:0:0:In%C3%A8s:Moreau:ines.moreau@kontor.example:::");
    const again = await sync("corp", { scope: "groups", "remove-vanished": "properties", full: 1, purge: 1 });
    expect(again.lines).toContain("got data from server, updating groups");
    expect(groups()[1]).toContain("noor@corp");
  });

  it("narrows by filter and classes, and names groups by an attribute", async () => {
    await root("PUT /access/domains/corp", { filter: "(mail=h*)", group_filter: "(cn=operators)", group_name_attr: "cn" });
    await sync("corp", { "remove-vanished": "none" });
    expect(groups()).toEqual(["group:operators-corp:hanna@corp::"]);
    await root("PUT /access/domains/corp", { filter: "(mail=h*", user_classes: "person" });
    expect(await sync("corp")).toMatchObject({ outcome: "Bad filter", lines: ["starting sync for realm corp"] });
    await root("PUT /access/domains/corp", { delete: "filter" });
    expect((await sync("corp", { scope: "users" })).lines).toContain("remove user 'hanna@corp'");
  });

  it("fails in its task where the directory does not let itself be asked", async () => {
    const before = port.peek().userCfg;
    await root("PUT /access/domains/corp", { password: "wrong" });
    expect(await sync("corp")).toMatchObject({ outcome: "ldap bind failed: Invalid credentials" });
    await root("PUT /access/domains/corp", { delete: "password" });
    expect(await sync("corp")).toMatchObject({ outcome: "missing password for realm corp" });
    await root("PUT /access/domains/corp", { delete: "bind_dn" });
    expect(await sync("corp")).toMatchObject({ outcome: "ldap bind failed: Operations error" });
    await root("PUT /access/domains/corp", { server1: "elsewhere.example" });
    expect(await sync("corp")).toMatchObject({ outcome: "elsewhere.example: Connection refused" });
    expect(port.peek().userCfg).toBe(before);
  });

  it("falls back to the second server", async () => {
    await root("PUT /access/domains/kontor-ad", { server1: "gone.example" });
    expect(await sync("kontor-ad")).toMatchObject({ outcome: "OK" });
  });
});

describe("a directory realm", () => {
  it("lets its people in by their password in the directory, once a sync has brought them", async () => {
    const login = async (username: string, password = "training") =>
      (await ask(port, null, "POST /access/ticket", { username, password })).status;
    expect(await login("olu@corp")).toBe(401);
    await sync("corp");
    expect(await login("olu@corp")).toBe(200);
    expect(await login("visitor@partner@corp")).toBe(200);
    expect(await login("olu@corp", "wrong")).toBe(401);
    expect(await login("olu@corp", "")).toBe(401);
    await sync("kontor-ad", { "enable-new": 1 });
    expect(await login("INES.moreau@kontor-ad")).toBe(200);
  });

  it("checks its connection when asked to, before anything is saved", async () => {
    const before = port.peek().domainsCfg;
    const params = { "check-connection": 1, comment: "x" };
    expect(await root("PUT /access/domains/corp", { ...params, password: "bad" })).toEqual({
      status: 500,
      message: "update auth server failed: ldap bind failed: Invalid credentials\n",
    });
    const created = { realm: "more", type: "ldap", server1: "nobody.example", base_dn: "dc=x", user_attr: "uid" };
    expect(await root("POST /access/domains", { ...created, "check-connection": 1 })).toEqual({
      status: 500,
      message: "add auth server failed: nobody.example: Connection refused\n",
    });
    expect(port.peek().domainsCfg).toBe(before);
    expect(await root("PUT /access/domains/corp", params)).toEqual({ status: 200, data: null });
    expect((await sync("corp")).outcome).toBe("OK");
  });
});
