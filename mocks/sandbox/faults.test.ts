import { expect, test } from "vitest";
import { createTestServer } from "../node";

const VERSION = "/api2/json/version";

test("faults strike the calls that they name, as often as they say", async () => {
  const server = await createTestServer();
  const headers = await server.login("root@pam", "training");
  await server.control("faults.set", {
    faults: [
      { target: "version.read", kind: "500", times: 1 },
      { target: "/access/*", kind: "nonsense" },
    ],
  });
  expect((await server.fetch(VERSION, { headers })).status).toBe(500);
  expect((await server.fetch(VERSION, { headers })).status).toBe(200);
  const nonsense = await server.fetch("/api2/json/access/users", { headers });
  await expect(nonsense.json()).rejects.toThrow(SyntaxError);
  expect((await server.control("faults.read")).faults).toHaveLength(1);
  await server.control("faults.clear");
  expect((await server.fetch("/api2/json/access/users", { headers })).status).toBe(200);
});

test("a dropped answer belongs to a call that was done", async () => {
  const server = await createTestServer();
  const headers = await server.login("root@pam", "training");
  await server.control("faults.set", { faults: [{ target: "groups.create", kind: "drop" }] });
  const body = new URLSearchParams({ groupid: "lost" });
  const response = await server.fetch("/api2/json/access/groups", { method: "POST", headers, body });
  expect(response.type).toBe("error");
  const listed = await server.fetch("/api2/json/access/groups", { headers });
  expect(await listed.text()).toContain("lost");
});

test("a hanging call ends only when its client gives up", async () => {
  const server = await createTestServer();
  await server.control("faults.set", { faults: [{ target: "*", kind: "hang" }] });
  const giveUp = new AbortController();
  const call = server.fetch(VERSION, { signal: giveUp.signal });
  setTimeout(() => giveUp.abort(), 10);
  await expect(call).rejects.toThrow("aborted");
});
