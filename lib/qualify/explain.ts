import type { Answer } from '../model/answers.ts';
import type { Icp } from '../model/icp.ts';
import type { Interval } from '../model/interval.ts';
import type { CriterionResult, Evidence, PointLine, PointSubject, WhatIf } from '../model/scorecard.ts';
import { BANT_KEYS, type BantKey } from '../model/words.ts';
import { type AssayInput, judge } from './assay.ts';
import { attributeEngagement } from './engagement.ts';
import { gatherFacts } from './facts.ts';
import { type AnswerReading, readAnswer } from './read-answer.ts';
import { BANT_PRIOR, readinessFrom } from './readiness.ts';
import { roundInterval } from './round-interval.ts';
import { gateOf, meanShares, NEUTRAL, refusalOf, sharesOf, tally, weighShares } from './tally.ts';

/** What a whole account is made from. */
interface Account {
  input: AssayInput;
  results: readonly CriterionResult[];
  readings: readonly AnswerReading[];
  readiness: Interval;
  engagement: number;
  /** Shares of fit, readiness and engagement in the total. */
  parts: Icp['parts'];
}

const certain = (share: number): Interval => ({ low: share, value: share, high: share });
const scale = ({ low, value, high }: Interval, by: number): Interval => ({
  low: low * by,
  value: value * by,
  high: high * by,
});
const add = (one: Interval, other: Interval): Interval => ({
  low: one.low + other.low,
  value: one.value + other.value,
  high: one.high + other.high,
});
const sumOf = (intervals: readonly Interval[]): Interval => intervals.reduce(add, certain(0));

/** The most quoted signals of one kind. */
const MOST_QUOTED = 5;

/** The other ways a result can turn out: both for an unknown or a half, the opposite for a match or a miss. */
function turnsOf({ verdict }: Pick<CriterionResult, 'verdict'>): WhatIf['becomes'][] {
  if (verdict === 'match') return ['miss'];
  return verdict === 'miss' ? ['match'] : ['match', 'miss'];
}

function turn(result: CriterionResult, becomes: WhatIf['becomes']): CriterionResult {
  return { ...result, verdict: becomes, share: certain(becomes === 'match' ? 1 : 0) };
}

function tallyAgain(
  { input, results, readiness, engagement }: Account,
  changed: { results?: readonly CriterionResult[]; readiness?: Interval },
  becomes: WhatIf['becomes'],
): WhatIf {
  const { total, verdict } = tally(
    changed.results ?? results,
    changed.readiness ?? readiness,
    engagement,
    input.icp,
  );
  return { becomes, total: roundInterval(total), verdict };
}

/**
 * The lines of the criteria. Where weights hang on an unknown industry, each line counts with the weights of no listed one, and
 * what other weights could do to the whole is put on the channels they belong to.
 */
function criterionLines(account: Account): PointLine[] {
  const { results, parts } = account;
  const weighed = results.filter(({ kind }) => kind !== 'never');
  const weights = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const hanging = weighed.filter(({ byIndustry }) => byIndustry !== undefined);
  const [own, whole] = [meanShares(results), weighShares(results)];
  const spread = add(whole, scale(own, -1));
  return results.map((result) => {
    const most = result.kind === 'never' || weights === 0 ? 0 : ((100 * result.weight) / weights) * parts.fit;
    const hangs = hanging.includes(result) && weights > 0;
    const points = scale(result.share, most);
    const wide = hangs ? add(points, scale(spread, parts.fit / hanging.length)) : points;
    const whatIf = turnsOf(result).map((becomes) => {
      const turned = results.map((each) => (each === result ? turn(each, becomes) : each));
      return tallyAgain(account, { results: turned }, becomes);
    });
    return {
      subject: { kind: 'criterion', id: result.id },
      points: wide,
      most: Math.max(most, wide.high),
      evidence: result.evidence,
      whatIf,
    };
  });
}

/** The words heard; where none were noted, the sum, day, part or state that was recorded. */
function answerEvidence(answer: Answer | undefined): Evidence[] {
  if (!answer || (answer.state === 'unknown' && answer.note === undefined)) return [];
  const { note, budget, wantedBy, authority, state, at } = answer;
  const measured = budget ? `${budget.amount} ${budget.currency}` : (wantedBy ?? authority);
  return [{ words: note ?? measured ?? state, from: 'answer', at, source: { kind: 'user' } }];
}

