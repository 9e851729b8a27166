import { beforeEach, describe, expect, it } from "vitest";
import { modelOf } from "../server/modelOf";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort, NOW } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";
import { sendAs } from "./sendAs";

let port: MemoryPort;
beforeEach(async () => {
  port = createMemoryPort(await sampleWorld());
});

const path = "/access/users/joe@pve/token/ci";
const statusAs = async (secret: string) =>
  (await sendAs(port, { authuser: "joe@pve!ci", method: "GET", path: "/version", params: {} }, secret)).status;

async function created(params: Record<string, unknown> = {}): Promise<string> {
  const { data } = await ask(port, "joe@pve", `POST ${path}`, params);
  return (data as { value: string }).value;
}

describe("API tokens", () => {
  it("show their secret once, and it works at once", async () => {
    const value = await created();
    expect(value).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(await statusAs(value)).toBe(200);
    expect(JSON.stringify(await ask(port, "root@pam", `GET ${path}`))).not.toContain(value);
    expect(port.notes.map((note) => note.summary).join()).not.toContain(value);
  });

  it("take a new secret in place of the old one and keep their ACL entries", async () => {
    const old = await created();
    await ask(port, "root@pam", "PUT /access/acl", { path: "/vms", roles: "PVEVMUser", tokens: "joe@pve!ci" });
    const { data } = await ask(port, "joe@pve", `PUT ${path}`, { regenerate: 1 });
    const { value } = data as { value: string };
    expect([await statusAs(old), await statusAs(value)]).toEqual([401, 200]);
    expect(port.peek().userCfg).toContain("acl:1:/vms:joe@pve!ci:PVEVMUser:");
  });

  it("leave with their secret, and a new one of that name starts without the old entries", async () => {
    const value = await created();
    await ask(port, "root@pam", "PUT /access/acl", { path: "/vms", roles: "PVEVMUser", tokens: "joe@pve!ci" });
    expect(await ask(port, "joe@pve", `DELETE ${path}`)).toEqual({ status: 200, data: null });
    expect(await statusAs(value)).toBe(401);
    expect(port.peek().tokenSecrets.has("joe@pve!ci")).toBe(false);
    await created();
    expect(modelOf(port.peek()).acl.get("/vms" as never)?.tokens.size).toBe(0);
  });

  it("end with their own expiry, with their user's, and when the user is disabled", async () => {
    const value = await created({ expire: NOW - 1 });
    expect(await statusAs(value)).toBe(401);
    await ask(port, "root@pam", `PUT ${path}`, { expire: 0 });
    expect(await statusAs(value)).toBe(200);
    await ask(port, "root@pam", "PUT /access/users/joe@pve", { expire: NOW - 1 });
    expect(await statusAs(value)).toBe(401);
    await ask(port, "root@pam", "PUT /access/users/joe@pve", { expire: 0, enable: 0 });
    expect(await statusAs(value)).toBe(401);
  });

  it("outlive their user as a secret that opens nothing", async () => {
    const value = await created();
    await ask(port, "root@pam", "DELETE /access/users/joe@pve");
    expect(port.peek().tokenSecrets.get("joe@pve!ci")).toBe(value);
    expect(await statusAs(value)).toBe(401);
  });

  it("are not managed by tokens of their user", async () => {
    const value = await created({ privsep: 0 });
    const answer = await sendAs(port, { authuser: "joe@pve!ci", method: "GET", path, params: {} }, value);
    expect(answer.status).toBe(403);
  });
});
