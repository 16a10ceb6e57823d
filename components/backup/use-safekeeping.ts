import { useEffect } from 'react';
import { useStore } from '../hooks/use-store.tsx';
import { useFormat } from '../locale/locale-provider.tsx';

/** Milliseconds. */
const ROUND = 60_000;

/**
 * While the dashboard is open and the browser has nothing better to do: the second copy, the automatic backup where one is due, and since
 * when there is something to lose.
 */
export function useSafekeeping(): void {
  const db = useStore();
  const { zone } = useFormat();
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      if (stopped) return;
      const { keepSafe } = await import('../../lib/browser/keep-safe.ts');
      await keepSafe(db, zone);
    };
    let idle = 0;
    const wait = () => {
      idle = requestIdleCallback(() => void look().catch(reportError));
    };
    wait();
    const timer = setInterval(wait, ROUND);
    return () => {
      stopped = true;
      clearInterval(timer);
      cancelIdleCallback(idle);
    };
  }, [db, zone]);
}
