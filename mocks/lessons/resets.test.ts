import { expect, test } from "vitest";
import { createTestServer } from "../node";
import { eventsRecord, keys } from "../store/records";
import { LESSON_IDS, lessonOf } from "./all";
import { openTrainee, playThrough } from "./testing/play";

test.each(LESSON_IDS)("%s: back to each step, and through to the end again", async (id) => {
  const trainee = await openTrainee(id);
  await playThrough(trainee);
  const { steps, finished } = await trainee.read();
  expect(finished).toBe(true);
  for (const [at, { id: step }] of [...steps.entries()].reverse()) {
    await trainee.server.control("scenario.reset", { step });
    const done = await trainee.done();
    const before = steps.slice(0, at).filter((one) => !one.optional).map((one) => one.id);
    expect(done, step).toEqual(expect.arrayContaining(before));
    expect(done, step).not.toContain(step);
    expect(await trainee.mistakes(), step).toEqual([]);
  }
  expect((await trainee.server.control("history.list")).head).toBe(0);
  await playThrough(trainee);
  expect((await trainee.read()).finished).toBe(true);
  await trainee.server.control("history.undo");
  await trainee.server.control("scenario.reset");
  expect(await trainee.done()).toEqual([]);
  expect((await trainee.server.control("events.list")).events).toEqual([]);
});

test.each(LESSON_IDS)("%s: begun at its last step, with all before it done as a trainee would", async (id) => {
  const trainee = await openTrainee("empty");
  const last = (await lessonOf(id))?.steps.at(-1)?.id ?? "";
  await trainee.server.control("scenario.start", { id, step: last });
  const { steps, mistakes } = await trainee.read();
  expect(steps.filter((step) => !step.done).map((step) => step.id)).toEqual([last]);
  expect(mistakes).toEqual([]);
});

test("the world of a step is heard of when all before it is done, and not before", async () => {
  const heard: string[] = [];
  const server = await createTestServer({ heard: ({ world, touched }) => heard.push(`${world}: ${touched.join(", ")}`) });
  heard.length = 0;
  await server.control("scenario.start", { id: "groups", step: "grant-groups" });
  expect(heard).toEqual(["w2: world"]);
});

test("a step that the lesson does not have begins nothing", async () => {
  const trainee = await openTrainee("empty");
  await expect(trainee.server.control("scenario.start", { id: "groups", step: "nowhere" })).rejects.toThrow("no-such-step");
  expect((await trainee.server.control("worlds.list")).worlds).toHaveLength(1);
});

test("a step that asks for once stays done, others open again when what they left is undone", async () => {
  const trainee = await openTrainee("custom-role");
  const [first, second] = (await trainee.read()).steps;
  for (const step of [first, second]) for (const action of step?.solution ?? []) await trainee.act(step?.id ?? "", action);
  expect(await trainee.done()).toEqual(["make-role", "swap-role"]);
  await trainee.type("pveum role modify VM_Power-only --privs VM.Audit");
  await trainee.type("pveum acl delete /vms --users help@pve --roles VM_Power-only");
  expect(await trainee.done()).toEqual(["make-role"]);
  await trainee.server.control("history.undo");
  expect(await trainee.done()).toEqual(["make-role", "swap-role"]);
});

test("what happened before the step that it must follow does not count", async () => {
  const trainee = await openTrainee("custom-role");
  const [first, second] = (await trainee.read()).steps;
  await trainee.server.login("help@pve", "training");
  for (const step of [first, second]) for (const action of step?.solution ?? []) await trainee.act(step?.id ?? "", action);
  expect(await trainee.done()).toEqual(["make-role", "swap-role"]);
  await trainee.server.login("help@pve", "training");
  expect(await trainee.done()).toEqual(["make-role", "swap-role", "look"]);
});

test("hours of reading do not push out the login that proved a step", async () => {
  const trainee = await openTrainee("tutorial");
  await playThrough(trainee);
  const { backend } = trainee.server.sandbox.core;
  const { next, events: played } = eventsRecord.parse((await backend.read([keys.events("w1")]))[0]);
  const request = { kind: "request", caller: "root@pam", method: "GET", path: "/nodes/pve/qemu/101/config", status: 200 } as const;
  const reads = Array.from({ length: 1010 }, (_, at) => ({ ...request, number: next + at, time: 0, head: 7 }));
  await backend.write([{ key: keys.events("w1"), value: { next: next + reads.length, events: [...played, ...reads] } }]);
  await trainee.server.login("root@pam", "training");
  const { events } = await trainee.server.control("events.list");
  expect(events.filter(({ kind }) => kind === "request")).toHaveLength(1000);
  expect(await trainee.done()).toContain("log-in-pam");
});
