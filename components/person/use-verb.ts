import type { Act } from '../../lib/actions/act.ts';
import type { Outcome } from '../../lib/actions/outcome.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { type ActState, useAct } from '../hooks/use-act.ts';

/** One verb of one control: how to do it, and how the last time went. */
export interface Verb<A extends readonly unknown[], T = unknown> {
  /** Resolves to whether what was asked for holds now; what held before counts. */
  run(...args: A): Promise<boolean>;
  /** The same, with the outcome. `undefined` when the store failed or the verb was already under way. */
  ask(...args: A): Promise<Outcome<T> | undefined>;
  state: ActState;
}

/** An action as a verb of a control; `done` words its undo. */
export function useVerb<A extends readonly unknown[], T>(
  carryOut: (db: AssayDatabase, act: Act, ...args: A) => Promise<Outcome<T>>,
  done?: string | ((...args: A) => string),
): Verb<A, T> {
  const { perform, reset, ...state } = useAct();
  const ask = async (...args: A) => {
    const said = typeof done === 'function' ? done(...args) : done;
    const outcome = await perform<T>((db, act) => carryOut(db, act, ...args), said);
    if (outcome && !outcome.ok && outcome.reason === 'unchanged') reset();
    return outcome;
  };
  const run = async (...args: A) => {
    const outcome = await ask(...args);
    return outcome !== undefined && (outcome.ok || outcome.reason === 'unchanged');
  };
  return { run, ask, state };
}
