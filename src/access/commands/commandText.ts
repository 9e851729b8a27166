import { encodeParams } from "../../api/encode";
import { type Call, endpointOf } from "../../api/endpoints/index";
import type { Change } from "../../engine/changes/change";
import { pveumCommand } from "../../engine/plan/command";
import { shellWord } from "../../engine/plan/shellWord";
import { changeOf } from "../effect/changeOf";
import { terraformOf } from "./terraform";

/** The ways in which a change can be written down. */
export const FORMS = ["pveum", "http", "terraform"] as const;
export type CommandForm = (typeof FORMS)[number];

function pveshCommand(call: Call): string {
  const { method, path } = endpointOf(call.name);
  const { path: filled, rest } = encodeParams(path, { ...call.params });
  const verbs = { GET: "get", POST: "create", PUT: "set", DELETE: "delete" } as const;
  return ["pvesh", verbs[method], shellWord(filled), ...[...rest].map(([name, value]) => `--${name} ${shellWord(value)}`)].join(" ");
}

/** What is made is so anyway: an empty text or list, and for a user or token no date of expiry. */
function isDefault(name: string, value: unknown): boolean {
  if (value === "" || (Array.isArray(value) && value.length === 0)) return true;
  return (name === "expire" && value === 0) || (name === "enable" && value === true);
}

/** A creation by what it says alone: a form sends its empty fields too. */
function plain(change: Change): Change {
  if (!change.kind.endsWith(".create")) return change;
  const said: object = Object.fromEntries(Object.entries(change).filter(([name, value]) => !isDefault(name, value)));
  return said as Change;
}

function httpText(call: Call): string {
  const { method, path } = endpointOf(call.name);
  const { path: filled, rest } = encodeParams(path, { ...call.params });
  const text = rest.toString();
  const query = method === "DELETE" && text !== "" ? `?${text}` : "";
  return [`${method} /api2/json${filled}${query}`, ...(method !== "DELETE" && text !== "" ? [text] : [])].join("\n");
}

/** A call in one of these forms; `undefined` where that form cannot say it. Outside pveum's reach it is pvesh. */
export function commandText(call: Call, form: CommandForm): string | undefined {
  const change = changeOf(call);
  if (form === "http") return httpText(call);
  if (form === "terraform") return change === undefined ? undefined : terraformOf(plain(change));
  return change === undefined ? pveshCommand(call) : pveumCommand(plain(change));
}
