/**
 * When a user expires, in Unix seconds: a day `YYYY-MM-DD` (its local midnight), seconds, or 0 for never;
 * `undefined` for what is none of these.
 */
export function daySeconds(text: string): number | undefined {
  const said = text.trim().toLowerCase();
  if (said === "" || said === "0" || said === "never") return 0;
  if (/^\d{9,11}$/.test(said)) return Number(said);
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(said);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? Math.floor(date.getTime() / 1000) : undefined;
}
