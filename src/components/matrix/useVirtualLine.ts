import { defaultRangeExtractor, observeElementRect, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect } from "react";

const HIDDEN = 600;

interface VirtualLineOptions {
  readonly count: number;
  readonly scroll: { readonly current: HTMLElement | null };
  /** Height or width of an item in px. */
  readonly size: number;
  /** What sticks in front of the items, in px. */
  readonly before: number;
  readonly horizontal: boolean;
  /** The item that must stay drawn and in view; -1 for none. */
  readonly keep: number;
}

/** The items in view of a long row or column, with their distance from the first one in px. */
export function useVirtualLine({ count, scroll, size, before, horizontal, keep }: VirtualLineOptions) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (keep < 0 || keep >= range.count || shown.includes(keep)) return shown;
      return [...shown, keep].sort((left, right) => left - right);
    },
    [keep],
  );
  const virtual = useVirtualizer({
    count,
    horizontal,
    getScrollElement: () => scroll.current,
    estimateSize: () => size,
    overscan: 6,
    scrollMargin: before,
    scrollPaddingStart: before,
    rangeExtractor,
    // A table in a hidden or unmeasured place still draws its beginning.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, ({ width, height }) => {
        tell({ width: width >= size ? width : HIDDEN, height: height >= size ? height : HIDDEN });
      }),
  });
  useEffect(() => virtual.measure(), [virtual, size]);
  useEffect(() => {
    if (keep >= 0) virtual.scrollToIndex(keep, { align: "auto" });
  }, [virtual, keep]);
  return {
    /** Of all items, in px. */
    total: virtual.getTotalSize(),
    items: virtual.getVirtualItems().map(({ index, start }) => ({ index, start: start - before })),
  };
}
