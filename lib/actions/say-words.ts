import { type SayingWords, wordsKey } from '../model/said-words.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** What is said of words sought; `unknown` takes back what was. */
export type WordsAnswer = Omit<SayingWords, 'state'> & { state: SayingWords['state'] | 'unknown' };

/**
 * Keeps whether one of some words sought applies to a person. It settles every criterion these words decide and beats any page;
 * about the employer and the title until those change.
 */
export async function sayWords(
  db: AssayDatabase,
  act: Act,
  personId: string,
  { about, wanted, state }: WordsAnswer,
): Promise<Outcome> {
  return await record(db, act, personId, ({ said = [] }) => {
    const asked = wordsKey({ about, wanted });
    const before = said.find((each) => wordsKey(each) === asked)?.state ?? 'unknown';
    if (before === state) return { ok: false, reason: 'unchanged' };
    const answer = { state, at: act.at };
    return { happened: [{ type: 'answered', data: { key: about, wanted: [...wanted], answer } }] };
  });
}
