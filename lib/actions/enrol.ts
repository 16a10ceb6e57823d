import { checkCadence, isFault } from '../followup/check-cadence.ts';
import { dueInWorkDays } from '../followup/step-due.ts';
import { type Cadence, planOf } from '../model/cadence.ts';
import { USUAL_CAPACITY } from '../model/capacity.ts';
import type { Due } from '../model/follow-up.ts';
import type { Happening } from '../model/ledger.ts';
import type { AssayDatabase } from '../store/database.ts';
import { type Act, newId } from './act.ts';
import { stepHappening } from './carry-on.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';
import { paceOf, type Reminding } from './remind-on.ts';

export interface Enrolling {
  /** Leave the cadence they are on, if any. Otherwise that is refused as `on-a-cadence`. */
  replace?: boolean;
  reminding?: Reminding;
  /** When the first step is due, where it is not to be as soon as the cadence lets it. One that has passed is not heeded. */
  firstDue?: Due | undefined;
}

/**
 * Puts somebody on a cadence: a copy of it as it is now, which later edits do not change, and its first step as a follow-up, in one
 * act. Refused of somebody set aside, of a cadence that cannot be followed, and where no day is worked on.
 */
export async function enrol(
  db: AssayDatabase,
  act: Act,
  personId: string,
  cadence: Cadence,
  { replace = false, reminding = {}, firstDue }: Enrolling = {},
): Promise<Outcome> {
  return await record(db, act, personId, (person) => {
    if (person.stage === 'disqualified') return { ok: false, reason: 'set-aside' };
    if (person.cadence && !replace) return { ok: false, reason: 'on-a-cadence', cadence: person.cadence };
    const { workdays } = reminding.week ?? USUAL_CAPACITY;
    const faults = checkCadence(cadence, { weekdays: workdays }).filter(isFault);
    if (faults.some(({ kind }) => kind === 'no-working-days'))
      return { ok: false, reason: 'no-working-days' };
    if (faults.length > 0) return { ok: false, reason: 'faulty-cadence' };
    const pace = paceOf(act, reminding);
    const [first] = cadence.steps;
    if (!first || !dueInWorkDays(first.day, pace, cadence.weekdays)) {
      return { ok: false, reason: 'no-working-days' };
    }
    const run = { id: newId(), plan: planOf(cadence) };
    const happened: Happening[] = [
      { type: 'enrolled', data: { run: run.id, cadence: cadence.id, plan: run.plan } },
      ...(person.cadence ? [{ type: 'left-cadence', data: { run: person.cadence.run } } as const] : []),
      ...stepHappening(run, 0, first.day, pace, firstDue && firstDue.dueAt > act.at ? firstDue : undefined),
    ];
    return { happened };
  });
}
