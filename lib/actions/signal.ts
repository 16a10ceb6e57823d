import type { Signal } from '../model/answers.ts';
import type { Happening } from '../model/ledger.ts';
import { REPLY_SIGNALS } from '../model/outcomes.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import type { Act } from './act.ts';
import { keepHappenings } from './carry-on.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';
import type { Reminding } from './remind-on.ts';

/**
 * Logs a sign of interest. `at` is when it happened and may lie before the act, not after it. A reply is a contact: it puts off
 * the watch over the next one.
 */
export async function signal(
  db: AssayDatabase,
  act: Act,
  personId: string,
  sign: Signal,
  reminding?: Reminding,
): Promise<Outcome> {
  const [at = act.at] = [sign.at, act.at].sort();
  const signalled: Happening = { type: 'signalled', data: { ...sign, at } };
  if (!REPLY_SIGNALS.includes(sign.kind)) {
    return await record(db, act, personId, () => ({ happened: [signalled] }));
  }
  return await db.transaction('rw', actionTables(db), async () => {
    const person = await db.people.get(personId);
    const more = person ? await keepHappenings(db, act, person, { happened: true }, reminding) : [];
    return await record(db, act, personId, () => ({ happened: [signalled, ...more] }));
  });
}
