import { useMemo } from 'react';
import { builtInCadences } from '../../lib/followup/built-in-cadences.ts';
import type { Cadence } from '../../lib/model/cadence.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useCadenceMessages } from '../locale/late-messages.tsx';

/** The built-in cadences in the user's words. */
export function useBuiltIns(): Cadence[] {
  const { builtIns } = useCadenceMessages();
  return useMemo(() => builtInCadences(builtIns), [builtIns]);
}

/** Every cadence: the user's own, the one saved last first, and those that are built in. `undefined` until they are read. */
export function useCadences(): { own: Cadence[]; builtIn: Cadence[] } | undefined {
  const builtIn = useBuiltIns();
  const own = useLive(
    async (db) => (await db.cadences.toArray()).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
    [],
  );
  return own && { own, builtIn };
}
