import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { PeopleView } from './use-people-view.ts';

/** Another query starts at its top; coming back to the same one finds it where it was left. */
export function useScrollPlace(
  scroller: RefObject<HTMLElement | null>,
  { query, scrolled }: PeopleView,
): void {
  const shown = useRef(query);
  useEffect(() => {
    if (shown.current === query) return;
    shown.current = query;
    scroller.current?.scrollTo(0, 0);
  }, [query, scroller]);
  // Read once, on leaving: asked for at each scroll, the browser would lay the table out twice a frame.
  useLayoutEffect(() => {
    const element = scroller.current;
    return () => {
      scrolled.current = element?.scrollTop ?? 0;
    };
  }, [scroller, scrolled]);
}
