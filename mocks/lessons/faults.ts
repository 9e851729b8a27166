import type { core } from "zod/mini";
import { CONTROL_FAULTS, type ControlFault } from "../../src/api/sandbox/refusal";

type Issue = core.$ZodIssue;
type Code = ControlFault["code"];

/** More than that help nobody. */
const MOST = 20;
const SHOWN = 60;

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function isCode(text: string): text is Code {
  return CONTROL_FAULTS.some((code) => code === text);
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify([value]).slice(1, -1);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Why, and about what. */
function reason(issue: Issue, value: unknown): { readonly code: Code; readonly value?: string } {
  switch (issue.code) {
    case "unrecognized_keys":
      return { code: "unknown-key", value: issue.keys.map(shown).join(", ") };
    case "invalid_type":
      return value === undefined ? { code: "missing" } : { code: "wrong-type", value: issue.expected };
    case "invalid_value":
      return value === undefined ? { code: "missing" } : { code: "unknown-value", value: shown(value) };
    case "invalid_union":
      return value === undefined ? { code: "missing" } : { code: "unknown-value", value: shown(value) };
    case "too_big":
      return { code: "too-large", value: String(issue.maximum) };
    case "too_small":
      return { code: "missing" };
    case "custom":
      return { code: isCode(issue.message) ? issue.message : "unreadable", value: shown(value) };
    default:
      return { code: "unreadable", value: shown(value) };
  }
}

/** The faults of a file, each with its place as dots lead to it: `steps.2.hints.what.en`. */
export function faultsOf(issues: readonly Issue[], data: unknown): readonly ControlFault[] {
  return issues.slice(0, MOST).map((issue) => ({
    field: "text",
    path: issue.path.map(String).join("."),
    ...reason(issue, valueAt(data, issue.path)),
  }));
}
