import type { Answers, Signal } from '../model/answers.ts';
import type { Icp } from '../model/icp.ts';
import type { Person } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { FitVerdict, Scorecard, ScoreSummary } from '../model/scorecard.ts';
import type { Company } from './employers.ts';
import { engagementOf } from './engagement.ts';
import { type Facts, gatherFacts } from './facts.ts';
import { gradeOf, letterOf, stampProfiles, summariseScore } from './grade.ts';
import { judgeCriterion } from './judge-criterion.ts';
import { nextQuestions } from './next-questions.ts';
import { openQuestions, readinessOf } from './readiness.ts';
import { roundInterval } from './round-interval.ts';
import { tally } from './tally.ts';

/** What one assay looks at. `company` adds what is known of the employer apart from the person. */
export interface AssayInput {
  icp: Icp;
  person: Person;
  company?: Company;
  answers: Answers;
  signals: readonly Signal[];
  /** The moment to score for: answers may have expired and signals faded by then. */
  now: Instant;
}

/**
 * Holds facts read once against a profile: the card without its questions, and the standing it came of. The inner path of every
 * score: it costs the criteria and no more.
 */
export function judge({ icp, answers, signals, now }: Omit<AssayInput, 'person' | 'company'>, facts: Facts) {
  const criteria = icp.criteria.map((criterion) => judgeCriterion(criterion, facts));
  const readiness = readinessOf(answers, icp, now);
  const engagement = engagementOf(signals, now);
  const outcome = tally(criteria, readiness, engagement, icp);
  const fit = roundInterval(outcome.fit);
  const total = roundInterval(outcome.total);
  const shownEngagement = Math.round(engagement);
  const card: Omit<Scorecard, 'nextQuestions'> = {
    icpId: icp.id,
    icpVersion: icp.version,
    fit,
    readiness: roundInterval(readiness),
    engagement: shownEngagement,
    total,
    ...gradeOf(total.value, icp.borders),
    letter: letterOf(fit.value, icp.borders),
    digit: gradeOf(shownEngagement, icp.borders).grade,
    verdict: outcome.verdict,
    criteria,
  };
  return { card, standing: { icp, facts, results: criteria, readiness, engagement, now: outcome } };
}

/**
 * Scores one person against one ICP: fit, readiness, engagement and their total, each 0 to 100 in whole numbers with
 * the interval unknown facts leave open, the verdict, every criterion with its evidence, and what to ask next. The
 * same input always gives the same scorecard; any ICP gives one, an empty or weightless one the neutral 0-50-100.
 */
export function assay(input: AssayInput): Scorecard {
  const { card, standing } = judge(input, gatherFacts(input.person, input.company, input.now));
  return {
    ...card,
    nextQuestions: nextQuestions(standing, openQuestions(input.answers, input.icp, input.now)),
  };
}

/** The same scorecard without its questions, at a fraction of the cost: no answer is simulated. */
export function judgeAlone(input: AssayInput): Omit<Scorecard, 'nextQuestions'> {
  return judge(input, gatherFacts(input.person, input.company, input.now)).card;
}

/** What is known of a person, to be held against several profiles. */
export type Assayed = Omit<AssayInput, 'icp'>;

const VERDICT_ORDER: readonly FitVerdict[] = ['fit', 'unsure', 'no-fit', 'excluded'];

/** Whether `one` suits better than `other`: by verdict, then by fit, then by total. */
function suitsBetter(one: ScoreSummary & { fit: number }, other: ScoreSummary & { fit: number }): boolean {
  const by = [
    VERDICT_ORDER.indexOf(other.verdict) - VERDICT_ORDER.indexOf(one.verdict),
    one.fit - other.fit,
    one.value - other.value,
  ].find((difference) => difference !== 0);
  return (by ?? 0) > 0;
}

/**
 * The score against the profile that suits best: the best verdict, of equals the higher fit, then the higher total, then
 * the earlier in `icps`. `undefined` without a profile. Costs a fraction of a whole assay: the facts are read once, and no
 * answer is simulated.
 */
export function scoreBest(
  icps: readonly Icp[],
  known: Assayed,
  facts = gatherFacts(known.person, known.company, known.now),
): ScoreSummary | undefined {
  const profiles = stampProfiles(icps);
  let best: (ScoreSummary & { fit: number }) | undefined;
  for (const icp of icps) {
    const { card } = judge({ ...known, icp }, facts);
    const score = { ...summariseScore(card, profiles), fit: card.fit.value };
    if (best === undefined || suitsBetter(score, best)) best = score;
  }
  if (best === undefined) return undefined;
  const { fit: _, ...score } = best;
  return score;
}

/** The whole assay against the profile that suits someone best, by the rule of `scoreBest`. */
export function assayBest(icps: readonly Icp[], known: Assayed): { icp: Icp; card: Scorecard } | undefined {
  const { icpId } = scoreBest(icps, known) ?? {};
  const icp = icps.find(({ id }) => id === icpId);
  return icp && { icp, card: assay({ ...known, icp }) };
}
