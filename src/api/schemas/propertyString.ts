import type { Fault } from "./fault";
import { accept, type Decoded, type Field, type FieldContext, type Fields, refuse } from "./field";
import { flag, text } from "./fields";

const TRUE = /^(?:1|on|yes|true)$/i;
const FALSE = /^(?:0|off|no|false)$/i;

/** A flag inside a property text, where PVE also takes words (api.md 1.4). */
export function looseFlag(): Field<boolean, false> {
  const strict = flag();
  return {
    ...strict,
    decode: (value, context) => {
      if (typeof value === "string" && TRUE.test(value)) return accept(true);
      if (typeof value === "string" && FALSE.test(value)) return accept(false);
      return strict.decode(value, context);
    },
  };
}

/** The pairs of a text `key=value,key=value`, or what is wrong with it (api.md 1.9). */
export function splitProperties(value: string, known: readonly string[]): Decoded<ReadonlyMap<string, string>> {
  const pairs = new Map<string, string>();
  const broken = (problem: Extract<Fault, { code: "property-list" }>["problem"], key = "") =>
    refuse({ code: "property-list", problem, key });
  for (const part of value.split(",")) {
    if (part.trim() === "") continue;
    const [, key, rest] = /^([^=]+)=(.+)$/s.exec(part) ?? [];
    if (key === undefined || rest === undefined) return broken(part.includes("=") ? "missing-key" : "no-default-key");
    if (pairs.has(key)) return broken("duplicate-key", key);
    if (!known.includes(key)) return broken("unknown-key", key);
    pairs.set(key, rest);
  }
  return accept(pairs);
}

/** A property text whose pairs are of this shape; its value stays the text. */
export function properties(shape: Fields, limits: { readonly max?: number } = {}): Field<string, false> {
  const plain = text(limits);
  return {
    ...plain,
    decode: (value, context) => {
      const read = text().decode(value, context);
      if (!read.ok) return read;
      const pairs = splitProperties(read.value, Object.keys(shape));
      if (!pairs.ok) return pairs;
      const faults = faultsOf(shape, pairs.value, context);
      return faults.size > 0 ? refuse({ code: "properties", faults }) : plain.decode(value, context);
    },
  };
}

function faultsOf(
  shape: Fields,
  pairs: ReadonlyMap<string, string>,
  context: FieldContext,
): ReadonlyMap<string, Fault> {
  const faults = new Map<string, Fault>();
  for (const [key, field] of Object.entries(shape).sort(([left], [right]) => (left < right ? -1 : 1))) {
    const value = pairs.get(key);
    if (value === undefined) {
      if (!field.optional) faults.set(key, { code: "missing" });
      continue;
    }
    const result = field.decode(value, context);
    if (!result.ok) faults.set(key, result.fault);
  }
  return faults;
}
