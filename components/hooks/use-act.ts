import { useCallback, useRef, useState } from 'react';
import { type Act, startAct } from '../../lib/actions/act.ts';
import {
  describeFailure,
  type Outcome,
  type Refusal,
  type StorageFailure,
} from '../../lib/actions/outcome.ts';
import { reconcileReminders } from '../../lib/browser/reminders.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { useStore } from './use-store.tsx';
import { useUndo } from './use-undo.tsx';

/** How the last act of a control went. */
export interface ActState {
  pending: boolean;
  /** The store failed; nothing was written. Doing it again repeats the same act. */
  failure?: StorageFailure;
  /** The action declined. */
  refusal?: Refusal;
}

const IDLE: ActState = { pending: false };

type Perform<T> = (db: AssayDatabase, act: Act) => Promise<Outcome<T>>;

/**
 * Carries out an action for a control: one at a time (a double click is one act), with its pending, failed and refused
 * state. After success alarms and badge follow the rows, and an undo is offered when `done` words it.
 */
export function useAct() {
  const db = useStore();
  const { offerUndo } = useUndo();
  const [state, setState] = useState<ActState>(IDLE);
  const running = useRef(false);
  // Kept over a failure: whatever the failed try may have written after all, repeating it cannot write twice.
  const unfinished = useRef<Act>(undefined);

  const perform = useCallback(
    async <T>(action: Perform<T>, done?: string): Promise<Outcome<T> | undefined> => {
      if (running.current) return undefined;
      running.current = true;
      setState({ pending: true });
      const act = unfinished.current ?? startAct();
      unfinished.current = act;
      try {
        const outcome = await action(db, act);
        unfinished.current = undefined;
        setState(outcome.ok ? IDLE : { pending: false, refusal: outcome });
        if (outcome.ok && done !== undefined) offerUndo(done, [outcome.act]);
        // Alarm and badge are caches of the rows: the user need not wait for them, and the safety alarm mends them.
        if (outcome.ok) reconcileReminders(db).catch(reportError);
        return outcome;
      } catch (error) {
        setState({ pending: false, failure: describeFailure(error) });
        return undefined;
      } finally {
        running.current = false;
      }
    },
    [db, offerUndo],
  );
  const reset = useCallback(() => setState(IDLE), []);
  return { ...state, perform, reset };
}
