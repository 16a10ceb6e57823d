import type { Answers, Signal } from '../model/answers.ts';
import type { Icp } from '../model/icp.ts';
import type { Person } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { Scorecard, ScoreSummary } from '../model/scorecard.ts';
import type { Company } from './employers.ts';
import { engagementOf } from './engagement.ts';
import { gatherFacts } from './facts.ts';
import { gradeOf, letterOf, summariseScore } from './grade.ts';
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

function judge({ icp, person, company, answers, signals, now }: AssayInput) {
  const facts = gatherFacts(person, company);
  const criteria = icp.criteria.map((criterion) => judgeCriterion(criterion, facts));
  const readiness = readinessOf(answers, now);
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
  const { card, standing } = judge(input);
  return { ...card, nextQuestions: nextQuestions(standing, openQuestions(input.answers, input.now)) };
}

/** The part of an assay kept on a person's row. Costs a fraction of a whole assay: no answer is simulated. */
export function scorePerson(input: AssayInput): ScoreSummary {
  return summariseScore(judge(input).card);
}
