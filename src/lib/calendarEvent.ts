/** When something shall happen: each list holds the values that fit, ascending. All times are UTC. */
export interface CalendarEvent {
  /** 0 is Sunday. */
  readonly weekdays: readonly number[];
  readonly years: readonly number[];
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
}

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

const NAMED: ReadonlyMap<string, string> = new Map([
  ["minutely", "*:*"],
  ["hourly", "*:00"],
  ["daily", "00:00"],
  ["weekly", "mon 00:00"],
  ["monthly", "*-01 00:00"],
  ["quarterly", "01,04,07,10-01 00:00"],
  ["semiannually", "01,07-01 00:00"],
  ["semi-annually", "01,07-01 00:00"],
  ["yearly", "01-01 00:00"],
  ["annually", "01-01 00:00"],
]);

function sorted(values: Iterable<number>): readonly number[] {
  return [...new Set(values)].sort((left, right) => left - right);
}

function steps(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);
}

/** The numbers that a part such as `8..17,22` or `0/15` means; nothing where it is none, or out of its limits. */
function numbers(text: string, min: number, max: number): readonly number[] | undefined {
  const all: number[] = [];
  for (const part of text.split(",")) {
    const read = /^(?:\*|(\d{1,4})(?:\.\.(\d{1,4}))?)(?:\/(\d{1,4}))?$/.exec(part);
    if (read === null) return undefined;
    const [, from, to, by] = read;
    const first = from === undefined ? min : Number(from);
    const alone = from !== undefined && to === undefined && by === undefined;
    const last = alone ? first : to === undefined ? max : Number(to);
    const step = by === undefined ? 1 : Number(by);
    if (first < min || last > max || first > last || step === 0) return undefined;
    all.push(...steps(first, last, step));
  }
  return sorted(all);
}

function weekday(text: string): number {
  return text.length < 3 ? -1 : WEEKDAYS.findIndex((name) => name === text || name.slice(0, 3) === text);
}

function weekdays(text: string): readonly number[] | undefined {
  const all: number[] = [];
  for (const part of text.toLowerCase().split(",")) {
    const [first, last, ...more] = part.split("..").map(weekday);
    if (first === undefined || first < 0 || (last ?? 0) < 0 || more.length > 0) return undefined;
    const length = last === undefined ? 1 : ((last - first + 7) % 7) + 1;
    all.push(...steps(first, first + length - 1, 1).map((day) => day % 7));
  }
  return sorted(all);
}

/**
 * Reads a calendar event as PVE writes them: `[WEEKDAYS] [[YEARS-]MONTHS-DAYS] [[HOURS:]MINUTES[:SECONDS]]`, or a
 * name such as `daily`. A number alone is a minute, a day alone means its midnight. Nothing where the text is none.
 */
export function parseCalendarEvent(text: string): CalendarEvent | undefined {
  const words = (NAMED.get(text.trim().toLowerCase()) ?? text).trim().split(/\s+/);
  if (words.length > 1 && words.at(-1) === "UTC") words.pop();
  const onDays = /^[A-Za-z]/.test(words[0] ?? "") ? words.shift() : undefined;
  const date = words[0]?.includes("-") === true ? words.shift() : undefined;
  const time = words.shift() ?? (onDays === undefined && date === undefined ? "" : "0:0");
  const [days = "", months = "", years = "*", ...moreDates] = (date ?? "*-*").split("-").reverse();
  const [hours = "", minutes = "", seconds = "0", ...moreTimes] = (time.includes(":") ? time : `*:${time}`).split(":");
  if (words.length + moreDates.length + moreTimes.length > 0) return undefined;
  const event = {
    weekdays: weekdays(onDays ?? "sun..sat"),
    years: numbers(years, 1970, 2199),
    months: numbers(months, 1, 12),
    days: numbers(days, 1, 31),
    hours: numbers(hours, 0, 23),
    minutes: numbers(minutes, 0, 59),
    seconds: numbers(seconds, 0, 59),
  };
  return Object.values(event).includes(undefined) ? undefined : (event as CalendarEvent);
}
