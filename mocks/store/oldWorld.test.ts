import { expect, test } from "vitest";
import { createTestServer } from "../node";
import { createMemoryBackend } from "./memoryBackend";
import { keys, worldRecord } from "./records";

const LATER = ["outside", "syncJobs", "runtime"] as const;

test("a world that was stored before directories and jobs were known still opens, and takes them", async () => {
  const backend = createMemoryBackend();
  await createTestServer({ scenario: "tutorial", backend });
  const stored = worldRecord.parse((await backend.read([keys.world("w1")]))[0]);
  const parts = new Map([...stored.parts].filter(([part]) => !LATER.some((name) => name === part)));
  await backend.write([
    { key: keys.world("w1"), value: { ...stored, parts } },
    ...LATER.map((part) => ({ key: keys.part("w1", part) })),
  ]);

  const server = await createTestServer({ backend });
  const headers = await server.login("root@pam", "training");
  const openid = new URLSearchParams({ realm: "pve", "redirect-url": "http://pve.test/" });
  expect((await server.fetch("/api2/json/access/openid/auth-url", { method: "POST", body: openid })).status).toBe(500);
  const ldap = { type: "ldap", realm: "dir", server1: "ldap.example", base_dn: "dc=x", user_attr: "uid" };
  const post = (path: string, params: Record<string, string>) =>
    server.fetch(`/api2/json${path}`, { method: "POST", headers, body: new URLSearchParams(params) });
  expect((await post("/access/domains", ldap)).status).toBe(200);
  expect((await post("/access/domains/dir/sync", { scope: "both" })).status).toBe(200);
  expect((await post("/cluster/jobs/realm-sync/j1", { realm: "dir", scope: "both", schedule: "daily" })).status).toBe(200);
  expect((await server.control("state.check")).ok).toBe(true);

  const other = await createTestServer({ backend });
  expect((await other.sandbox.core.load()).state.syncJobs?.get("j1")?.schedule).toBe("daily");
});
