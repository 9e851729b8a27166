import { beforeEach, describe, expect, it } from "vitest";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";

let port: MemoryPort;
beforeEach(async () => {
  port = createMemoryPort(await sampleWorld());
});

const root = (call: string, params: Record<string, unknown> = {}) => ask(port, "root@pam", call, params);

describe("/access/users", () => {
  it("keeps the password of a creation that an unknown group ends, but not that of a user who exists", async () => {
    const failed = await root("POST /access/users", { userid: "new@pve", password: "longenough", groups: "nowhere" });
    expect(failed).toEqual({ status: 500, message: "create user failed: no such group 'nowhere'\n" });
    expect(port.peek().shadow.has("new")).toBe(true);
    expect(port.peek().userCfg).not.toContain("new@pve");
    await root("POST /access/users", { userid: "joe@pve", password: "longenough" });
    expect(port.peek().shadow.has("joe")).toBe(false);
  });

  it("takes the password and the second factors away with the user", async () => {
    await root("PUT /access/password", { userid: "locked@pve", password: "longenough" });
    await root("DELETE /access/users/locked@pve");
    expect([port.peek().shadow.size, port.peek().secondFactors.size]).toEqual([0, 0]);
  });

  it("lists locks, and unlocks once", async () => {
    const rows = (await root("GET /access/users")).data as readonly Record<string, unknown>[];
    expect(rows.find((row) => row.userid === "locked@pve")).toMatchObject({ "totp-locked": 1 });
    expect(await root("PUT /access/users/locked@pve/unlock-tfa")).toEqual({ status: 200, data: 1 });
    expect(await root("PUT /access/users/locked@pve/unlock-tfa")).toEqual({ status: 200, data: 0 });
    expect(await root("PUT /access/users/joe@pve/unlock-tfa")).toEqual({ status: 500, message: "no such user\n" });
  });

  it("shows a caller itself, and the members of groups that it may look at", async () => {
    const own = await ask(port, "plain@pve", "GET /access/users");
    expect(own.data).toEqual([{ userid: "plain@pve", enable: 1, expire: 0, "realm-type": "pve" }]);
    const enabled = await root("GET /access/users", { enabled: 0 });
    expect(enabled.data).toEqual([]);
  });
});
