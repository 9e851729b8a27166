/** One piece of a long answer: what was found so far, and the part that was looked at, 0 to 1. */
export interface Slice<Data> {
  readonly progress: number;
  readonly data: Data;
}

/**
 * A long answer in pieces that each take a few milliseconds, so that a page can paint between them; the last piece has
 * progress 1. Whoever runs it decides when to pause and when to stop.
 */
export type Slices<Data> = Iterable<Slice<Data>>;

/** Runs all pieces at once and answers the whole. Throws where there is none at all. */
export function whole<Data>(slices: Slices<Data>): Data {
  let last: Slice<Data> | undefined;
  for (const slice of slices) last = slice;
  if (last === undefined) throw new Error("no slice");
  return last.data;
}
