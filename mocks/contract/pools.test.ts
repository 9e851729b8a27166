import { beforeEach, expect, test } from "vitest";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";

let port: MemoryPort;
const root = (call: string, params = {}) => ask(port, "root@pam", call, params);
const joe = (call: string, params = {}) => ask(port, "joe@pve", call, params);

beforeEach(async () => {
  port = createMemoryPort(await sampleWorld());
});

test("members are added, moved and taken away, and each takes its own right", async () => {
  await root("PUT /access/acl", { path: "/pool/spare", users: "joe@pve", roles: "PVEPoolAdmin" });
  expect(await joe("PUT /pools", { poolid: "spare", vms: "101" })).toMatchObject({
    status: 500,
    message: "update pools failed: 403 Permission check failed (/vms/101, Permissions.Modify|VM.Allocate)\n",
  });
  expect((await root("PUT /pools", { poolid: "spare", vms: "100" })).message).toBe(
    "update pools failed: VM 100 belongs already to pool 'prod' and 'allow-move' is not set\n",
  );
  expect((await root("PUT /pools", { poolid: "spare", vms: "100,101", "allow-move": 1 })).status).toBe(200);
  expect(port.peek().userCfg).toContain("pool:spare::100,101::");
  expect((await root("PUT /pools/prod", { storage: "local", delete: 1 })).status).toBe(200);
  expect((await root("DELETE /pools/prod")).status).toBe(200);
  expect((await root("DELETE /pools", { poolid: "spare" })).message).toBe(
    "delete pool failed: pool 'spare' is not empty (contains VM 100)\n",
  );
});

test("the old form asks for a right that the new one does not", async () => {
  expect((await ask(port, "plain@pve", "GET /pools/prod")).status).toBe(403);
  const { data } = await ask(port, "plain@pve", "GET /pools", { poolid: "prod", type: "qemu" });
  expect(data).toMatchObject([{ poolid: "prod", comment: "Production", members: [{ id: "qemu/100" }] }]);
});

test("datacenter options are set, cleared and kept within bounds", async () => {
  const call = "PUT /cluster/options";
  expect((await joe(call, { keyboard: "de" })).message).toBe("Permission check failed (/, Sys.Modify)\n");
  await root(call, { "user-tag-access": "user-allow=list,user-allow-list=blue;green", "registered-tags": "gold" });
  const { data } = await joe("GET /cluster/options");
  expect(data).toMatchObject({ "allowed-tags": ["blue", "green"], "user-tag-access": { "user-allow": "list" } });
  await root(call, { delete: "registered-tags" });
  expect((await root("GET /cluster/options")).data).not.toHaveProperty("registered-tags");
  expect((await root(call, { "next-id": "lower=300,upper=200" })).message).toBe(
    "lower (300) <= upper (200) boundary rule broken\n",
  );
});
