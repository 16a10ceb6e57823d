import { useEffect, useState } from 'react';

/**
 * Whether something is ready, or was once, or has taken too long to be waited for.
 * @param limit how long it is waited for, in milliseconds
 */
export function useReady(ready: boolean, limit: number): boolean {
  const [done, setDone] = useState(ready);
  useEffect(() => {
    if (done) return;
    if (ready) return setDone(true);
    const timer = setTimeout(() => setDone(true), limit);
    return () => clearTimeout(timer);
  }, [ready, done, limit]);
  return done || ready;
}
