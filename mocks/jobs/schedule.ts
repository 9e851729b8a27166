import { parseCalendarEvent } from "../../src/lib/calendarEvent";
import { nextEvent } from "../../src/lib/nextEvent";
import type { WorldState } from "../store/state";
import type { Runtime, SyncJob } from "../store/syncJob";

/** A clock that was moved far ahead runs a job once; so many missed times are looked at to find the last one. */
const MISSED = 200;

export function runtimeOf(state: Pick<WorldState, "runtime">): Runtime {
  return state.runtime ?? { openidLogins: new Map(), jobRuns: new Map() };
}

export function isEnabled(job: SyncJob): boolean {
  return job.enabled !== false;
}

/** Server seconds of a job's last run. */
export function lastRun(state: Pick<WorldState, "runtime">, job: SyncJob): number | undefined {
  return runtimeOf(state).jobRuns.get(job.id);
}

/** When the job comes next after `after`; nothing where it is off or never comes. */
export function nextRun(job: SyncJob, after: number): number | undefined {
  const event = isEnabled(job) ? parseCalendarEvent(job.schedule) : undefined;
  return event === undefined ? undefined : nextEvent(event, after);
}

/** The latest moment up to now at which the job should have run and has not. */
export function dueSince(state: Pick<WorldState, "runtime">, job: SyncJob, now: number): number | undefined {
  const handled = Math.max(job.since, lastRun(state, job) ?? 0);
  let due = nextRun(job, handled);
  if (due === undefined || due > now) return undefined;
  for (let missed = 0; missed < MISSED; missed++) {
    const later = nextRun(job, due);
    if (later === undefined || later > now) return due;
    due = later;
  }
  return now;
}
