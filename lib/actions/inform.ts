import type { ObjectionChannel } from '../model/words.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { tellOfMany } from './tell-of-many.ts';

/** Records that people were told that they are kept here (GDPR Art. 14), and how. Who was told before stays told then. */
export async function inform(
  db: AssayDatabase,
  act: Act,
  personIds: readonly string[],
  how: ObjectionChannel,
): Promise<Outcome<{ people: number }>> {
  return await tellOfMany(db, act, personIds, ({ informedAt }) =>
    informedAt === undefined ? { type: 'informed', data: { how } } : undefined,
  );
}
