import { describe, expect, it } from "vitest";
import { parseCalendarEvent } from "./calendarEvent";

const of = (text: string) => parseCalendarEvent(text);

describe("a calendar event", () => {
  it("reads times", () => {
    expect(of("21:30")).toMatchObject({ hours: [21], minutes: [30], seconds: [0], months: { length: 12 } });
    expect(of("*/30")).toMatchObject({ hours: { length: 24 }, minutes: [0, 30] });
    expect(of("*/2:00")?.hours).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22]);
    expect(of("mon..wed 30/10")).toMatchObject({ weekdays: [1, 2, 3], minutes: [30, 40, 50] });
    expect(of("8..17,22:0/15:5")).toMatchObject({ minutes: [0, 15, 30, 45], seconds: [5] });
    expect(of("8..9,22:0")?.hours).toEqual([8, 9, 22]);
    expect(of("*")).toMatchObject({ minutes: { length: 60 }, seconds: [0] });
  });

  it("reads days", () => {
    expect(of("fri..mon 01:00")?.weekdays).toEqual([0, 1, 5, 6]);
    expect(of("Saturday,sun")).toMatchObject({ weekdays: [0, 6], hours: [0], minutes: [0] });
    expect(of("Sat *-1..7 15:00 UTC")).toMatchObject({ weekdays: [6], days: [1, 2, 3, 4, 5, 6, 7], hours: [15] });
    expect(of("2026-10-21")).toMatchObject({ years: [2026], months: [10], days: [21], hours: [0] });
    expect(of("quarterly")).toMatchObject({ months: [1, 4, 7, 10], days: [1] });
    expect(of(" Daily ")).toMatchObject({ hours: [0], minutes: [0] });
  });

  it.each([
    ...["", "*x", "nonsense", "mon..", "mon..fri..sun 1:00", "mo 1:00", "24:00", "1:60", "9..8:00", "*/0", "1:2:3:4"],
    ...["13-01", "1-2-3-4", "0-1", "1:00 1:00", "daily 1:00", "1e1", "-", "1..2..3", "10000:1", ",", "UTC"],
  ])("does not read %j", (text) => {
    expect(of(text)).toBeUndefined();
  });
});
