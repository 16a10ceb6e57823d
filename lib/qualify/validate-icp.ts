import type { Criterion, Icp } from '../model/icp.ts';
import { foldText } from '../model/text.ts';
import { acceptedBy, excludeEachOther, isWithin, keyOfValue } from './accepted.ts';
import { findIndustry } from './industry.ts';
import { isReversed, operatorOf } from './order.ts';
import { readNumbers } from './read-numbers.ts';

/** What can be wrong with an ICP as a whole, with criteria, and with one value that is then named. */
const WHOLE = ['empty', 'parts-empty', 'borders-not-rising', 'price-zero'] as const;
const OF_CRITERIA = ['weightless', 'musts-exclude', 'range-reversed', 'range-unfinished'] as const;
const OF_VALUES = [
  'contradiction',
  'not-a-number',
  'not-a-word',
  'unknown-industry',
  'industry-twice',
  'custom-mixed',
  'unknown-currency',
] as const;

/** Why an ICP cannot tell people apart as written. `criteria` are the ids concerned. */
export type IcpProblem =
  | { kind: (typeof WHOLE)[number] | (typeof OF_CRITERIA)[number]; criteria: string[] }
  | {
      kind: (typeof OF_VALUES)[number];
      criteria: string[];
      /** The value concerned: wanted and refused at once, not a number, not in a list; the name of an own field. */
      value: string;
    };

/** Whether two criteria ask the same of a person. */
function isSameFact(one: Criterion, other: Criterion): boolean {
  if (one.field === 'custom' && other.field === 'custom') return one.name === other.name;
  return one.field === other.field;
}

/** A value both list, or `undefined`; order operators list none. */
function sharedValue(must: Criterion, never: Criterion): string | undefined {
  if (operatorOf(must) !== 'one-of' || operatorOf(never) !== 'one-of') return undefined;
  const refused = new Set(never.values.map((value) => keyOfValue(never.field, value)));
  return must.values.find((value) => refused.has(keyOfValue(must.field, value)));
}

function contradict(must: Criterion, never: Criterion): IcpProblem[] {
  const shared = sharedValue(must, never);
  const [wanted, refused] = [acceptedBy(must), acceptedBy(never)];
  const within = wanted !== undefined && refused !== undefined && isWithin(wanted, refused);
  const value = shared ?? (within ? must.values[0] : undefined);
  return value === undefined ? [] : [{ kind: 'contradiction', criteria: [must.id, never.id], value }];
}

function exclude(one: Criterion, other: Criterion): IcpProblem[] {
  const [wanted, also] = [acceptedBy(one), acceptedBy(other)];
  const apart = wanted !== undefined && also !== undefined && excludeEachOther(one.field, wanted, also);
  return apart ? [{ kind: 'musts-exclude', criteria: [one.id, other.id] }] : [];
}

/** Criteria that no one can meet together. */
function comparePairs(criteria: readonly Criterion[]): IcpProblem[] {
  const nevers = criteria.filter(({ kind }) => kind === 'never');
  const musts = criteria.filter(({ kind }) => kind === 'must');
  return musts.flatMap((must, place) => [
    ...nevers.flatMap((never) => (isSameFact(must, never) ? contradict(must, never) : [])),
    ...musts.slice(place + 1).flatMap((other) => (isSameFact(must, other) ? exclude(must, other) : [])),
  ]);
}

/** An own field that is compared as words here and as a number there: one of the two can never be met. */
function mixedFields(criteria: readonly Criterion[]): IcpProblem[] {
  const own = criteria.flatMap((each) => (each.field === 'custom' ? [each] : []));
  const names = new Set(own.map(({ name }) => name));
  return [...names].flatMap((name): IcpProblem[] => {
    const same = own.filter((each) => each.name === name);
    const words = same.filter((each) => operatorOf(each) === 'one-of').length;
    if (words === 0 || words === same.length) return [];
    return [{ kind: 'custom-mixed', criteria: same.map(({ id }) => id), value: name }];
  });
}

