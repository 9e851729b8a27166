/** Walking through earlier lines with the arrow keys, keeping what was half typed. */
export interface Recall {
  /** The line above; undefined at the top. `current` is kept for the way back. */
  older(current: string): string | undefined;
  /** The line below, at last the half-typed one; undefined at the bottom. */
  newer(current: string): string | undefined;
}

export function createRecall(history: readonly string[]): Recall {
  let at = history.length;
  const edited = new Map<number, string>();
  const go = (to: number, current: string): string | undefined => {
    if (to < 0 || to > history.length) return undefined;
    edited.set(at, current);
    at = to;
    return edited.get(at) ?? history[at] ?? "";
  };
  return {
    older: (current) => go(at - 1, current),
    newer: (current) => go(at + 1, current),
  };
}
