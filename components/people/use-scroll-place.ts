import { type RefObject, useEffect, useRef } from 'react';
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
  useEffect(() => {
    const element = scroller.current;
    const keep = () => {
      scrolled.current = element?.scrollTop ?? 0;
    };
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, [scroller, scrolled]);
}
