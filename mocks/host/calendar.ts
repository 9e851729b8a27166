const WEEKDAYS = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SECONDS_PER_DAY = 86_400;

export interface CalendarTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** `Jan` to `Dec`. */
  readonly monthName: string;
  /** `Mon` to `Sun`. */
  readonly weekday: string;
}

/** Unix seconds as a date and time in UTC; the host's time zone is UTC. */
export function calendarTime(seconds: number): CalendarTime {
  const whole = Math.max(0, Math.floor(seconds));
  const days = Math.floor(whole / SECONDS_PER_DAY);
  const rest = whole - days * SECONDS_PER_DAY;
  let year = 1970;
  let left = days;
  while (left >= daysInYear(year)) left -= daysInYear(year++);
  let month = 1;
  while (left >= daysInMonth(year, month)) left -= daysInMonth(year, month++);
  return {
    year,
    month,
    day: left + 1,
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    monthName: MONTHS[month - 1] ?? "",
    weekday: WEEKDAYS[days % 7] ?? "",
  };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInYear(year: number): number {
  return isLeap(year) ? 366 : 365;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A number with leading zeros. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
