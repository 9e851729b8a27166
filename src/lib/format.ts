type DateOptions = Intl.DateTimeFormatOptions;

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function dateFormat(locale: string, kind: string, options: DateOptions): Intl.DateTimeFormat {
  const key = `${kind} ${locale}`;
  const known = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dates.set(key, known);
  return known;
}

function numberFormat(locale: string, kind: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${kind} ${locale}`;
  const known = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
  numbers.set(key, known);
  return known;
}

const two = (value: number) => String(value).padStart(2, "0");

/** Unix seconds as local `YYYY-MM-DD`, as a date input takes it. */
export function isoDay(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const DAY: DateOptions = { year: "numeric", month: "2-digit", day: "2-digit" };
const TIME: DateOptions = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" };

/** Unix seconds as a day in the reader's locale, digits only. */
export function formatDate(seconds: number, locale: string): string {
  return dateFormat(locale, "day", DAY).format(seconds * 1000);
}

/** Unix seconds as day and time in the reader's locale. */
export function formatDateTime(seconds: number, locale: string): string {
  return dateFormat(locale, "time", { ...DAY, ...TIME }).format(seconds * 1000);
}

/** Unix seconds as day and time of a clock that runs on UTC, whatever the reader's own zone is. */
export function formatUtcDateTime(seconds: number, locale: string): string {
  return dateFormat(locale, "utc", { ...DAY, ...TIME, weekday: "short", timeZone: "UTC" }).format(seconds * 1000);
}

/** Unix seconds as a date in the reader's own words, for sentences. */
export function formatLongDate(seconds: number, locale: string): string {
  return dateFormat(locale, "long", { dateStyle: "long" }).format(seconds * 1000);
}

/** A count with the language's separators. */
export function formatNumber(value: number, locale: string): string {
  return numberFormat(locale, "plain", { maximumFractionDigits: 2 }).format(value);
}

/** A part of one (0.25 -> 25 %), at most two decimals. */
export function formatPercent(part: number, locale: string): string {
  return numberFormat(locale, "percent", { style: "percent", maximumFractionDigits: 2 }).format(part);
}

const UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] as const;

/** Bytes in powers of 1024, two decimals above bytes: `1.50 GiB`. */
export function formatBytes(bytes: number, locale: string): string {
  const exponent = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
  const decimals = exponent === 0 ? 0 : 2;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const amount = numberFormat(locale, `bytes${decimals}`, options).format(bytes / 1024 ** exponent);
  return `${amount} ${UNITS[exponent] ?? "B"}`;
}

/** Seconds as `HH:MM:SS`, with whole days in front when there are any: `3d 04:05:06`. */
export function formatUptime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const days = Math.floor(whole / 86_400);
  const clock = [Math.floor((whole % 86_400) / 3600), Math.floor((whole % 3600) / 60), whole % 60].map(two).join(":");
  return days === 0 ? clock : `${days}d ${clock}`;
}
