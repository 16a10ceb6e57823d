import type { Criterion, Icp } from '../model/icp.ts';
import type { Interval } from '../model/interval.ts';
import type { CriterionResult, Question, QuestionOption } from '../model/scorecard.ts';
import type { BantKey } from '../model/words.ts';
import { ASKABLE, type AskableField, optionsFor } from './answer-options.ts';
import { dependsOn } from './channel-weight.ts';
import type { Facts } from './facts.ts';
import { judgeCriterion } from './judge-criterion.ts';
import { BANT_PRIOR } from './readiness.ts';
import { roundInterval } from './round-interval.ts';
import { type Tally, tally } from './tally.ts';

/** What a flipped verdict is worth beside the movement of the total: more than one grade's width. */
const FLIP_PREMIUM = 25;
const MOST_QUESTIONS = 5;
/** Below half a point an answer would move nothing a user can see. */
const LEAST_WORTH = 0.5;

/** Everything the present score was made of. */
export interface Standing {
  icp: Icp;
  facts: Facts;
  results: readonly CriterionResult[];
  readiness: Interval;
  engagement: number;
  now: Tally;
}

interface Outcome {
  value: string;
  chance: number;
  after: Tally;
}

/** BANT states to offer, their share of the quarter, and their chances, which together make the prior. */
const STATES = [
  { value: 'no', share: 0, chance: (1 - BANT_PRIOR) / 2 },
  { value: 'partial', share: 0.5, chance: 0.5 },
  { value: 'yes', share: 1, chance: BANT_PRIOR / 2 },
] as const;

function factOutcomes(field: AskableField, criteria: readonly Criterion[], standing: Standing): Outcome[] {
  const { icp, facts, results, readiness, engagement } = standing;
  return optionsFor(field, criteria, facts).map(({ value, chance, facts: learnt }) => {
    const judged = icp.criteria.map((criterion, place) => {
      const before = results[place];
      return before !== undefined && !dependsOn(criterion, field)
        ? before
        : judgeCriterion(criterion, learnt);
    });
    return { value, chance, after: tally(judged, readiness, engagement, icp) };
  });
}

function bantOutcomes({ icp, results, readiness, engagement }: Standing): Outcome[] {
  return STATES.map(({ value, share, chance }) => {
    const learnt: Interval = {
      low: readiness.low + 25 * share,
      value: readiness.value + 25 * (share - BANT_PRIOR),
      high: readiness.high - 25 * (1 - share),
    };
    return { value, chance, after: tally(results, learnt, engagement, icp) };
  });
}

function worthOf(outcomes: readonly Outcome[], now: Tally): number {
  const worth = outcomes.reduce((sum, { chance, after }) => {
    const moved = Math.abs(after.total.value - now.total.value);
    return sum + chance * (moved + (after.verdict === now.verdict ? 0 : FLIP_PREMIUM));
  }, 0);
  return Math.min(100, Math.round(worth * 10) / 10);
}

function toOption({ value, after }: Outcome): QuestionOption {
  return { value, total: roundInterval(after.total), verdict: after.verdict };
}

/**
 * The questions worth asking, dearest first, at most five. Each possible answer is put through the same scoring; a
 * question's worth is the mean, by the answers' chances, of how far the total would move, plus 25 where the verdict
 * would flip. Only what is unknown and what a user can find out is asked: size, industry, place, seniority, function,
 * and the open BANT keys. An option `other` stands for any value the ICP does not name.
 */
export function nextQuestions(standing: Standing, openBant: readonly BantKey[]): Question[] {
  const { icp, results, now } = standing;
  const asked: Question[] = ASKABLE.flatMap((field) => {
    const unknown = icp.criteria.filter(
      (criterion, place) => criterion.field === field && results[place]?.verdict === 'unknown',
    );
    const first = unknown[0];
    if (!first) return [];
    const outcomes = factOutcomes(field, unknown, standing);
    return [
      { about: field, criterionId: first.id, options: outcomes.map(toOption), worth: worthOf(outcomes, now) },
    ];
  });
  const bant = bantOutcomes(standing);
  const bantWorth = worthOf(bant, now);
  const heard = openBant.map((about): Question => ({ about, options: bant.map(toOption), worth: bantWorth }));
  return [...asked, ...heard]
    .filter(({ worth, options }) => worth >= LEAST_WORTH && options.length > 1)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, MOST_QUESTIONS);
}
