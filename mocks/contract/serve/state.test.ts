import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keys } from "../../store/records";
import { newFolder, rootSession, serving, userIds } from "./running";
import { openFileBackend } from "../../serve/state/fileBackend";

async function create(url: string, userid: string): Promise<void> {
  const body = new URLSearchParams({ userid, password: "made-1234" });
  const headers = await rootSession(url);
  await fetch(`${url}api2/json/access/users`, { method: "POST", headers, body });
}

/** A folder with two users, and what it held when there was one. */
async function twoWrites() {
  const state = newFolder();
  const server = await serving({ state, scenario: "empty" });
  await create(server.url, "anna@pve");
  const files = ["user.cfg", "priv/shadow.cfg"].map((name) => join(state, name));
  const before = files.map((file) => readFileSync(file, "utf8"));
  await create(server.url, "ben@pve");
  await server.close();
  return { state, files, before };
}

test("the files are PVE's own", async () => {
  const { state } = await twoWrites();
  const read = (name: string) => readFileSync(join(state, name), "utf8");
  expect(read("user.cfg")).toBe("user:anna@pve:1:0::::::\nuser:ben@pve:1:0::::::\nuser:root@pam:1:0::::::\n\n\n\n\n");
  expect(read("priv/shadow.cfg")).toMatch(/^anna:\$5\$[^:]+:\nben:\$5\$[^:]+:\n$/);
  expect(read("priv/tfa.cfg")).toBe("{}");
});

test.each([[[0, 1]], [[1]]])("a crash before files %j followed is finished at the next start", async (missing) => {
  const { state, files } = await twoWrites();
  const backend = await openFileBackend(state, 0);
  const names = [keys.part("w1", "userCfg"), keys.part("w1", "shadow")];
  const before = files.map((file) => readFileSync(file, "utf8"));
  const values = [`${before[0] ?? ""}# more\n`, new Map([["ben", "$5$a$b"]])];
  await backend.write(names.map((key, index) => ({ key, value: values[index] })));
  for (const index of missing) writeFileSync(files[index] ?? "", before[index] ?? "");
  const again = await openFileBackend(state, 0);
  expect([again.edited, await again.read(names)]).toEqual([[], values]);
  expect(files.map((file) => readFileSync(file, "utf8"))).toEqual([values[0], "ben:$5$a$b:\n"]);
});

test("what somebody edits while the server is down is taken over", async () => {
  const { state, files, before } = await twoWrites();
  const file = files[0] ?? "";
  writeFileSync(file, `${before[0] ?? ""}user:carl@pve:1:0::::::\n`);
  const server = await serving({ state });
  expect(server.edited).toEqual(["user.cfg"]);
  expect(await userIds(server.url, await rootSession(server.url))).toEqual(expect.arrayContaining(["anna@pve", "carl@pve"]));
  await create(server.url, "dora@pve");
  expect(readFileSync(file, "utf8")).toContain("user:carl@pve:1:0::::::\nuser:dora@pve:");
});

test("a folder with a user.cfg of one's own becomes the first world", async () => {
  const state = newFolder();
  mkdirSync(state, { recursive: true });
  writeFileSync(join(state, "user.cfg"), "user:root@pam:1:0::::::\nuser:erin@pve:1:0::::::\n\n\n\n\n");
  const { url } = await serving({ state, scenario: "empty" });
  expect(await userIds(url, await rootSession(url))).toEqual(["erin@pve", "root@pam"]);
});

test("a damaged state is not thrown away: the server says which file it is, and does not start", async () => {
  const { state } = await twoWrites();
  writeFileSync(join(state, "sandbox.json"), '{"format":1,"rec');
  await expect(serving({ state })).rejects.toThrow(/sandbox\.json cannot be read/);
  expect(readFileSync(join(state, "sandbox.json"), "utf8")).toBe('{"format":1,"rec');
});
