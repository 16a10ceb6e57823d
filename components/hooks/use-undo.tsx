import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { describeFailure } from '../../lib/actions/outcome.ts';
import { reconcileReminders } from '../../lib/browser/reminders.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { UndoBar, type UndoOffer } from '../ui/undo-bar.tsx';
import { useStore } from './use-store.tsx';

interface Undoing {
  /** Offers to take these acts back, in words such as "3 people moved to lead". */
  offerUndo(message: string, actions: readonly string[]): void;
  /** The same for what `undo` cannot take back by itself, such as a person forgotten. */
  offerUndoBy(message: string, takeBack: () => Promise<unknown>): void;
}

const UndoContext = createContext<Undoing | undefined>(undefined);

/** Holds the last act that can be taken back, and the bar that offers it. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const db = useStore();
  const [offer, setOffer] = useState<UndoOffer>();
  const { trouble } = useMessages();
  const offerUndoBy = useCallback<Undoing['offerUndoBy']>(
    (message, takeBack) => {
      const undoIt = async () => {
        setOffer(undefined);
        try {
          await takeBack();
        } catch (error) {
          // Nothing was taken back, so the offer stands, and says why.
          offerUndoBy(trouble.storage[describeFailure(error)].title, takeBack);
          return;
        }
        reconcileReminders(db).catch(reportError);
      };
      setOffer({ id: startAct().id, message, undo: () => void undoIt() });
    },
    [db, trouble],
  );
  const undoing = useMemo<Undoing>(
    () => ({
      offerUndoBy,
      offerUndo: (message, actions) =>
        offerUndoBy(message, async () => {
          // Loaded when it is needed: what derives people again is half of the code, and a popup opens without it.
          const { undo } = await import('../../lib/actions/undo.ts');
          return await undo(db, startAct(), actions);
        }),
    }),
    [db, offerUndoBy],
  );
  return (
    <UndoContext value={undoing}>
      {children}
      <UndoBar offer={offer} />
    </UndoContext>
  );
}

/** How to offer an undo. Throws outside an UndoProvider. */
export function useUndo(): Undoing {
  const undoing = useContext(UndoContext);
  if (undoing === undefined) throw new Error('An UndoProvider must stand above every component that acts.');
  return undoing;
}
