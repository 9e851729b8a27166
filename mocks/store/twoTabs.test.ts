import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { createTestServer } from "../node";
import { openIdbBackend } from "./idbBackend";

test("two servers on one database stay in step", async () => {
  const first = await createTestServer({ backend: await openIdbBackend("two-tabs") });
  const second = await createTestServer({ backend: await openIdbBackend("two-tabs") });
  const headers = await first.login("root@pam", "training");
  const created = await first.fetch("/api2/json/access/groups", {
    method: "POST",
    headers,
    body: new URLSearchParams({ groupid: "students" }),
  });
  expect(created.status).toBe(200);
  const listed = await second.fetch("/api2/json/access/groups", { headers });
  expect(await listed.json()).toEqual({ data: [{ groupid: "students", users: "" }] });
  await second.control("history.undo");
  const after = await first.fetch("/api2/json/access/groups", { headers });
  expect(await after.json()).toEqual({ data: [] });
  expect((await first.control("sandbox.info")).storage).toBe("kept");
});

test("a database survives its server", async () => {
  const before = await createTestServer({ backend: await openIdbBackend("kept") });
  await before.control("worlds.create", { scenario: "showcase", name: "mine" });
  const after = await createTestServer({ backend: await openIdbBackend("kept") });
  expect((await after.control("sandbox.info")).world.name).toBe("mine");
  expect((await after.control("worlds.list")).worlds).toHaveLength(2);
});
