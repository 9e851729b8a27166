import { calendarTime, twoDigits, type CalendarTime } from "../calendar";
import type { Command } from "../shell/command";

function standard({ weekday, monthName, day, hour, minute, second, year }: CalendarTime): string {
  const clock = [hour % 12 === 0 ? 12 : hour % 12, minute, second].map(twoDigits).join(":");
  return `${weekday} ${monthName} ${String(day).padStart(2)} ${clock} ${hour < 12 ? "AM" : "PM"} UTC ${year}`;
}

function formatted(format: string, seconds: number): string {
  const time = calendarTime(seconds);
  const date = `${time.year}-${twoDigits(time.month)}-${twoDigits(time.day)}`;
  const clock = [time.hour, time.minute, time.second].map(twoDigits).join(":");
  const fields = new Map([
    ["%F", date], ["%T", clock], ["%s", String(Math.floor(seconds))], ["%Y", String(time.year)],
    ["%m", twoDigits(time.month)], ["%d", twoDigits(time.day)], ["%H", twoDigits(time.hour)],
    ["%M", twoDigits(time.minute)], ["%S", twoDigits(time.second)], ["%Z", "UTC"], ["%%", "%"],
  ]);
  return format.replace(/%./gu, (field) => fields.get(field) ?? field);
}

/** coreutils' `date [+FORMAT]` of the world's clock, in UTC. */
export const date: Command = {
  name: "date",
  where: "/usr/bin",
  usage: "date [+FORMAT]",
  complete: () => [],
  async run({ args, host, print }) {
    const [operand] = args.filter((arg) => arg !== "-u");
    if (operand !== undefined && !operand.startsWith("+")) {
      print(`date: invalid date ‘${operand}’\n`);
      return 1;
    }
    const now = host.now();
    print(`${operand === undefined ? standard(calendarTime(now)) : formatted(operand.slice(1), now)}\n`);
    return 0;
  },
};
