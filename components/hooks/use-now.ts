import { useEffect, useState } from 'react';
import type { Instant } from '../../lib/model/schema.ts';

/** Milliseconds. Nothing shown is finer than a minute. */
const TICK = 30_000;

/** The present moment, moving on every half minute and whenever the page comes back into view. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const tick = () => setNow(new Date().toISOString());
    const timer = setInterval(tick, TICK);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}
