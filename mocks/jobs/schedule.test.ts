import { describe, expect, it } from "vitest";
import { parseCalendarEvent } from "../../src/lib/calendarEvent";
import { nextEvent, nextEvents } from "../../src/lib/nextEvent";
import { calendarTime, twoDigits } from "../host/calendar";
import { dueSince } from "./schedule";

/** 2026-01-15 08:00:00 UTC, a Thursday. */
const NOW = 1_768_464_000;

function next(text: string, after = NOW): string | undefined {
  const event = parseCalendarEvent(text);
  const at = event && nextEvent(event, after);
  if (at === undefined) return undefined;
  const { weekday, year, month, day, hour, minute, second } = calendarTime(at);
  return `${weekday} ${year}-${twoDigits(month)}-${twoDigits(day)} ${[hour, minute, second].map(twoDigits).join(":")}`;
}

describe("the next time", () => {
  it.each([
    ["*/30", "Thu 2026-01-15 08:30:00"],
    ["08:00", "Fri 2026-01-16 08:00:00"],
    ["8:0:1", "Thu 2026-01-15 08:00:01"],
    ["mon..fri 00:00", "Fri 2026-01-16 00:00:00"],
    ["sun 01:00", "Sun 2026-01-18 01:00:00"],
    ["monthly", "Sun 2026-02-01 00:00:00"],
    ["yearly", "Fri 2027-01-01 00:00:00"],
    ["*-02-29", "Tue 2028-02-29 00:00:00"],
    ["Sat *-1..7 15:00", "Sat 2026-02-07 15:00:00"],
    ["2026-1-15 07:00", undefined],
    ["*-02-30", undefined],
  ])("%s: %s", (text, expected) => {
    expect(next(text)).toBe(expected);
  });
});

it("gives the next times one after the other, as many as there are", () => {
  const daily = parseCalendarEvent("08:00");
  const once = parseCalendarEvent("2026-01-16 08:00");
  expect(daily && nextEvents(daily, NOW, 2)).toEqual([NOW + 86_400, NOW + 2 * 86_400]);
  expect(once && nextEvents(once, NOW, 3)).toEqual([NOW + 86_400]);
});

describe("a job", () => {
  const job = { id: "j", realm: "corp", schedule: "*/30", scope: "both", since: NOW };
  it("is due at the last time that was missed, once", () => {
    expect(dueSince({}, job, NOW + 1799)).toBeUndefined();
    expect(dueSince({}, job, NOW + 1800)).toBe(NOW + 1800);
    expect(dueSince({}, job, NOW + 7000)).toBe(NOW + 5400);
    const runtime = { openidLogins: new Map(), jobRuns: new Map([["j", NOW + 5400]]) };
    expect(dueSince({ runtime }, job, NOW + 7000)).toBeUndefined();
    expect(dueSince({}, { ...job, enabled: false }, NOW + 7000)).toBeUndefined();
    expect(dueSince({}, job, NOW + 100_000_000)).toBe(NOW + 100_000_000);
  });
});
