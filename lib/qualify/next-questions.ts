import type { Interval } from '../model/interval.ts';
import type { Question, QuestionOption } from '../model/scorecard.ts';
import type { BantKey } from '../model/words.ts';
import { type Known, type OpenFact, openFacts } from './answer-options.ts';
import { BANT_PRIOR } from './readiness.ts';
import { roundInterval } from './round-interval.ts';
import { type Tally, tally } from './tally.ts';
import { BANT_STATES, QUARTER, weighQuestions } from './weigh-questions.ts';

const MOST_QUESTIONS = 5;
/** Parts of a point a worth is told in: finer differences are errors of arithmetic, and equals are to be equal. */
const FINEST = 1e9;

/** Everything the present score was made of. */
export interface Standing extends Known {
  readiness: Interval;
  engagement: number;
  now: Tally;
}

interface Candidate extends Question {
  /** Whether a must or a never hangs on it, which decides alone. */
  decides: boolean;
  /** The mean distance of the total under each answer from today's. */
  moves: number;
}

const inPoints = (worth: number): number => Math.round(worth * FINEST) / FINEST;

const optionFrom = (value: string, chance: number, { total, verdict }: Tally): QuestionOption => ({
  value,
  chance,
  total: roundInterval(total),
  verdict,
});

function movement(outcomes: readonly { chance: number; after: Tally }[], now: Tally): number {
  return outcomes.reduce(
    (sum, { chance, after }) => sum + chance * Math.abs(after.total.value - now.total.value),
    0,
  );
}

function askFact(
  { about, criterionId, name, wanted, options }: OpenFact,
  worth: number,
  standing: Standing,
): Candidate {
  const { icp, results, readiness, engagement, now } = standing;
  const outcomes = options.map(({ value, chance, changes }) => {
    const learnt = results.map((result, place) => changes.get(place) ?? result);
    return { value, chance, after: tally(learnt, readiness, engagement, icp) };
  });
  const changed = [...(options[0]?.changes.values() ?? [])];
  return {
    about,
    criterionId,
    ...(name !== undefined && { name }),
    ...(wanted !== undefined && { wanted }),
    options: outcomes.map(({ value, chance, after }) => optionFrom(value, chance, after)),
    worth,
    decides: changed.some(({ kind }) => kind !== 'nice'),
    moves: movement(outcomes, now),
  };
}

function askAnswers(keys: readonly BantKey[], worth: number, standing: Standing): Candidate[] {
  const { icp, results, readiness, engagement, now } = standing;
  const outcomes = BANT_STATES.map(({ value, share, chance }) => {
    const learnt: Interval = {
      low: readiness.low + QUARTER * share,
      value: readiness.value + QUARTER * (share - BANT_PRIOR),
      high: readiness.high - QUARTER * (1 - share),
    };
    return { value, chance, after: tally(results, learnt, engagement, icp) };
  });
  const options = outcomes.map(({ value, chance, after }) => optionFrom(value, chance, after));
  const moves = movement(outcomes, now);
  return keys.map((about) => ({ about, options, worth, decides: false, moves }));
}

/** Dearest first; of equals what may decide alone, then what moves the total most, then what stands first. */
function compare(one: Candidate, other: Candidate): number {
  return other.worth - one.worth || Number(other.decides) - Number(one.decides) || other.moves - one.moves;
}

/**
 * The questions worth asking, dearest first, at most five, by value of information. The decision a question serves is the
 * verdict and the grade of the total as they will be once everything is answered; `worth`, 0 to 100, is by how much the
 * answer is expected to lower the doubt in it (`weighQuestions`, `doubtOf`). An answer counts for all criteria on its fact.
 *
 * What cannot change the decision any more is worth nothing and not asked, so nothing is asked once it is settled. The
 * look ahead is over all answers still open, not the next alone: a question that decides only together with another
 * is worth something.
 */
export function nextQuestions(standing: Standing, openBant: readonly BantKey[]): Question[] {
  const { readiness } = standing;
  const facts = openFacts(standing);
  const before = { ...standing, sureReadiness: readiness.low, openAnswers: openBant.length };
  const worths = weighQuestions(facts, before);
  const asked = facts.map((fact, place) => askFact(fact, inPoints(worths.facts[place] ?? 0), standing));
  return [...asked, ...askAnswers(openBant, inPoints(worths.answer), standing)]
    .filter(({ worth }) => worth > 0)
    .sort(compare)
    .slice(0, MOST_QUESTIONS)
    .map(({ decides: _, moves: __, ...question }) => question);
}
