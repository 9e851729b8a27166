import { beforeEach, expect, it } from "vitest";
import { signTicket, signVncTicket } from "../server/tickets";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort, NOW, testCrypto } from "./memoryPort";
import { RECORDED_SECRET } from "./recordedWorld";
import { sampleWorld } from "./sampleWorld";

const REFUSED = { status: 401, message: "authentication failure\n" };
const scope = { authid: "joe@pve", path: "/vms/100", port: 5900 };
const ticket = signVncTicket(testCrypto, scope, NOW);

let port: MemoryPort;
beforeEach(async () => {
  const base = await sampleWorld();
  const userCfg = `${base.userCfg}acl:1:/vms:joe@pve!tok:Custom:\n`;
  port = createMemoryPort({ ...base, userCfg, tokenSecrets: new Map([["joe@pve!tok", RECORDED_SECRET]]) });
});

const verify = (params: object = {}) =>
  ask(port, null, "POST /access/vncticket", { ...scope, vncticket: ticket, privs: "VM.Console", ...params });

it("a console ticket is good for its user, path and port, and for what the user may", async () => {
  expect(await verify()).toEqual({ status: 200, data: null });
  expect((await verify({ vncticket: `abcd1234:${ticket}` })).status).toBe(200);
  expect((await verify({ path: "/vms/100/" })).status).toBe(200);
  expect(await verify({ port: 5901 })).toEqual(REFUSED);
  expect(await verify({ path: "/vms/101" })).toEqual(REFUSED);
  expect(await verify({ privs: "VM.Console,VM.Allocate" })).toEqual(REFUSED);
  expect(await verify({ vncticket: signTicket(testCrypto, "joe@pve", NOW) })).toEqual(REFUSED);
});

it("a token's console ticket is the token's, while its user may log in", async () => {
  const own = { authid: "joe@pve!tok", vncticket: signVncTicket(testCrypto, { ...scope, authid: "joe@pve!tok" }, NOW) };
  expect((await verify(own)).status).toBe(200);
  expect(await verify({ ...own, authid: "joe@pve!other" })).toEqual(REFUSED);
  await ask(port, "root@pam", "PUT /access/users/joe@pve", { enable: 0 });
  expect(await verify(own)).toEqual(REFUSED);
  expect(await verify()).toEqual(REFUSED);
});

it("an old ticket without a port verifies a right in place of a password", async () => {
  const vncticket = signVncTicket(testCrypto, { authid: "joe@pve", path: "/vms/100" }, NOW);
  const right = { username: "joe@pve", path: "/vms/100", privs: "VM.Console" };
  const login = (password: string) => ask(port, null, "POST /access/ticket", { ...right, password });
  expect((await login(vncticket)).status).toBe(200);
  expect((await login(signTicket(testCrypto, "joe@pve", NOW))).status).toBe(200);
  expect(await login(ticket)).toEqual(REFUSED);
});
