import type { CalendarEvent } from "../../src/lib/calendarEvent";
import { calendarTime } from "../host/calendar";

const SECONDS_PER_DAY = 86_400;
/** Leap days and weekdays repeat after 28 years; nothing that comes at all comes later. */
const DAYS_AHEAD = 28 * 366;
/** The first of January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4;

function timesOfDay({ hours, minutes, seconds }: CalendarEvent): readonly number[] {
  return hours.flatMap((hour) => minutes.flatMap((minute) => seconds.map((second) => hour * 3600 + minute * 60 + second)));
}

function fitsDay(event: CalendarEvent, day: number): boolean {
  if (!event.weekdays.includes((day + FIRST_WEEKDAY) % 7)) return false;
  const date = calendarTime(day * SECONDS_PER_DAY);
  return event.days.includes(date.day) && event.months.includes(date.month) && event.years.includes(date.year);
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
