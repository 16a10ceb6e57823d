import { useEffect } from 'react';
import { reconcileReminders } from '../../lib/browser/reminders.ts';
import { countReady } from '../../lib/store/queries.ts';
import { useLive, useStore } from './use-store.tsx';

/** Announces who grew ready without an act of the user's, as when everyone is scored again: nothing else would do it soon. */
export function useMaturityReminders(): void {
  const db = useStore();
  const ready = useLive(countReady, []);
  useEffect(() => {
    if (ready) reconcileReminders(db).catch(reportError);
  }, [db, ready]);
}
