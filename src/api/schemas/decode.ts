import type { Fault } from "./fault";
import type { FieldContext, Fields, Params } from "./field";

export type DecodedParams<Shape extends Fields> =
  | { readonly ok: true; readonly params: Params<Shape> }
  | { readonly ok: false; readonly faults: ReadonlyMap<string, Fault> };

/**
 * Checks all parameters of a call and reports every fault together (api.md 1.9): unknown names, missing ones,
 * values, and parameters that need another one (`requires`: the fault is told of the missing one).
 */
export function decodeParams<Shape extends Fields>(
  shape: Shape,
  requires: Readonly<Record<string, string>>,
  raw: ReadonlyMap<string, unknown>,
  context: FieldContext,
): DecodedParams<Shape> {
  const faults = new Map<string, Fault>();
  const decoded: Record<string, unknown> = {};
  for (const name of raw.keys()) {
    if (!Object.hasOwn(shape, name)) faults.set(name, { code: "not-in-schema" });
  }
  for (const [name, field] of Object.entries(shape)) {
    const value = raw.get(name);
    if (value === undefined || value === null) {
      if (!field.optional) faults.set(name, { code: "missing" });
      continue;
    }
    const result = field.decode(value, context);
    if (result.ok) decoded[name] = result.value;
    else faults.set(name, result.fault);
    const needed = requires[name];
    const given = needed === undefined ? undefined : raw.get(needed);
    if (needed !== undefined && (given === undefined || given === null)) {
      faults.set(needed, { code: "needed-by", parameter: name });
    }
  }
  return faults.size > 0 ? { ok: false, faults } : { ok: true, params: decoded as Params<Shape> };
}
