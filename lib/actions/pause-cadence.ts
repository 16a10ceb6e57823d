import { reduceRuns } from '../pipeline/reduce-runs.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { loadComponent } from '../store/load-component.ts';
import type { Act } from './act.ts';
import { stepHappening } from './carry-on.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';
import { paceOf, type Reminding } from './remind-on.ts';

/** Lets a cadence rest: its open step is put away until `resumeCadence`. `unchanged` where none is running. */
export async function pauseCadence(db: AssayDatabase, act: Act, personId: string): Promise<Outcome> {
  return await record(db, act, personId, ({ cadence }) =>
    cadence && !cadence.paused
      ? { happened: [{ type: 'cadence-paused', data: { run: cadence.run, paused: true } }] }
      : { ok: false, reason: 'unchanged' },
  );
}

/** Goes on with the step a cadence rested at, on the present or next working day. `unchanged` where none rests. */
export async function resumeCadence(
  db: AssayDatabase,
  act: Act,
  personId: string,
  reminding: Reminding = {},
): Promise<Outcome> {
  return await db.transaction('rw', actionTables(db), async (): Promise<Outcome> => {
    const { entries } = await loadComponent(db, personId);
    const run = reduceRuns(personId, entries).at(-1);
    return await record(db, act, personId, () =>
      run?.state === 'paused'
        ? {
            happened: [
              { type: 'cadence-paused', data: { run: run.id, paused: false } },
              ...stepHappening(run, run.at, 0, paceOf(act, reminding)),
            ],
          }
        : { ok: false, reason: 'unchanged' },
    );
  });
}
