const LOWEST = 100;
const HIGHEST = 999_999_999;
/** More guests than any cluster has. */
const MOST = 20_000;

export type Ranges =
  | { readonly ok: true; readonly ids: readonly number[] }
  | { readonly ok: false; readonly code: "bad-range" | "too-large"; readonly value: string };

/** The guest ids of a text like `100-120,200`; blanks do not matter, an empty text names none. */
export function readRanges(text: string): Ranges {
  const ids = new Set<number>();
  for (const part of text.split(/[,;\s]+/).filter((piece) => piece !== "")) {
    const [, from, to = from] = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === undefined || first < LOWEST || last > HIGHEST || first > last) {
      return { ok: false, code: "bad-range", value: part };
    }
    if (ids.size + last - first + 1 > MOST) return { ok: false, code: "too-large", value: part };
    for (let id = first; id <= last; id++) ids.add(id);
  }
  return { ok: true, ids: [...ids].sort((a, b) => a - b) };
}
