/** How one value became another; it holds both sides, so that it can be turned round. */
export type Change =
  | { readonly kind: "value"; readonly before: unknown; readonly after: unknown }
  | { readonly kind: "text"; readonly at: number; readonly removed: string; readonly inserted: string }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Change> }
  | { readonly kind: "object"; readonly entries: ReadonlyMap<string, Change> };

type Plain = Readonly<Record<string, unknown>>;

/** Long texts are stored as a splice, short ones whole. */
const SPLICE_FROM = 200;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isTextMap(value: unknown): value is ReadonlyMap<string, unknown> {
  return value instanceof Map;
}

function textChange(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return {
    kind: "text",
    at: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

function entryChanges(
  names: Iterable<string>,
  before: (name: string) => unknown,
  after: (name: string) => unknown,
): ReadonlyMap<string, Change> {
  const entries = new Map<string, Change>();
  for (const name of new Set(names)) {
    const change = difference(before(name), after(name));
    if (change !== undefined) entries.set(name, change);
  }
  return entries;
}

/**
 * What changed between two plain values (Maps with text keys, objects, arrays, texts, numbers); nothing when they are
 * the same. Arrays count as one value; `undefined` in a Map or object stands for an absent entry.
 */
export function difference(before: unknown, after: unknown): Change | undefined {
  if (Object.is(before, after)) return undefined;
  if (typeof before === "string" && typeof after === "string" && before.length + after.length > SPLICE_FROM) {
    return textChange(before, after);
  }
  if (isTextMap(before) && isTextMap(after)) {
    const names = [...before.keys(), ...after.keys()];
    const entries = entryChanges(names, (name) => before.get(name), (name) => after.get(name));
    return entries.size === 0 ? undefined : { kind: "map", entries };
  }
  if (isPlain(before) && isPlain(after)) {
    const own = (value: Plain) => (name: string) => (Object.hasOwn(value, name) ? value[name] : undefined);
    const entries = entryChanges([...Object.keys(before), ...Object.keys(after)], own(before), own(after));
    return entries.size === 0 ? undefined : { kind: "object", entries };
  }
  return { kind: "value", before, after };
}

/** The change that leads back. */
export function inverted(change: Change): Change {
  switch (change.kind) {
    case "value":
      return { kind: "value", before: change.after, after: change.before };
    case "text":
      return { kind: "text", at: change.at, removed: change.inserted, inserted: change.removed };
    default:
      return { ...change, entries: new Map([...change.entries].map(([name, inner]) => [name, inverted(inner)])) };
  }
}

/** The value after the change. Throws a `PatchMismatch` where the value is not the one that the change was made from. */
export function applied(value: unknown, change: Change): unknown {
  switch (change.kind) {
    case "value":
      return change.after;
    case "text": {
      if (typeof value !== "string" || !value.startsWith(change.removed, change.at)) throw new PatchMismatch();
      return value.slice(0, change.at) + change.inserted + value.slice(change.at + change.removed.length);
    }
    case "map": {
      if (!isTextMap(value)) throw new PatchMismatch();
      const next = new Map(value);
      for (const [name, inner] of change.entries) {
        const result = applied(next.get(name), inner);
        if (result === undefined) next.delete(name);
        else next.set(name, result);
      }
      return next;
    }
    case "object": {
      if (!isPlain(value)) throw new PatchMismatch();
      const next = new Map(Object.entries(value));
      for (const [name, inner] of change.entries) {
        const result = applied(next.get(name), inner);
        if (result === undefined) next.delete(name);
        else next.set(name, result);
      }
      return Object.fromEntries(next);
    }
  }
}

/** A change met a value that it does not fit. */
export class PatchMismatch extends Error {
  constructor() {
    super("a stored change does not fit the stored state");
  }
}
