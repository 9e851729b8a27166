import type { ControlAnswer } from "../../src/api/sandbox/index";
import { readUserCfg } from "../../src/engine/userCfg/read";
import type { Environment } from "../sandbox/environment";
import { workshopOf } from "../sandbox/environment";
import { ControlRefused, found } from "../sandbox/refuse";
import { scenarioOf } from "../scenarios/all";
import type { Workshop } from "../scenarios/scenario";
import { commit } from "../store/commit";
import { readEvents } from "../store/events";
import { readStates } from "../store/history";
import { keys } from "../store/records";
import type { WorldState } from "../store/state";
import { advanceClock, createWorld, type WorldSeed } from "../store/worlds";
import { lessonOf, OWN } from "./all";
import { buildLesson } from "./build";
import { exactOf, settled } from "./exact";
import { openLesson } from "./open";
import { toldUnderOtherNames } from "./otherWorld";
import { present } from "./read";
import { stateFrom, toldState } from "./toldState";
import { readWorldText, type WorldFile } from "./worldShape";
import { PASSWORD } from "./writing";

const OTHER_NAME = "world";
const LONGEST = 10_000_000;
const KEPT_EVENTS = 2000;

interface Past extends Pick<WorldFile, "events" | "scenario" | "lesson"> {
  readonly states: readonly WorldState[];
}

/** The states at which a step was reached or became the next one, and the present one. */
async function pastOf(environment: Environment): Promise<Past> {
  const { core } = environment;
  const { record, state } = await core.load();
  const lesson = await openLesson(environment);
  if (record.scenario === null) return { states: [state], events: [] };
  if (lesson === undefined) return { scenario: record.scenario, states: [state], events: [] };
  const { reached, entered } = await (await present(environment, lesson)).past();
  const moments = new Set([...reached.values(), ...entered.values()].map(({ entry }) => entry));
  const kept = (await readStates(core)).filter(({ number }) => number > 0 && (number === record.head || moments.has(number)));
  const countUpTo = (head: number) => kept.filter(({ number }) => number <= head).length;
  const events = (await readEvents(core)).slice(-KEPT_EVENTS);
  return {
    ...(record.scenario.startsWith(OWN) ? { lesson } : { scenario: record.scenario }),
    states: kept.map((past) => past.state),
    events: events.map((event) => ({ ...event, head: countUpTo(event.head ?? 0) })),
  };
}

/** Hashing takes its time, and everybody gets the same password. */
function hashingOnce(workshop: Workshop): Workshop {
  const hash = workshop.hash(PASSWORD);
  return { ...workshop, hash: (password) => (password === PASSWORD ? hash : workshop.hash(password)) };
}

/** The open world's present permissions as one text in which nothing has its own name. */
async function writtenUnderOtherNames({ core, server }: Environment): Promise<WorldFile> {
  const { record, state } = await core.load();
  const { ahead } = record;
  const told = toldUnderOtherNames(settled(state, server.now()));
  return { kind: "world", name: OTHER_NAME, ...(ahead > 0 && { ahead }), states: [told], events: [] };
}

async function writtenWhole(environment: Environment): Promise<WorldFile> {
  const { name, ahead } = (await environment.core.load()).record;
  const { states: past, ...rest } = await pastOf(environment);
  const states = past.map((state) => settled(state, environment.server.now()));
  const short: WorldFile = { kind: "world", name, ...(ahead > 0 && { ahead }), ...rest, states: states.map(toldState) };
  const workshop = hashingOnce(workshopOf(environment));
  const seed = short.scenario === undefined && short.lesson === undefined ? undefined : await seedOf(short, workshop);
  const told = states.map(async (state) => {
    const inShort = toldState(state);
    const exact = exactOf(state, await stateFrom(inShort, workshop, seed?.state));
    return exact === undefined ? inShort : { ...inShort, exact };
  });
  return { ...short, states: await Promise.all(told) };
}

/** The open world as one text. */
export async function writeWorld(environment: Environment, otherNames = false): Promise<ControlAnswer<"worlds.write">> {
  const file = await (otherNames ? writtenUnderOtherNames(environment) : writtenWhole(environment));
  const text = JSON.stringify(file, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
  if (text.length > LONGEST) throw new ControlRefused({ field: "", code: "too-large", value: String(text.length) });
  // What would not be taken back is not given out.
  await readWorldText(text);
  return { name: file.name, text };
}

async function lessonOfFile({ lesson, scenario }: WorldFile) {
  return lesson ?? (scenario === undefined ? undefined : lessonOf(scenario));
}

export async function previewWorld(text: string): Promise<ControlAnswer<"worlds.preview">> {
  const file = await readWorldText(text);
  const lesson = await lessonOfFile(file);
  const last = file.states.at(-1)?.world ?? (lesson !== undefined && "nodes" in lesson.world ? lesson.world : undefined);
  const { model } = readUserCfg((last?.userCfg ?? []).join("\n"), last?.pveVersion ?? 9);
  let entries = 0;
  for (const { users, groups, tokens } of model.acl.values()) {
    for (const flags of [...users.values(), ...groups.values(), ...tokens.values()]) entries += flags.size;
  }
  return {
    name: file.name,
    users: model.users.size,
    entries,
    guests: last?.guests.length ?? 0,
    ...(lesson !== undefined && { lesson: lesson.title }),
  };
}

/** The world that the file's one began with; the first state where it has no lesson. */
async function seedOf(file: WorldFile, workshop: Workshop): Promise<WorldSeed> {
  if (file.lesson !== undefined) {
    return { ...(await buildLesson(file.lesson, workshop)), scenario: `${OWN}${file.lesson.id}`, lesson: file.lesson };
  }
  if (file.scenario !== undefined) return found(await scenarioOf(file.scenario), "no-such-scenario").build(workshop);
  const state = await stateFrom(found(file.states[0], "missing", "text"), workshop, undefined);
  return { name: file.name, scenario: null, state, passwords: new Map() };
}

/** A new world from the text of a file, its lesson's progress with it. */
export async function takeWorld(environment: Environment, text: string) {
  const { core } = environment;
  const file = await readWorldText(text);
  const workshop = hashingOnce(workshopOf(environment));
  const seed = await seedOf(file, workshop);
  const states = seed.scenario === null ? [] : file.states;
  const next = await Promise.all(states.map((told) => stateFrom(told, workshop, seed.state)));
  const last = file.states.at(-1);
  const known = [...(last?.passwords ?? []).map((name) => `${name}@pve`), ...(last?.accounts ?? []).map((name) => `${name}@pam`)];
  const passwords = new Map([["root@pam", PASSWORD], ...known.map((id) => [id, PASSWORD] as const), ...seed.passwords]);
  return core.lock(async () => {
    const record = await createWorld(core, { ...seed, name: file.name, passwords });
    if (file.ahead !== undefined) await advanceClock(core, file.ahead);
    let before = (await core.load()).state;
    for (const state of next) {
      await commit(core, before, state, { actor: "root@pam", summary: file.name, kind: "control" });
      before = (await core.load()).state;
    }
    const events = file.events.map((event, at) => ({ ...event, number: at + 1 }));
    await core.backend.write([{ key: keys.events(record.id), value: { next: events.length + 1, events } }]);
    return record;
  });
}
