import type { Answer } from '../model/answers.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Keeps what was heard to a qualification question. The last answer counts; earlier ones stay on the timeline. */
export async function answer(
  db: AssayDatabase,
  act: Act,
  personId: string,
  key: string,
  given: Omit<Answer, 'at'>,
): Promise<Outcome> {
  return await record(db, act, personId, () => ({
    happened: [{ type: 'answered', data: { key, answer: { ...given, at: act.at } } }],
  }));
}
