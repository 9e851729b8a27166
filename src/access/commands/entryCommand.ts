import { type Call, endpoints } from "../../api/endpoints/index";
import type { HistoryEntry } from "../../api/sandbox/history";
import { type CommandForm, commandText } from "./commandText";

type Written = Pick<HistoryEntry, "summary" | "call">;

/** The call of an entry of the sandbox's history; none where it was a command line or a control. */
function callOf({ call }: Written): Call | undefined {
  if (call === undefined || !Object.hasOwn(endpoints, call.name)) return undefined;
  const known: object = call;
  return known as Call;
}

/** An entry of the sandbox's history as the command that does it; what has none as it was written down. */
export function entryCommand(entry: Written): string {
  return entryText(entry, "pveum") ?? entry.summary;
}

/** The same in another form; `undefined` where that form cannot say it. */
export function entryText(entry: Written, form: CommandForm): string | undefined {
  const call = callOf(entry);
  return call === undefined ? undefined : commandText(call, form);
}
