import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Pixels, as in table.css. */
const ROW_HEIGHT = 48;
const HEAD_HEIGHT = 34;
/** Rows are fetched in blocks of this many, so that scrolling by a row asks for nothing. */
const ROW_BLOCK = 40;

/** The rows in view: which are drawn, which to have at hand, and how much room stands above and below. */
export interface RowWindow {
  items: VirtualItem[];
  /** The first row to have at hand, and the one after the last. */
  from: number;
  to: number;
  /** Pixels. */
  above: number;
  below: number;
  scrollTo(index: number): void;
}

/** Follows which rows of a scrolled table are in view. `initialOffset`: pixels it is scrolled by at first. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  initialOffset = 0,
): RowWindow {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 2,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    initialOffset,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    items,
    from: Math.max(0, Math.floor((first?.index ?? 0) / ROW_BLOCK) * ROW_BLOCK - ROW_BLOCK),
    to: Math.ceil(((last?.index ?? 0) + 1) / ROW_BLOCK) * ROW_BLOCK + ROW_BLOCK,
    above: (first?.start ?? HEAD_HEIGHT) - HEAD_HEIGHT,
    below: virtualizer.getTotalSize() - ((last?.end ?? HEAD_HEIGHT) - HEAD_HEIGHT),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}
