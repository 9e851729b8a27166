import { expect, test } from "vitest";
import { createTestServer } from "../node";
import { createMemoryBackend } from "./memoryBackend";

test.each([
  ["the open world's record", "open", 7],
  ["a part of its state", "part/w1/cluster", "<html>"],
  ["its own record", "world/w1", { id: "w1" }],
])("a store with %s damaged is set aside, reported and replaced", async (_what, key, value) => {
  const backend = createMemoryBackend();
  await createTestServer({ backend });
  await backend.write([{ key, value }]);
  const server = await createTestServer({ backend });
  const report = await server.control("state.check");
  expect(report.ok).toBe(false);
  expect(report.raw).toContain("user:root@pam");
  expect((await server.control("sandbox.info")).damaged).toBe(true);
  expect((await server.login("root@pam", "training")).Authorization).toMatch(/^PVEAuthCookie=/);
  await server.control("state.replace");
  expect((await server.control("state.check")).ok).toBe(true);
  expect((await server.control("worlds.list")).worlds).toHaveLength(1);
});
