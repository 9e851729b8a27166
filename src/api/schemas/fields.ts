import type { Fault, Format } from "./fault";
import { accept, type Decoded, type Field, type FieldContext, refuse } from "./field";
import { formatFault } from "./formats";

interface TextRules {
  readonly format?: Format;
  readonly pattern?: RegExp;
  readonly max?: number;
  readonly min?: number;
}

function gotName(value: unknown): string {
  if (Array.isArray(value)) return "ARRAY";
  if (typeof value === "boolean") return "JSON::PP::Boolean";
  if (typeof value === "object") return "HASH";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function textFault(value: string, rules: TextRules, context: FieldContext): Fault | undefined {
  if (rules.format !== undefined) {
    const fault = formatFault(rules.format, value, context);
    if (fault !== undefined) return fault;
  }
  if (rules.pattern !== undefined && !rules.pattern.test(value)) return { code: "pattern" };
  const length = [...value].length;
  if (rules.max !== undefined && length > rules.max) return { code: "max-length", max: rules.max };
  if (rules.min !== undefined && length < rules.min) return { code: "min-length", min: rules.min };
  return undefined;
}

/** Numbers in a JSON body are taken as their text, as PVE does. */
function asText(value: unknown): Decoded<string> {
  if (typeof value === "string") return accept(value);
  if (typeof value === "number") return accept(String(value));
  return refuse({ code: "type", type: "string", got: gotName(value) });
}

/** A text. Lengths count characters. */
export function text(rules: TextRules = {}): Field<string, false> {
  return {
    type: "string",
    list: false,
    optional: false,
    ...(rules.pattern !== undefined && { pattern: rules.pattern.source }),
    decode: (value, context) => {
      const read = asText(value);
      if (!read.ok) return read;
      const fault = textFault(read.value, rules, context);
      return fault === undefined ? read : refuse(fault);
    },
  };
}

const SEPARATORS = /[,;\s\u0085\u00a0]+/u;

/** Splits PVE's list text: `,`, `;` and white space separate; where a NUL occurs it is the only separator. */
export function splitList(value: string): readonly string[] {
  if (value.includes("\0")) return value.split("\0").filter((item) => item !== "");
  return value.split(SEPARATORS).filter((item) => item !== "");
}

/** A list of items in one text; each item must be of the format. */
export function list(
  format: Format | undefined,
  rules: { readonly max?: number } = {},
): Field<readonly string[], false> {
  return {
    type: "string",
    list: true,
    optional: false,
    decode: (value, context) => {
      const joined = Array.isArray(value) ? value.join(",") : value;
      const read = asText(joined);
      if (!read.ok) return read;
      const items = splitList(read.value);
      if (format !== undefined) {
        for (const item of items) {
          const fault = formatFault(format, item, context);
          if (fault !== undefined) return refuse(fault);
        }
      }
      const fault = textFault(read.value, rules, context);
      return fault === undefined ? accept(items) : refuse(fault);
    },
  };
}

/** The same list, kept as the text that was sent. */
export function listText(format: Format): Field<string, false> {
  const items = list(format);
  return {
    ...items,
    decode: (value, context) => {
      const read = items.decode(value, context);
      return read.ok ? accept(Array.isArray(value) ? value.join(",") : String(value)) : read;
    },
  };
}

/** `1` or `0` on the wire; JSON also `true` and `false` (api.md 1.4). */
export function flag(): Field<boolean, false> {
  return {
    type: "boolean",
    list: false,
    optional: false,
    decode: (value) => {
      if (value === true || value === 1 || value === "1") return accept(true);
      if (value === false || value === 0 || value === "0") return accept(false);
      return refuse({ code: "type", type: "boolean", got: gotName(value) });
    },
  };
}

/** A whole number, as JSON number or decimal text. */
export function integer(limits: { readonly min?: number; readonly max?: number } = {}): Field<number, false> {
  return {
    type: "integer",
    list: false,
    optional: false,
    decode: (value) => {
      const digits = typeof value === "number" ? String(value) : value;
      if (typeof digits !== "string" || !/^[+-]?\d+$/.test(digits)) {
        return refuse({ code: "type", type: "integer", got: gotName(value) });
      }
      const number = Number(digits);
      if (limits.max !== undefined && number > limits.max) return refuse({ code: "maximum", max: limits.max });
      if (limits.min !== undefined && number < limits.min) return refuse({ code: "minimum", min: limits.min });
      return accept(number);
    },
  };
}

/** One of a closed list of names. */
export function choice<const Name extends string>(choices: readonly Name[]): Field<Name, false> {
  return {
    type: "string",
    list: false,
    optional: false,
    decode: (value) => {
      const read = asText(value);
      if (!read.ok) return read;
      const found = choices.find((name) => name === read.value);
      return found === undefined ? refuse({ code: "choice", choices, value: read.value }) : accept(found);
    },
  };
}
