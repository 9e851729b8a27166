import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CONTROL_FAULTS, type ControlFault } from "../../src/api/sandbox/refusal";
import { createTestServer, START } from "../node";
import { ControlRefused } from "../sandbox/refuse";
import { createMemoryBackend } from "../store/memoryBackend";
import { worldState } from "../store/stateShape";
import { lessonOf, LESSON_IDS } from "./all";
import { buildLesson } from "./build";
import { readLessonText } from "./file";

const DOCS = readFileSync(new URL("../../docs/scenarios.md", import.meta.url), "utf8");
const EXAMPLE = /```json\n([\s\S]*?)```/.exec(DOCS)?.[1] ?? "";

type Json = Record<string, unknown>;

/** The example with one place changed; `undefined` takes it away. */
function changed(path: string, value: unknown): string {
  const data = JSON.parse(EXAMPLE) as Json;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const target = keys.reduce<Json>((at, key) => at[key] as Json, data);
  if (value === undefined) Reflect.deleteProperty(target, last);
  else target[last] = value;
  return JSON.stringify(data);
}

function faults(text: string): readonly ControlFault[] {
  try {
    readLessonText(text);
    return [];
  } catch (error) {
    if (error instanceof ControlRefused) return error.faults;
    throw error;
  }
}

const at = (text: string) => faults(text).map(({ path, code, value }) => [path, code, value]);

test("the example of the documentation is opened as a new world, completed, kept over a reload, and reset", async () => {
  const backend = createMemoryBackend();
  const server = await createTestServer({ backend });
  expect(await server.control("scenario.preview", { text: EXAMPLE })).toMatchObject({ id: "printers", steps: 2, guests: 2 });
  const world = await server.control("scenario.open", { text: EXAMPLE });
  expect(world).toMatchObject({ name: "The print server", scenario: "own:printers" });
  expect((await server.control("sandbox.info")).lesson).toBe(true);
  const root = await server.login("root@pam", "training");
  const grant = (path: string, more: object = {}) => {
    const body = new URLSearchParams({ path, users: "pat@pve", roles: "PVEVMUser", ...more });
    return server.fetch("/api2/json/access/acl", { method: "PUT", headers: root, body });
  };
  const read = async (from = server) => (await from.control("scenario.read")).scenario;
  const done = async (from = server) => (await read(from))?.steps.filter((step) => step.done).map(({ id }) => id);

  await grant("/vms");
  expect(await done()).toEqual([]);
  expect((await read())?.mistakes).toEqual([
    {
      code: "too-wide",
      text: { en: "PVEVMUser on /vms reaches the payroll machine as well.", ja: "/vms の PVEVMUser は給与計算のマシンにも及びます。" },
    },
  ]);
  const pat = await server.login("pat@pve", "training");
  await server.fetch("/api2/json/nodes/pve/qemu/120/config", { headers: pat });
  await grant("/vms", { delete: "1" });
  await grant("/vms/120");
  expect(await done()).toEqual(["grant"]);

  expect((await read())?.steps[1]?.predict).toEqual(expect.not.objectContaining({ right: "no" }));
  const answer = await server.control("scenario.predict", { step: "look", option: "yes" });
  expect(answer).toMatchObject({ given: "yes", right: "no", explanation: { en: expect.any(String) } });
  expect(await server.control("scenario.predict", { step: "look", option: "no" })).toMatchObject({ given: "yes" });
  await server.fetch("/api2/json/nodes/pve/qemu/120/config", { headers: pat });
  expect(await done()).toEqual(["grant", "look"]);
  expect((await read())?.summary?.commands).toEqual(["pveum acl modify /vms/120 --users pat@pve --roles PVEVMUser"]);

  const reloaded = await createTestServer({ backend });
  expect(await done(reloaded)).toEqual(["grant", "look"]);
  expect((await read(reloaded))?.steps[1]?.predict).toMatchObject({ given: "yes" });

  await server.control("scenario.reset", { step: "look" });
  expect(await done()).toEqual(["grant"]);
  expect((await read())?.steps[1]?.predict).toEqual(expect.not.objectContaining({ given: "yes" }));
  await server.control("scenario.reset");
  expect(await done()).toEqual([]);
  expect((await server.control("worlds.list")).worlds.map(({ scenario }) => scenario)).toEqual(["tutorial", "own:printers"]);
  await server.control("worlds.delete", { id: world.id });
  expect((await backend.list("lesson/")).length).toBe(0);
});

test("every fault names its place", () => {
  expect(faults(EXAMPLE)).toEqual([]);
  expect(at(changed("steps.0.hints.how.en", undefined))).toEqual([["steps.0.hints.how.en", "missing", undefined]]);
  expect(at(changed("steps.0.hints.how.de", "Hier"))).toEqual([["steps.0.hints.how", "unknown-key", "de"]]);
  expect(at(changed("steps.0.goal.kind", "wins"))).toEqual([["steps.0.goal.kind", "unknown-value", "wins"]]);
  expect(at(changed("steps.0.goal.goals.1.statement.guests.0", "999"))).toEqual([
    ["steps.0.goal.goals.1.statement.guests.0", "no-such-name", "999"],
  ]);
  expect(at(changed("steps.0.goal.goals.0.statement.right.privilege", "VM.Monitor"))).toEqual([
    ["steps.0.goal.goals.0.statement.right.privilege", "no-such-name", "VM.Monitor"],
  ]);
  expect(at(changed("steps.1.goal.after", "nowhere"))).toEqual([["steps.1.goal.after", "no-such-step", "nowhere"]]);
  expect(at(changed("steps.1.id", "grant"))).toContainEqual(["steps.1.id", "duplicate", "grant"]);
  expect(at(changed("steps.1.predict.options.1.right", undefined))).toEqual([["steps.1.predict.options", "missing", "right"]]);
  expect(at(changed("mistakes.0.until", "nowhere"))).toEqual([["mistakes.0.until", "no-such-step", "nowhere"]]);
  expect(at(changed("world.guests.0.node", "pve2"))).toEqual([["world.guests.0.node", "no-such-name", "pve2"]]);
  expect(at(changed("world.guests.0.vmid", "120"))).toEqual([["world.guests.0.vmid", "wrong-type", "number"]]);
  expect(at(changed("world.userCfg.1", "user:pat"))[0]).toEqual(["world.userCfg.1", "bad-config", expect.any(String)]);
  expect(at(changed("world.passwords.0.userid", "toor@pam"))).toContainEqual(["world.passwords.0.userid", "no-such-name", "toor@pam"]);
  expect(at(changed("steps", []))).toEqual([["steps", "missing", undefined]]);
  expect(at(changed("kind", 7))[0]?.slice(0, 2)).toEqual(["kind", "unknown-value"]);
  expect(at("[]")[0]?.slice(0, 2)).toEqual(["", "wrong-type"]);
});

