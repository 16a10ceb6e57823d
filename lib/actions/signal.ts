import type { Signal } from '../model/answers.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Logs a sign of interest. `at` is when it happened and may lie before the act, not after it. */
export async function signal(db: AssayDatabase, act: Act, personId: string, sign: Signal): Promise<Outcome> {
  const [at = act.at] = [sign.at, act.at].sort();
  return await record(db, act, personId, () => ({
    happened: [{ type: 'signalled', data: { ...sign, at } }],
  }));
}
