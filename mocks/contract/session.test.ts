import { beforeEach, describe, expect, it } from "vitest";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort, NOW, testCrypto } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";
import { signTicket } from "../server/tickets";
import type { WorldState } from "../store/state";

const REFUSED = { status: 401, message: "authentication failure\n" };

let world: WorldState;
let port: MemoryPort;
beforeEach(async () => {
  const base = await sampleWorld();
  const userCfg = base.userCfg.replace(
    "user:plain",
    "user:MiXed@corp-ad:1:0::::::\nuser:TWIN@corp-ad:1:0::::::\nuser:twin@corp-ad:1:0::::::\nuser:off@pve:0:0::::::\nuser:plain",
  );
  const domainsCfg = `${base.domainsCfg}ad: corp-ad\n\tdomain x\n\tserver1 ad.example.com\n\tcase-sensitive 0\n\n`;
  const shadow = new Map([
    ["joe", await testCrypto.hash("joes password")],
    ["off", await testCrypto.hash("offs password")],
  ]);
  world = { ...base, userCfg, domainsCfg, shadow, cluster: { ...base.cluster, name: "lab" } };
  port = createMemoryPort(world);
});

const login = (params: Record<string, string>) => ask(port, null, "POST /access/ticket", params);

describe("POST /access/ticket", () => {
  it("answers a ticket that works, the capabilities, and the cluster's name to those who may audit", async () => {
    const answer = await login({ username: "joe", realm: "pve", password: "joes password" });
    expect(answer).toMatchObject({ status: 200, data: { username: "joe@pve", clustername: "lab" } });
    const { ticket } = answer.data as { ticket: string };
    expect(await login({ username: "joe@pve", password: ticket })).toMatchObject({ status: 200 });
    expect(port.peek().log[0]).toMatchObject({ user: "root@pam", msg: "successful auth for user 'joe@pve'" });
  });

  it("renews by the own ticket or by root's, not by another one", async () => {
    const renewal = (holder: string, age = 0) =>
      login({ username: "joe@pve", password: signTicket(port.crypto, holder, NOW - age) });
    expect((await renewal("joe@pve")).status).toBe(200);
    expect((await renewal("root@pam")).status).toBe(200);
    expect(await renewal("plain@pve")).toEqual(REFUSED);
    expect(await renewal("joe@pve", 7200)).toEqual(REFUSED);
  });

  it.each<Record<string, string>>([
    { username: "off@pve", password: "offs password" },
    { username: "joe@pve", password: "" },
    { username: "root@pam", password: "wrong" },
    { username: "plain@pve", password: "no password is set" },
    { username: "no realm", password: "x" },
    { username: "joe@nowhere", password: "joes password" },
    { username: "joe@pve", password: "joes password", otp: "" },
    { username: "joe@pve", password: "totp:123456", "tfa-challenge": "x" },
    { username: "MiXed@corp-ad", password: "a directory cannot be reached" },
  ])("tells nothing about $username with $password", async (params) => {
    expect(await login(params)).toEqual(REFUSED);
    expect(port.waits).toEqual([3000]);
  });

  it("finds the stored spelling where the realm does not tell case, if there is just one", async () => {
    const password = signTicket(port.crypto, "root@pam", NOW);
    expect(await login({ username: "mixed@corp-ad", password })).toMatchObject({ data: { username: "MiXed@corp-ad" } });
    expect(await login({ username: "twin@corp-ad", password })).toEqual(REFUSED);
    expect(await login({ username: "JOE@pve", password })).toEqual(REFUSED);
  });

  it("lets nobody in without a second factor where the realm demands one, except to verify a right", async () => {
    port = createMemoryPort({ ...world, domainsCfg: "pve: pve\n\ttfa type=oath\n\n" });
    const params = { username: "joe@pve", password: "joes password" };
    expect(await login(params)).toEqual(REFUSED);
    const verified = await login({ ...params, path: "//vms/100/", privs: "VM.Console" });
    expect(verified).toMatchObject({ status: 200, data: { username: "joe@pve" } });
    expect(verified.data).not.toHaveProperty("ticket");
    expect(await login({ ...params, path: "/vms/100", privs: "VM.Console,VM.Allocate" })).toEqual(REFUSED);
  });
});
