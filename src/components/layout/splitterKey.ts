const STEP = 24;

/** The size after a key on a splitter, before limits; undefined: the key has no meaning. All in px. */
export function splitterKey(
  key: string,
  side: "left" | "bottom",
  size: number,
  min: number,
  max: number,
): number | undefined {
  const [less, more] = side === "left" ? ["ArrowLeft", "ArrowRight"] : ["ArrowDown", "ArrowUp"];
  if (key === less) return size - STEP;
  if (key === more) return size + STEP;
  if (key === "Home") return min;
  if (key === "End") return max;
  return undefined;
}
