import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays one and the same and does what the latest `act` does: rows given it are not drawn anew for it. */
export function useStable<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(act);
  // Before it is drawn: a key pressed right after must not meet what the one before left behind.
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