/** Fields whose values are sought by their letters and digits. */
const SOUGHT: ReadonlySet<Criterion['field']> = new Set(['keywords', 'title', 'place', 'company']);

function checkValues(criterion: Criterion): IcpProblem[] {
  const { id, field } = criterion;
  const values: readonly string[] = criterion.values;
  const problem = (kind: (typeof OF_VALUES)[number]) => (value: string) => ({ kind, criteria: [id], value });
  if (field === 'industry') {
    return values.filter((value) => findIndustry(value) === undefined).map(problem('unknown-industry'));
  }
  if (field === 'tenure' || (field === 'custom' && operatorOf(criterion) !== 'one-of')) {
    return values.filter((value) => readNumbers(value).length === 0).map(problem('not-a-number'));
  }
  return SOUGHT.has(field) ? values.filter((value) => foldText(value) === '').map(problem('not-a-word')) : [];
}

function checkRange(criterion: Criterion): IcpProblem[] {
  if (operatorOf(criterion) !== 'between') return [];
  if (criterion.values.length < 2) return [{ kind: 'range-unfinished', criteria: [criterion.id] }];
  return isReversed(criterion) ? [{ kind: 'range-reversed', criteria: [criterion.id] }] : [];
}

function checkIndustryWeights(criterion: Criterion): IcpProblem[] {
  if (criterion.field !== 'channel') return [];
  const seen = new Set<string>();
  return (criterion.byIndustry ?? []).flatMap(({ industry: value }): IcpProblem[] => {
    const id = findIndustry(value);
    if (id === undefined) return [{ kind: 'unknown-industry', criteria: [criterion.id], value }];
    if (seen.has(id)) return [{ kind: 'industry-twice', criteria: [criterion.id], value }];
    seen.add(id);
    return [];
  });
}

function weighsAnything(criterion: Criterion): boolean {
  const listed = criterion.field === 'channel' ? (criterion.byIndustry ?? []) : [];
  return criterion.weight > 0 || listed.some(({ weight }) => weight > 0);
}

function checkOffer({ price }: Icp): IcpProblem[] {
  if (price === undefined) return [];
  const known = Intl.supportedValuesOf('currency').includes(price.currency);
  return [
    ...(price.amount > 0 ? [] : [{ kind: 'price-zero' as const, criteria: [] }]),
    ...(known ? [] : [{ kind: 'unknown-currency' as const, criteria: [], value: price.currency }]),
  ];
}

/**
 * What is wrong with an ICP, nothing when it can be used: no criterion at all; criteria without any weight; a must that a never
 * refuses, by value or by range; two musts no one can meet together; borders of an operator that are turned round, missing
 * or no number; a word without a letter; an industry LinkedIn does not list, or weighed twice; an own field that is words
 * here and a number there; a price of nothing or in no currency; no part of the total counting; borders that do not rise.
 * It can be scored all the same.
 */
export function validateIcp(icp: Icp): IcpProblem[] {
  const { criteria, parts, borders } = icp;
  const weighed = criteria.filter(({ kind }) => kind !== 'never');
  const problems: IcpProblem[] = [
    ...comparePairs(criteria),
    ...mixedFields(criteria),
    ...criteria.flatMap((each) => [...checkValues(each), ...checkRange(each), ...checkIndustryWeights(each)]),
    ...checkOffer(icp),
  ];
  if (criteria.length === 0) problems.push({ kind: 'empty', criteria: [] });
  if (criteria.length > 0 && !weighed.some(weighsAnything)) {
    problems.push({ kind: 'weightless', criteria: weighed.map(({ id }) => id) });
  }
  if (!(parts.fit + parts.readiness + parts.engagement > 0)) {
    problems.push({ kind: 'parts-empty', criteria: [] });
  }
  if (!(borders.cool < borders.warm && borders.warm < borders.hot)) {
    problems.push({ kind: 'borders-not-rising', criteria: [] });
  }
  return problems;
}
