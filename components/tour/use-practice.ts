import { useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { reconcileReminders } from '../../lib/browser/reminders.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';

/** The practice people: whether they are here, and how they come and go. */
export function usePractice() {
  const db = useStore();
  const { zone } = useFormat();
  const { practice: say } = useMessages();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<StorageFailure>();
  const row = useLive((store) => store.meta.get('practice'), []);
  const people = row?.key === 'practice' ? row.value.people : [];
  const carryOut = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (pending) return false;
    setPending(true);
    setFailure(undefined);
    try {
      await work();
      reconcileReminders(db).catch(reportError);
      return true;
    } catch (error) {
      setFailure(describeFailure(error));
      return false;
    } finally {
      setPending(false);
    }
  };
  const add = () =>
    carryOut(async () => {
      // Most people add them never, or once.
      const { addPractice } = await import('../../lib/actions/add-practice.ts');
      await addPractice(db, startAct(), { zone, tag: say.tag, profile: say.profile });
    });
  const remove = () =>
    carryOut(async () => {
      const { removePractice } = await import('../../lib/actions/remove-practice.ts');
      await removePractice(db);
    });
  return { people, pending, failure, add, remove };
}
