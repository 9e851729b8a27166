import { serverNow } from "../../api/client";
import { useLanguage, useText } from "../../i18n/useText";
import { parseCalendarEvent } from "../../lib/calendarEvent";
import { formatUtcDateTime } from "../../lib/format";
import { nextEvents } from "../../lib/nextEvent";

const SHOWN = 3;

/** When a schedule comes next, as text; nothing while it is none. */
export function NextRuns({ schedule }: { readonly schedule: string }) {
  const t = useText("realms");
  const locale = useLanguage();
  const event = schedule === "" ? undefined : parseCalendarEvent(schedule);
  if (event === undefined) return null;
  const next = nextEvents(event, serverNow(), SHOWN).map((at) => formatUtcDateTime(at, locale));
  return (
    <span aria-live="polite">
      {t(next.length === 0 ? "jobs.never" : "jobs.nextRuns")}
      {next.map((at) => (
        <span key={at} style={{ display: "block", fontVariantNumeric: "tabular-nums" }}>
          {at}
        </span>
      ))}
    </span>
  );
}