test("a file cannot bring markup, other sites, hidden letters, strange keys, or more than fits", () => {
  expect(at(changed("story.en", "Click <a href='//evil.example'>here</a>"))[0]?.slice(0, 2)).toEqual(["story.en", "has-markup"]);
  expect(at(changed("story.en", "<script>alert(1)</script>"))[0]?.[1]).toBe("has-markup");
  expect(at(changed("story.en", "pveum user add <userid>, and 1 < 2 > 0"))).toEqual([]);
  expect(at(changed("story.en", "abc\u202egpj"))[0]?.slice(0, 2)).toEqual(["story.en", "unreadable"]);
  expect(at(changed("world.userCfg.1", "user:pat@pve:1:0:\ud800::::"))[0]?.slice(0, 2)).toEqual(["world.userCfg.1", "unreadable"]);
  expect(at(changed("world.userCfg.1", "user:pat@pve:1:0:Pat 🖨::::"))).toEqual([]);
  for (const link of ["https://evil.example/", "//evil.example", "javascript:alert(1)", "/a b"]) {
    expect(at(changed("steps.0.at", link))[0]?.slice(0, 2), link).toEqual(["steps.0.at", "bad-link"]);
  }
  const own = EXAMPLE.replace('"id": "printers",', '"id": "printers", "__proto__": {"kind": "challenge"},');
  expect(at(own)).toEqual([["", "unknown-key", "__proto__"]]);
  expect(at(changed("story.en", "a".repeat(4001)))).toEqual([["story.en", "too-large", "4000"]]);
  expect(at("[".repeat(100_000))).toEqual([[undefined, "too-deep", "40"]]);
  expect(faults('{\n  "id": }')).toEqual([{ field: "text", code: "bad-json", line: 2, column: 9 }]);
});

/** Every place of the example, as dots lead to it. */
function places(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return path === "" ? [] : [path];
  const inner = Object.entries(value).flatMap(([key, one]) => places(one, path === "" ? key : `${path}.${key}`));
  return path === "" ? inner : [path, ...inner];
}

test("whatever stands at a place, and wherever the file ends: it becomes a world, or is refused with a code", async () => {
  const all = places(JSON.parse(EXAMPLE));
  const workshop = { now: START, hash: (password: string) => Promise.resolve(`hash of ${password}`) };
  const value = fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom("root@pam!x", "{{now-9999d}}", "acl:1:/:@x:Own:", "𐍈", 101));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...all), value, async (path, given) => {
      const text = changed(path, given);
      const found = faults(text);
      for (const fault of found) expect(CONTROL_FAULTS).toContain(fault.code);
      if (found.length > 0) return;
      const { state } = await buildLesson(readLessonText(text), workshop);
      expect(worldState.safeParse(state).error).toBeUndefined();
    }),
    { numRuns: 150 },
  );
  fc.assert(
    fc.property(fc.nat(EXAMPLE.length - 3), fc.string(), (end, tail) => {
      expect(faults(EXAMPLE.slice(0, end) + tail)).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("too long a text is refused before it is read, and __proto__ is a name like any other", async () => {
  const server = await createTestServer();
  await expect(server.control("scenario.open", { text: " ".repeat(1_000_001) })).rejects.toThrow('"code":"too-large"');
  const data = JSON.parse(EXAMPLE) as { world: { userCfg: string[] }; steps: { goal: unknown }[] };
  data.world.userCfg.push("group:__proto__:pat@pve::", "group:constructor:pat@pve::");
  data.steps[0] = { ...data.steps[0], goal: { kind: "member", group: "__proto__", userid: "pat@pve" } };
  await server.control("scenario.open", { text: JSON.stringify(data) });
  const { scenario } = await server.control("scenario.read");
  expect(scenario?.steps.map((step) => step.done)).toEqual([true, false]);
});

test.each(LESSON_IDS)("%s has the shape of a file", async (id) => {
  expect(faults(JSON.stringify(await lessonOf(id)))).toEqual([]);
});

test("the lessons are listed in words, and a step that was not reached cannot be gone back to", async () => {
  const server = await createTestServer();
  const { lessons } = await server.control("scenario.list");
  expect(lessons.map(({ id }) => id)).toEqual(LESSON_IDS);
  expect(lessons.filter(({ kind }) => kind === "challenge")).toHaveLength(3);
  await expect(server.control("scenario.reset", { step: "log-in-pve" })).rejects.toThrow('"code":"no-such-step"');
  await expect(server.control("scenario.reset", { step: "toString" })).rejects.toThrow('"code":"no-such-step"');
  await expect(server.control("scenario.predict", { step: "try-limits", option: "all" })).rejects.toThrow("no-such-name");
});
