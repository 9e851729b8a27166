import type { Fault, FieldType } from "./fault";

/** What a field's check may depend on beside the value: the privileges that this PVE version knows. */
export interface FieldContext {
  readonly knowsPrivilege: (name: string) => boolean;
}

export type Decoded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

/**
 * One parameter of an endpoint. `decode` takes what came over the wire (form text or JSON) and runs PVE's checks
 * in PVE's order: type, format, pattern, maximal length, minimal length, maximum, minimum, choice (api.md 1.9).
 */
export interface Field<Value, Optional extends boolean = boolean> {
  readonly type: FieldType;
  /** A text that holds a list: an array is joined with `,` before it is checked (api.md 1.3). */
  readonly list: boolean;
  readonly optional: Optional;
  /** The pattern that a text must have. */
  readonly pattern?: string;
  readonly decode: (value: unknown, context: FieldContext) => Decoded<Value>;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

type RequiredKeys<Shape extends Fields> = {
  [Key in keyof Shape]: Shape[Key] extends Field<unknown, false> ? Key : never;
}[keyof Shape];

type ValueOf<F> = F extends Field<infer Value> ? Value : never;

/** The decoded parameters of a shape: optional fields may be absent. */
export type Params<Shape extends Fields> = {
  readonly [Key in RequiredKeys<Shape>]: ValueOf<Shape[Key]>;
} & {
  readonly [Key in Exclude<keyof Shape, RequiredKeys<Shape>>]?: ValueOf<Shape[Key]>;
};

/** The same field, which a call may leave out. */
export function optional<Value>(field: Field<Value>): Field<Value, true> {
  return { ...field, optional: true };
}

export function accept<Value>(value: Value): Decoded<Value> {
  return { ok: true, value };
}

export function refuse(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault };
}
