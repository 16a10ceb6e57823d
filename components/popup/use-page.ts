import { useCallback, useEffect, useRef, useState } from 'react';
import { onAccess } from '../../lib/browser/panel.ts';
import { type PersonTabReading, readTab } from '../../lib/browser/read-tab.ts';
import { activeTab, onViewChanged } from '../../lib/browser/tabs.ts';
import { useStore } from '../hooks/use-store.tsx';
import { afterReading, beforeReading, isNews, readBefore, type Seen } from './page-state.ts';

/** A reading of a page about one person. */
export type GoodTabReading = PersonTabReading;

/** The page in view: whose it is by its address, and what reading it gave. */
export interface Page extends Seen {
  readAgain(): void;
}

/** `moved`: the browser says that something in view changed. `asked`: the user wants the page read, whatever it showed. */
type Why = 'moved' | 'asked';

/** Looks again whenever what is in view changes, or the user lets Assay into it. A surface nobody sees waits. */
function useFollowing(look: (why: Why) => void, tabId: number | undefined): void {
  useEffect(() => {
    const moved = () => {
      if (document.visibilityState === 'visible') look('moved');
    };
    document.addEventListener('visibilitychange', moved);
    const stop = onViewChanged(moved);
    return () => {
      document.removeEventListener('visibilitychange', moved);
      stop();
    };
  }, [look]);
  useEffect(
    () =>
      onAccess((id) => {
        if (id === tabId) look('moved');
      }),
    [look, tabId],
  );
}

/**
 * Finds the tab in view and reads it, because the user opened this surface; and again when the tab, or its address,
 * becomes another while the surface is open. Every look outdates the one before it, whose answer is then dropped.
 * `undefined` until the tab is found.
 */
export function usePage(): Page | undefined {
  const db = useStore();
  const [seen, setSeen] = useState<Seen>();
  const latest = useRef<Seen>(undefined);
  const call = useRef(0);
  const turn = useRef(0);
  const asked = useRef(false);
  const look = useCallback(
    async (why: Why) => {
      const show = (next: Seen) => {
        latest.current = next;
        setSeen(next);
      };
      asked.current ||= why === 'asked';
      call.current += 1;
      const mine = call.current;
      const tab = await activeTab();
      // The latest call finds the latest tab, and does what those before it were asked for.
      if (mine !== call.current || (!asked.current && !isNews(latest.current, tab))) return;
      const vouched = asked.current;
      asked.current = false;
      turn.current += 1;
      const here = turn.current;
      const before = beforeReading(latest.current, tab);
      show(before);
      if (tab === undefined) return;
      const result = await readTab(db, tab, vouched ? undefined : readBefore(before));
      if (here === turn.current) show(afterReading(before, result, new Date().toISOString()));
    },
    [db],
  );
  useEffect(() => void look('asked'), [look]);
  useFollowing(look, seen?.tab?.id);
  return seen && { ...seen, readAgain: () => void look('asked') };
}
