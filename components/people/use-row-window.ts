import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import { usePeopleWindow } from './use-found-people.ts';
import type { PeopleView } from './use-people-view.ts';

/** Pixels, as in people.css. */
const ROW_HEIGHT = 48;
const HEAD_HEIGHT = 34;

/** Another query starts at its top; coming back to the same one finds it where it was left. */
function useScrollPlace(scroller: RefObject<HTMLElement | null>, { query, scrolled }: PeopleView) {
  const shown = useRef(query);
  useEffect(() => {
    if (shown.current === query) return;
    shown.current = query;
    scroller.current?.scrollTo(0, 0);
  }, [query, scroller]);
  useEffect(() => {
    const element = scroller.current;
    const keep = () => {
      scrolled.current = element?.scrollTop ?? 0;
    };
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, [scroller, scrolled]);
}

/** The rows in view: which are drawn, what is known of them, and how much room stands above and below. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  ids: readonly string[],
  view: PeopleView,
) {
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    initialOffset: view.scrolled.current,
  });
  useScrollPlace(scroller, view);
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const rows = usePeopleWindow(ids, first?.index ?? 0, last?.index ?? 0);
  return {
    items,
    rows,
    above: (first?.start ?? HEAD_HEIGHT) - HEAD_HEIGHT,
    below: virtualizer.getTotalSize() - ((last?.end ?? HEAD_HEIGHT) - HEAD_HEIGHT),
    scrollTo: (index: number) => virtualizer.scrollToIndex(index),
  };
}
