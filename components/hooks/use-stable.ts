import { useCallback, useEffect, useRef } from 'react';

/** A function that stays one and the same and does what the latest `act` does: rows given it are not drawn anew for it. */
export function useStable<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
