import { isoDay } from "../../lib/format";

/** Unix seconds as the text of a native date input; 0 (never) is empty. */
export function dayText(seconds: number): string {
  return seconds === 0 ? "" : isoDay(seconds);
}

/** `YYYY-MM-DD` as Unix seconds of that day's local midnight; anything else is 0 (gui.md section 1.5, Expire). */
export function daySeconds(text: string): number {
  const parts = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(text);
  if (parts === null) return 0;
  const [year, month, day] = parts.slice(1).map(Number);
  return Math.floor(new Date(year ?? 0, (month ?? 1) - 1, day ?? 1).getTime() / 1000);
}
