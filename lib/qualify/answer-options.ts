import type { Criterion, CriterionField, Icp } from '../model/icp.ts';
import { wordsKey } from '../model/said-words.ts';
import type { CriterionResult } from '../model/scorecard.ts';
import { spansFor, valuesFor } from './answer-values.ts';
import type { Facts } from './facts.ts';
import { judgeCriterion } from './judge-criterion.ts';
import { doubtOn, learn } from './learn-answer.ts';
import { numberRanges, operatorOf, testRange } from './order.ts';
import { type AnswerOption, type Placed, toOptions } from './to-options.ts';

/** A fact that is not known, or not surely, with its possible answers. Their chances sum to 1. */
export interface OpenFact {
  about: CriterionField;
  criterionId: string;
  /** The user's own name of a custom field. */
  name?: string;
  /** What a question with the answers `yes` and `no` asks for. */
  wanted?: readonly string[];
  options: AnswerOption[];
}

/** What answers are worked out from. */
export interface Known {
  icp: Icp;
  facts: Facts;
  results: readonly CriterionResult[];
}

/** Whether an answer could change a result: nothing is known of it, or what is known may be out of date. */
function isOpen({ verdict, share }: CriterionResult, doubt: number): boolean {
  return verdict === 'unknown' || (doubt > 0 && doubt < 1 && share.low < share.high);
}

const CERTAIN = { match: { low: 1, value: 1, high: 1 }, miss: { low: 0, value: 0, high: 0 } } as const;

const decided = (before: CriterionResult, met: boolean): CriterionResult => {
  const verdict = met ? 'match' : 'miss';
  return { ...before, verdict, share: CERTAIN[verdict] };
};

const YES_NO = [
  { value: 'yes', size: 1 },
  { value: 'no', size: 1 },
];

/** Numbers answer in spans between the criteria's borders. What lies near a border counts as on its side. */
function numberOptions(open: readonly Placed[]): AnswerOption[] {
  const spans = spansFor(open.map(({ criterion }) => criterion));
  const ranges = new Map(open.map(({ place, criterion }) => [place, numberRanges(criterion)[0]]));
  const within = new Map(spans.map(({ value, within }) => [value, within]));
  return toOptions(
    spans.map(({ value }) => ({ value, size: 1 })),
    open,
    1,
    (value, { place, before }) => {
      const range = ranges.get(place);
      const met = range !== undefined && testRange(range, within.get(value) ?? 0, () => 0) === 'match';
      return decided(before, met);
    },
  );
}

/**
 * A number in a field of the user's own is kept as the span it was answered with, so it is judged as that will be. What is held
 * may decide some criteria on the field and not others (`1.500`): then the answers that contradict it are left out. A field that
 * other criteria hold words against is not asked for a number: one answer would write over the other.
 */
function ownNumberOptions(open: readonly Placed[], { icp, facts, results }: Known): AnswerOption[] {
  const first = open[0]?.criterion;
  const name = first?.field === 'custom' ? first.name : '';
  const onField = icp.criteria.flatMap((criterion, place) => {
    const before = results[place];
    const isIt = before !== undefined && criterion.field === 'custom' && criterion.name === name;
    return isIt ? [{ place, criterion, before }] : [];
  });
  if (onField.some(({ criterion }) => operatorOf(criterion) === 'one-of')) return [];
  const judge = (value: string, { criterion }: Placed): CriterionResult =>
    judgeCriterion(criterion, learn(facts, 'custom', value, name));
  const decided = onField.filter(({ before }) => before.verdict !== 'unknown');
  const values = spansFor(onField.map(({ criterion }) => criterion))
    .filter(({ value }) => decided.every((at) => judge(value, at).verdict === at.before.verdict))
    .map(({ value }) => ({ value, size: 1 }));
  return toOptions(values, open, 1, judge);
}

/** A channel's results hang on the industry too, while that is not known. */
function weighedByIndustry({ icp, results }: Known): Placed[] {
  return icp.criteria.flatMap((criterion, place) => {
    const before = results[place];
    return before?.byIndustry === undefined ? [] : [{ place, criterion, before }];
  });
}

