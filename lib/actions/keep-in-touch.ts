import { dueInDays } from '../followup/step-due.ts';
import type { Happening } from '../model/ledger.ts';
import type { AssayDatabase } from '../store/database.ts';
import { type Act, newId } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';
import { paceOf, type Reminding } from './remind-on.ts';

/**
 * Says how many days without a contact with somebody are too many; a follow-up comes up then, and any contact puts it off.
 * `undefined` ends it. Refused of somebody set aside.
 */
export async function keepInTouch(
  db: AssayDatabase,
  act: Act,
  personId: string,
  days: number | undefined,
  reminding: Reminding = {},
): Promise<Outcome> {
  return await record(db, act, personId, (person) => {
    if (person.keepInTouch === days) return { ok: false, reason: 'unchanged' };
    const said: Happening = { type: 'keep-in-touch', data: { days: days ?? null } };
    if (days === undefined) return { happened: [said] };
    if (person.stage === 'disqualified') return { ok: false, reason: 'set-aside' };
    const due = dueInDays(days, person.lastContactAt ?? act.at, paceOf(act, reminding));
    if (!due) return { ok: false, reason: 'no-working-days' };
    return { happened: [said, { type: 'scheduled', data: { followUp: newId(), ...due, keep: true } }] };
  });
}
