import type { SandboxEvent } from "../../src/api/sandbox/events";
import type { Core } from "./core";
import { type EventsRecord, eventsRecord, keys } from "./records";

/** Of requests and of everything else: older ones are forgotten. */
const KEPT = 1000;

type WithoutCounter<Event> = Event extends SandboxEvent ? Omit<Event, "number" | "time" | "head"> : never;
/** An event before it is numbered and timed. */
export type NewEvent = WithoutCounter<SandboxEvent>;

/** The events of the open world, oldest first; an unreadable log is an empty one. */
export async function readEvents(core: Core): Promise<readonly SandboxEvent[]> {
  const { record } = await core.load();
  return (await stored(core, record.id)).events;
}

async function stored(core: Core, world: string): Promise<EventsRecord> {
  const result = eventsRecord.safeParse((await core.backend.read([keys.events(world)]))[0]);
  return result.success ? result.data : { next: 1, events: [] };
}

/** The newest ones; a page that reads for hours shall not push out a login that proves a step. */
function newest(events: readonly SandboxEvent[]): SandboxEvent[] {
  if (events.length <= KEPT) return [...events];
  const requests = events.filter((event) => event.kind === "request").slice(-KEPT);
  const others = events.filter((event) => event.kind !== "request").slice(-KEPT);
  return [...requests, ...others].sort((a, b) => a.number - b.number);
}

/** Adds an event to the open world's log. Must run inside the lock. */
export async function addEvent(core: Core, event: NewEvent): Promise<void> {
  const { record } = await core.load();
  const { next, events } = await stored(core, record.id);
  const time = core.clock.now() + record.ahead;
  const value = { next: next + 1, events: newest([...events, { ...event, number: next, time, head: record.head }]) };
  await core.backend.write([{ key: keys.events(record.id), value }]);
  core.announce({ world: record.id, version: record.version, touched: ["events"] });
}

/** Forgets the events of the open world after this number. Must run inside the lock. */
export async function forgetEventsAfter(core: Core, number: number): Promise<void> {
  const { record } = await core.load();
  const { next, events } = await stored(core, record.id);
  const value = { next, events: events.filter((event) => event.number <= number) };
  await core.backend.write([{ key: keys.events(record.id), value }]);
  core.announce({ world: record.id, version: record.version, touched: ["events"] });
}
