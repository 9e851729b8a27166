import type { Fault } from "../../src/api/schemas/fault";
import type { CheckAnswer } from "../../src/engine/check";
import { formatText } from "./formats";

type BrokenUserId = Extract<CheckAnswer, { outcome: "broken" }>["fault"];

/** PVE's text for a user id that a permission check cannot use, without a newline. */
export function userIdFaultText(fault: BrokenUserId): string {
  return fault.code === "no-such-user"
    ? `no such user ('${fault.userid}')`
    : formatText("userid", fault.code, fault.userid);
}

/** PVE's text for a parameter's fault (api.md 1.9); `name` is the parameter, which nested texts repeat. */
export function faultText(name: string, fault: Fault): string {
  switch (fault.code) {
    case "missing":
      return "property is missing and it is not optional";
    case "not-in-schema":
      return "property is not defined in schema and the schema does not allow additional properties";
    case "needed-by":
      return `missing property required by '${fault.parameter}'`;
    case "type":
      return `type check ('${fault.type}') failed - got ${gotText(fault.type, fault.got)}`;
    case "format":
      return `invalid format - ${formatText(fault.format, fault.detail, fault.value)}\n`;
    case "pattern":
      return "value does not match the regex pattern";
    case "max-length":
      return `value may only be ${fault.max} characters long`;
    case "min-length":
      return `value must be at least ${fault.min} characters long`;
    case "maximum":
      return `value must have a maximum value of ${fault.max}`;
    case "minimum":
      return `value must have a minimum value of ${fault.min}`;
    case "choice":
      return `value '${fault.value}' does not have a value in the enumeration '${fault.choices.join(", ")}'`;
    case "properties":
      return `invalid format - format error\n${nested(name, fault.faults)}`;
    case "property-list":
      return `invalid format - ${propertyListText(fault.problem, fault.key)}\n`;
  }
}

// A text of the wrong kind is told by its kind alone, anything else is shown.
function gotText(type: string, got: string): string {
  return type === "string" ? got : `'${got}'`;
}

function nested(name: string, faults: ReadonlyMap<string, Fault>): string {
  return [...faults]
    .map(([key, fault]) => `${name}.${key}: ${faultText(`${name}.${key}`, fault).trimEnd()}\n`)
    .join("");
}

function propertyListText(problem: Extract<Fault, { code: "property-list" }>["problem"], key: string): string {
  switch (problem) {
    case "unknown-key":
      return `invalid key in comma-separated list property: ${key}`;
    case "duplicate-key":
      return `duplicate key in comma-separated list property: ${key}`;
    case "no-default-key":
      return "value without key, but schema does not define a default key";
    case "missing-key":
      return "missing key in comma-separated list property";
  }
}
