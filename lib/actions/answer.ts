import type { GivenAnswer, Money } from '../model/answers.ts';
import type { QuestionKey } from '../model/words.ts';
import { isDay } from '../pipeline/days.ts';
import { withLifetime } from '../qualify/with-lifetime.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { record } from './record.ts';

const LONGEST_NOTE = 2_000;
/** More than any budget: beyond it a slip of the key is likelier. */
const LARGEST_SUM = 1e12;

let currencies: ReadonlySet<string> | undefined;

/** Whether a code is a currency of ISO 4217, in capitals, as this browser knows them. */
export function isCurrency(code: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(code);
}

function refuseMoney({ amount, currency }: Money): Refusal | undefined {
  if (!(amount >= 0 && amount <= LARGEST_SUM)) return { reason: 'not-a-sum' };
  return isCurrency(currency) ? undefined : { reason: 'not-a-currency' };
}

/** What is wrong with an answer, if anything. A day that has passed is none: it counts as unknown, and the view says so. */
function refuse({ note, budget, wantedBy }: GivenAnswer): Refusal | undefined {
  if ((note?.trim().length ?? 0) > LONGEST_NOTE) return { reason: 'too-long' };
  if (wantedBy !== undefined && !isDay(wantedBy)) return { reason: 'not-a-day' };
  return budget && refuseMoney(budget);
}

/** What belongs to a question: a sum to the budget, a part to authority, a day to the timeline; words to each. */
function fitting(key: QuestionKey, given: GivenAnswer): GivenAnswer {
  const { state, note, ratio, budget, wantedBy, authority, expiresAt } = given;
  const words = note?.trim();
  return {
    state,
    ...(words && { note: words }),
    ...(key === 'budget' && ratio !== undefined && { ratio }),
    ...(key === 'budget' && budget && { budget }),
    ...(key === 'timeline' && wantedBy !== undefined && { wantedBy }),
    ...(key === 'authority' && authority && { authority }),
    ...(expiresAt !== undefined && { expiresAt }),
  };
}

/**
 * Keeps what was heard to a qualification question: the state, the words, and what the question measures. The last answer
 * counts; earlier ones stay on the timeline. Without an end of its own it counts for as long as its question's answers do.
 * Refused: a budget below zero (`not-a-sum`), a currency nobody has (`not-a-currency`), no day (`not-a-day`), a note over
 * 2,000 letters (`too-long`).
 */
export async function answer(
  db: AssayDatabase,
  act: Act,
  personId: string,
  key: QuestionKey,
  given: GivenAnswer,
): Promise<Outcome> {
  return await record(db, act, personId, () => {
    const refusal = refuse(given);
    if (refusal) return { ok: false, ...refusal };
    const kept = withLifetime(key, fitting(key, given), act.at);
    return { happened: [{ type: 'answered', data: { key, answer: { ...kept, at: act.at } } }] };
  });
}
