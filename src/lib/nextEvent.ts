import type { CalendarEvent } from "./calendarEvent";

const SECONDS_PER_DAY = 86_400;
/** Leap days and weekdays repeat after 28 years; nothing that comes at all comes later. */
const DAYS_AHEAD = 28 * 366;

function timesOfDay({ hours, minutes, seconds }: CalendarEvent): readonly number[] {
  return hours.flatMap((hour) => minutes.flatMap((minute) => seconds.map((second) => hour * 3600 + minute * 60 + second)));
}

function fitsDay(event: CalendarEvent, day: number): boolean {
  const date = new Date(day * SECONDS_PER_DAY * 1000);
  return (
    event.weekdays.includes(date.getUTCDay()) &&
    event.days.includes(date.getUTCDate()) &&
    event.months.includes(date.getUTCMonth() + 1) &&
    event.years.includes(date.getUTCFullYear())
  );
}

/** The first moment of the event after `after`, both server seconds; nothing where it never comes. */
export function nextEvent(event: CalendarEvent, after: number): number | undefined {
  const times = timesOfDay(event);
  const today = Math.floor(after / SECONDS_PER_DAY);
  for (let day = today; day < today + DAYS_AHEAD; day++) {
    if (!fitsDay(event, day)) continue;
    const rest = after - day * SECONDS_PER_DAY;
    const time = times.find((one) => one > rest);
    if (time !== undefined) return day * SECONDS_PER_DAY + time;
  }
  return undefined;
}

/** The next moments of the event after `after`, at most `count` of them. */
export function nextEvents(event: CalendarEvent, after: number, count: number): readonly number[] {
  const found: number[] = [];
  for (let last = after; found.length < count; ) {
    const next = nextEvent(event, last);
    if (next === undefined) break;
    found.push(next);
    last = next;
  }
  return found;
}