function valueOptions(about: CriterionField, open: readonly Placed[], known: Known): AnswerOption[] {
  const { facts } = known;
  const first = open[0]?.criterion;
  const name = first?.field === 'custom' ? first.name : undefined;
  const besides = about === 'industry' ? weighedByIndustry(known) : [];
  const learnt = new Map<string, Facts>();
  const judge = (value: string, { criterion }: Placed): CriterionResult => {
    const then = learnt.get(value) ?? learn(facts, about, value, name);
    learnt.set(value, then);
    return judgeCriterion(criterion, then);
  };
  const isKin = (value: string) => open.some((at) => !['miss', 'unknown'].includes(judge(value, at).verdict));
  const criteria = [...open, ...besides].map(({ criterion }) => criterion);
  const doubt = open.some(({ before }) => before.verdict === 'unknown') ? 1 : doubtOn(about, facts);
  const options = toOptions(valuesFor(about, criteria, facts, isKin), open, doubt, judge);
  return options.map((option) => ({
    ...option,
    changes: new Map([
      ...option.changes,
      ...besides.map((at) => [at.place, judge(option.value, at)] as const),
    ]),
  }));
}

/** What tells one fact from another: criteria with the same text ask for the same. */
function factOf(criterion: Criterion): string {
  const { field } = criterion;
  switch (field) {
    case 'custom':
      return `${field} ${operatorOf(criterion) === 'one-of'} ${criterion.name}`;
    case 'company':
    case 'title':
    case 'keywords':
      return wordsKey({ about: field, wanted: criterion.values });
    default:
      return field;
  }
}

function optionsOf(about: CriterionField, open: readonly Placed[], known: Known): AnswerOption[] {
  switch (about) {
    case 'company':
    case 'title':
    case 'keywords':
      return toOptions(YES_NO, open, 1, (value, { before }) => decided(before, value === 'yes'));
    case 'tenure':
      return numberOptions(open);
    case 'custom':
      return open.every(({ criterion }) => operatorOf(criterion) === 'one-of')
        ? valueOptions(about, open, known)
        : ownNumberOptions(open, known);
    default:
      return valueOptions(about, open, known);
  }
}

interface Group {
  about: CriterionField;
  first: Placed;
  open: Placed[];
}

function groupOpen({ icp, facts, results }: Known): Group[] {
  const groups = new Map<string, Group>();
  const groupOf = (key: string, about: CriterionField, first: Placed): Group => {
    const group = groups.get(key) ?? { about, first, open: [] };
    groups.set(key, group);
    return group;
  };
  for (const [place, criterion] of icp.criteria.entries()) {
    const before = results[place];
    if (before === undefined) continue;
    const at = { place, criterion, before };
    const { field } = criterion;
    if (isOpen(before, doubtOn(field, facts))) groupOf(factOf(criterion), field, at).open.push(at);
    if (before.byIndustry !== undefined) groupOf('industry', 'industry', at);
  }
  return [...groups.values()];
}

/**
 * What could be asked of a person, in the order of the ICP: every fact its criteria are unsure of, once however many ask for
 * it, with all possible answers. Chances come from the criteria's priors (`weighValues`); a fact that is held with a doubt
 * keeps the rest of the chance for what is held. Words and companies are asked for with yes and no, numbers in spans.
 */
export function openFacts(known: Known): OpenFact[] {
  return groupOpen(known).flatMap(({ about, first: { criterion }, open }) => {
    const options = optionsOf(about, open, known);
    if (options.length < 2) return [];
    const { id: criterionId, values } = criterion;
    return {
      about,
      criterionId,
      ...(criterion.field === 'custom' && { name: criterion.name }),
      ...(options[0]?.value === 'yes' && { wanted: values }),
      options,
    };
  });
}

/** What two answers make of the criteria together. */
export function settleTogether(
  { icp, facts }: Known,
  industry: AnswerOption,
  channel: AnswerOption,
): ReadonlyMap<number, CriterionResult> {
  const learnt = learn(learn(facts, 'industry', industry.value), 'channel', channel.value);
  const changes = new Map([...industry.changes, ...channel.changes]);
  for (const place of channel.changes.keys()) {
    const criterion = icp.criteria[place];
    if (criterion !== undefined) changes.set(place, judgeCriterion(criterion, learnt));
  }
  return changes;
}