function answerLine(account: Account, key: BantKey, place: number): PointLine {
  const { input, readings, parts } = account;
  const { share, caveat } = readings[place] ?? {};
  const most = (100 * parts.readiness) / BANT_KEYS.length;
  const span = share === undefined ? { low: 0, value: BANT_PRIOR, high: 1 } : certain(share);
  const verdict = share === undefined ? 'unknown' : share === 1 ? 'match' : share === 0 ? 'miss' : 'partial';
  const whatIf = turnsOf({ verdict }).map((becomes) => {
    const shares = readings.map((each, at) => (at === place ? (becomes === 'match' ? 1 : 0) : each.share));
    return tallyAgain(account, { readiness: readinessFrom(shares) }, becomes);
  });
  return {
    subject: { kind: 'answer', key },
    points: scale(span, most),
    most,
    evidence: answerEvidence(input.answers[key]),
    whatIf,
    ...(caveat !== undefined && { caveat }),
  };
}

function signalLines({ input: { signals, now }, parts }: Account): PointLine[] {
  return attributeEngagement(signals, now).map(({ kind, share, most }) => ({
    subject: { kind: 'signal', signal: kind },
    points: certain(parts.engagement * share),
    most: parts.engagement * most,
    evidence: signals
      .filter((signal) => signal.kind === kind && signal.at <= now)
      .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
      .slice(0, MOST_QUOTED)
      .map(
        ({ note, at }): Evidence => ({ words: note ?? kind, from: 'signal', at, source: { kind: 'user' } }),
      ),
    whatIf: [],
  }));
}

const neutralLine = (by: number): PointLine => ({
  subject: { kind: 'neutral' },
  points: scale(NEUTRAL, by),
  most: 100 * by,
  evidence: [],
  whatIf: [],
});

/** Every line as it would count if nobody were refused. */
function unrefusedLines(account: Account, parts: Icp['parts'] | undefined): PointLine[] {
  const weightless = meanShares(account.results) === NEUTRAL;
  return [
    ...criterionLines(account),
    ...(weightless && account.parts.fit > 0 ? [neutralLine(account.parts.fit)] : []),
    ...BANT_KEYS.map((key, place) => answerLine(account, key, place)),
    ...signalLines(account),
    ...(parts === undefined ? [neutralLine(1)] : []),
  ];
}

function refusalLine(account: Account, points: Interval): PointLine {
  const { results } = account;
  const standing = results.filter((result) => refusalOf(result).stands);
  const concerned = standing.length > 0 ? standing : results.filter((result) => refusalOf(result).possible);
  const lifted = results.map((each) =>
    standing.includes(each) ? turn(each, each.kind === 'never' ? 'miss' : 'match') : each,
  );
  const subject: PointSubject = { kind: 'refusal', ids: concerned.map(({ id }) => id) };
  return {
    subject,
    points,
    most: 0,
    evidence: concerned.flatMap(({ evidence }) => evidence),
    whatIf: standing.length > 0 ? [tallyAgain(account, { results: lifted }, 'match')] : [],
  };
}

/**
 * Sets the refusal apart. What it takes off stands in one line; under it, what is unknown moves the other lines only as far as it
 * still moves the total. With `U` the sum of the lines before and `g` the factor of the refusal, each line's `v - g.value (v - l)`
 * to `v + g.high (h - v)` and the refusal's line sum to `g * U` at either end.
 */
function setRefusalApart(account: Account, lines: readonly PointLine[]): PointLine[] {
  const gate = gateOf(account.results);
  if (gate.low === 1) return [...lines];
  const all = sumOf(lines.map(({ points }) => points));
  const narrowed = lines.map((line) => {
    const { low, value, high } = line.points;
    const points = {
      low: value - gate.value * (value - low),
      value,
      high: value + gate.high * (high - value),
    };
    return { ...line, points };
  });
  const value = all.value * (gate.value - 1);
  const taken = {
    low: value - all.low * (gate.value - gate.low),
    value,
    high: all.value * (gate.high - 1),
  };
  return [...narrowed, refusalLine(account, taken)];
}

/**
 * The account of a total: what each criterion, each BANT answer and each kind of signal brings, and what a refusal takes off.
 * The values of the lines sum to the total before it is rounded, their low ends to its low end, their high ends to its high
 * end. `whatIf` tells the whole total, rounded as on the card, if that one thing were otherwise; a signal that happened
 * cannot be. A `never` brings nothing and has a line for what it would do. While no criterion has weight, or no part a
 * share, the points everyone has then stand in a line of their own.
 */
export function explain(input: AssayInput): PointLine[] {
  const { icp, answers, now } = input;
  const { standing } = judge(input, gatherFacts(input.person, input.company, now));
  const parts = sharesOf(icp);
  const account: Account = {
    input,
    results: standing.results,
    readings: BANT_KEYS.map((key) => readAnswer(key, answers, icp, now)),
    readiness: standing.readiness,
    engagement: standing.engagement,
    parts: parts ?? { fit: 0, readiness: 0, engagement: 0 },
  };
  return setRefusalApart(account, unrefusedLines(account, parts));
}
