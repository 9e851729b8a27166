import { calendarTime, twoDigits } from "../host/calendar";

/** Seconds since the epoch as an HTTP date. */
export function httpDate(seconds: number): string {
  const { weekday, day, monthName, year, hour, minute, second } = calendarTime(seconds);
  const time = [hour, minute, second].map(twoDigits).join(":");
  return `${weekday}, ${twoDigits(day)} ${monthName} ${year} ${time} GMT`;
}
