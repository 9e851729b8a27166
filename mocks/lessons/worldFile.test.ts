import { expect, test } from "vitest";
import { createTestServer } from "../node";
import { lessonOf } from "./all";
import { openTrainee } from "./testing/play";

async function movedOver(id: string) {
  const trainee = await openTrainee(id);
  const { steps } = await trainee.read();
  const half = Math.ceil(steps.length / 2);
  for (const { id: step, solution } of steps.slice(0, half)) for (const action of solution) await trainee.act(step, action);
  const { text } = await trainee.server.control("worlds.write");
  const other = await createTestServer({ scenario: "empty" });
  const world = await other.control("worlds.take", { text });
  const { scenario } = await other.control("scenario.read");
  return { trainee, text, other, world, scenario };
}

test.each(["tutorial", "groups", "custom-role", "audit-challenge"])("%s: half of it, moved to another browser, is as far there", async (id) => {
  const { trainee, text, world, scenario } = await movedOver(id);
  expect(world.scenario).toBe(id);
  expect(scenario?.steps.map(({ done }) => done)).toEqual((await trainee.read()).steps.map(({ done }) => done));
  expect(scenario?.mistakes).toEqual((await trainee.read()).mistakes);
  expect(text).not.toMatch(/\$5\$|\$6\$|scrypt|salt\d/);
});

test("what was moved over can be gone back in, and its logins work with the password that is told", async () => {
  const { other, trainee, scenario } = await movedOver("tutorial");
  await other.login("vmuser-pam@pam", "training");
  const reached = scenario?.steps.filter((step) => step.done).map((step) => step.id) ?? [];
  expect(reached).toContain("log-in-pam");
  await other.control("scenario.reset", { step: "grant-pam-user" });
  await trainee.server.control("scenario.reset", { step: "grant-pam-user" });
  const back = (await other.control("scenario.read")).scenario?.steps.filter((step) => step.done).map((step) => step.id);
  expect(back).toEqual(await trainee.done());
});

test("a world without a lesson keeps users, permissions, guests and host accounts, beside the world that was there", async () => {
  const from = await createTestServer({ scenario: "empty" });
  const headers = await from.login("root@pam", (await from.control("sandbox.info")).logins[0]?.password ?? "");
  await from.fetch("/api2/json/access/groups", { method: "POST", headers, body: new URLSearchParams({ groupid: "__proto__" }) });
  const { text, name } = await from.control("worlds.write");
  const to = await createTestServer({ scenario: "groups" });
  const before = await to.control("worlds.list");
  expect(await to.control("worlds.preview", { text })).toMatchObject({ name, users: 1, entries: 0 });
  await to.control("worlds.take", { text });
  expect((await to.control("export.read", {})).userCfg).toBe((await from.control("export.read", {})).userCfg);
  const after = await to.control("worlds.list");
  expect(after.worlds).toHaveLength(before.worlds.length + 1);
  expect(after.open).not.toBe(before.open);
});

test("one's own lesson travels with its world", async () => {
  const from = await createTestServer();
  const lesson = { ...(await lessonOf("class-challenge")), id: "mine" };
  await from.control("scenario.open", { text: JSON.stringify(lesson) });
  expect(JSON.parse((await from.control("scenario.write")).text)).toMatchObject({ id: "mine" });
  const { text } = await from.control("worlds.write");
  const to = await createTestServer();
  expect((await to.control("worlds.take", { text })).scenario).toBe("own:mine");
  expect((await to.control("scenario.read")).scenario?.id).toBe("mine");
});

test("a damaged file is refused with its faults and places, and nothing is stored", async () => {
  const server = await createTestServer();
  const before = await server.control("worlds.list");
  const { text } = await server.control("worlds.write");
  const good = JSON.parse(text) as Record<string, unknown>;
  const guest = { vmid: 100, name: "a", node: "pve", kind: "qemu", running: false };
  const world = { nodes: [{ name: "pve" }], guests: [guest], storages: [], userCfg: ["x"], domainsCfg: [] };
  const state = { world, passwords: [], accounts: [] };
  const exactly = (exact: unknown) => ({ ...good, states: [{ ...state, exact }] });
  const files: readonly (readonly [unknown, RegExp])[] = [
    [{ ...good, extra: 1 }, /unknown-key/],
    [{ ...good, scenario: "no-such" }, /no-such-scenario/],
    [{ ...good, states: [{ ...state, world: { ...world, guests: [{ ...guest, node: "nowhere" }] } }] }, /no-such-name/],
    [exactly({ guests: [{ vmid: "101", kind: "qemu", node: "pve", config: [] }] }), /states.0.exact.guests.0.vmid.*no-such-name/],
    [exactly({ guests: [{ vmid: "100", kind: "qemu", node: "else", config: [] }] }), /states.0.exact.guests.0.node.*no-such-name/],
    [exactly({ guests: [{ vmid: "100", kind: "qemu", node: "pve", config: [["a", {}]] }] }), /states.0.exact.guests.0.config.0.1/],
    [exactly({ hosts: [{ hostname: "pve", installed: 0, accounts: [], groups: [], shadow: [{ name: "root", hash: "$5$x", changed: 0 }], homes: [] }] }), /hash/],
    [exactly({ options: [["console", "\u0000"]] }), /unreadable/],
    [exactly({ nodes: [{ name: "else", status: "online", bootedAt: 0, cpus: 1, maxmem: 1, maxdisk: 1 }] }), /no-such-name/],
    [{ ...good, states: [{ ...state, accounts: ["a b"] }] }, /states/],
    [{ kind: "world", name: "x", states: [], events: [] }, /missing/],
    [{ ...good, lesson: { id: "x" } }, /missing/],
  ];
  for (const [file, said] of files) {
    await expect(server.control("worlds.take", { text: JSON.stringify(file) })).rejects.toThrow(said);
  }
  await expect(server.control("worlds.preview", { text: "[".repeat(100) })).rejects.toThrow(/too-deep/);
  expect(await server.control("worlds.list")).toEqual(before);
});

test("the list of lessons tells how far each world has come, also those that are not open", async () => {
  const trainee = await openTrainee("groups");
  const [first] = (await trainee.read()).steps;
  for (const action of first?.solution ?? []) await trainee.act(first?.id ?? "", action);
  const { done } = { done: (await trainee.done()).length };
  await trainee.server.control("scenario.start", { id: "pools" });
  const { lessons } = await trainee.server.control("scenario.list");
  expect(lessons).toHaveLength(12);
  const progress = (id: string) => lessons.find((lesson) => lesson.id === id)?.progress;
  expect(progress("groups")).toMatchObject({ done, finished: false });
  expect(progress("pools")).toMatchObject({ done: 0, finished: false });
  expect(progress("tokens")).toBeUndefined();
});
