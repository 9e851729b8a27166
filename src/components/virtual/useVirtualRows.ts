import { defaultRangeExtractor, observeElementRect, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect } from "react";

const HIDDEN_HEIGHT = 600;

export interface VirtualRowsOptions {
  readonly count: number;
  readonly scroll: { readonly current: HTMLElement | null };
  /** Height of a row in px, an estimate where rows measure themselves. */
  readonly size: number;
  readonly keyOf: (index: number) => string | number;
  /** The row that must stay drawn and in view, because it has the focus; -1 for none. */
  readonly keep: number;
  /** Height in px of what sticks to the top inside the scrolling box. */
  readonly head?: number;
}

/** The rows in view of a long list and a few around them; `keep` is always among them and is scrolled to. */
export function useVirtualRows({ count, scroll, size, keyOf, keep, head = 0 }: VirtualRowsOptions) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (keep < 0 || keep >= range.count || shown.includes(keep)) return shown;
      return [...shown, keep].sort((a, b) => a - b);
    },
    [keep],
  );
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => size,
    getItemKey: keyOf,
    overscan: 10,
    scrollMargin: head,
    scrollPaddingStart: head,
    rangeExtractor,
    // In the next frame: rows that change while they are measured would make the browser report an observer loop.
    useAnimationFrameWithResizeObserver: true,
    // A list in a hidden or unmeasured place still draws its first rows.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height >= size ? rect : { ...rect, height: HIDDEN_HEIGHT })),
  });
  useEffect(() => {
    if (keep >= 0) virtual.scrollToIndex(keep, { align: "auto" });
  }, [virtual, keep]);
  return {
    /** Height of all rows in px. */
    total: virtual.getTotalSize(),
    /** Index and distance from the list's top in px. */
    items: virtual.getVirtualItems().map(({ index, start }) => ({ index, top: start - head })),
    measure: virtual.measureElement,
  };
}
