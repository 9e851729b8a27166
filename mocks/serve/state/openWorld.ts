import { keys, openRecord } from "../../store/records";

/** The world that is open, by the records; nothing in an empty or unreadable store. */
export function openWorldOf(records: ReadonlyMap<string, unknown>): string | undefined {
  const open = openRecord.safeParse(records.get(keys.open));
  return open.success ? open.data.world : undefined;
}
