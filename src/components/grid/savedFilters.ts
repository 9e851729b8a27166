/** The parts of a view's filter beside the search text, by name; empty means: not filtered by it. */
export interface FilterParts {
  readonly current: Readonly<Record<string, string>>;
  readonly apply: (parts: Readonly<Record<string, string>>) => void;
}

/** A named filter as this browser keeps it; the search text is the part `q`. */
export interface SavedFilter {
  readonly name: string;
  readonly parts: Readonly<Record<string, string>>;
}

function isParts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null && Object.values(value).every((part) => typeof part === "string");
}

/** Reads what was kept; damaged entries are left out. */
export function parseFilters(value: unknown): readonly SavedFilter[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null || !("name" in one) || !("parts" in one)) return [];
    const { name, parts } = one;
    return typeof name === "string" && isParts(parts) ? [{ name, parts }] : [];
  });
}

/** The parts that say something, in one order, so that equal filters are equal texts. */
export function filterKey(parts: Readonly<Record<string, string>>): string {
  const said = Object.entries(parts).filter(([, value]) => value !== "");
  return JSON.stringify(said.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The list with this filter in it, in the place of one of the same name. */
export function withFilter(saved: readonly SavedFilter[], added: SavedFilter): readonly SavedFilter[] {
  const others = saved.filter(({ name }) => name !== added.name);
  return [...others, added].sort((left, right) => left.name.localeCompare(right.name));
}
