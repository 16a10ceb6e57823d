import type { Criterion, Operator } from '../model/icp.ts';
import type { CriterionVerdict } from '../model/scorecard.ts';
import { SENIORITIES, SIZE_BANDS } from '../model/words.ts';
import { readNumbers } from './read-numbers.ts';

/** Both ends belong to it; an open end is infinite. */
export interface Range {
  from: number;
  to: number;
}

/** The vocabularies that have an order, lowest first. */
const SCALES: { readonly [field in Criterion['field']]?: readonly string[] } = {
  seniority: SENIORITIES,
  size: SIZE_BANDS,
};

/** How a criterion means its values; `one-of` where its field has no order. */
export function operatorOf(criterion: Criterion): Operator {
  return ('operator' in criterion ? criterion.operator : undefined) ?? 'one-of';
}

/**
 * What an order operator lets through, given its borders. `between` takes two in either order, as a person would, and one alone
 * as both; nothing at all where a border it needs is missing or no number.
 */
function rangeOf(operator: Exclude<Operator, 'one-of'>, borders: readonly number[]): Range | undefined {
  const [first, second = first] = borders;
  if (first === undefined || second === undefined || Number.isNaN(first + second)) return undefined;
  if (operator === 'at-least') return { from: first, to: Infinity };
  if (operator === 'at-most') return { from: -Infinity, to: first };
  return { from: Math.min(first, second), to: Math.max(first, second) };
}

/**
 * Where a number stands to a range: within it a match, outside by no more than `near` of the border it missed a partial
 * match, else a miss.
 */
export function testRange(
  { from, to }: Range,
  value: number,
  near: (border: number) => number,
): Exclude<CriterionVerdict, 'unknown'> {
  if (value >= from && value <= to) return 'match';
  const border = value < from ? from : to;
  return Math.abs(value - border) <= near(border) ? 'partial' : 'miss';
}

/** The ranges the numbers of a criterion may mean: several where a border can be read in two ways, as `1.500` can. */
export function numberRanges(criterion: Criterion): Range[] {
  const operator = operatorOf(criterion);
  if (operator === 'one-of') return [];
  const [first, second] = criterion.values.slice(0, 2).map((value) => readNumbers(value));
  const borders = (first ?? []).flatMap((one) => (second ?? [one]).map((other) => [one, other]));
  return borders.flatMap((pair) => rangeOf(operator, pair) ?? []);
}

const placesOn = (scale: readonly string[], values: readonly string[]): number[] =>
  values.map((value) => (scale.includes(value) ? scale.indexOf(value) : Number.NaN));

/** Whether the first border of a `between` lies above the second, however the two are read. */
export function isReversed(criterion: Criterion): boolean {
  const scale = SCALES[criterion.field];
  const [first = [], second = []] = scale
    ? placesOn(scale, criterion.values).map((place) => [place])
    : criterion.values.map((value) => readNumbers(value));
  return first.length > 0 && second.length > 0 && Math.min(...first) > Math.max(...second);
}

/** The range of a criterion on a vocabulary that has an order, as places in it. */
export function levelRange(criterion: Criterion): Range | undefined {
  const scale = SCALES[criterion.field];
  const operator = operatorOf(criterion);
  if (scale === undefined || operator === 'one-of') return undefined;
  return rangeOf(operator, placesOn(scale, criterion.values));
}

/**
 * The values a criterion lets through. An order operator on seniority or size is written out: `at-least` `director` gives
 * director, vice-president, cxo and owner-partner. Any other criterion gives its values as they stand, so those of tenure
 * and of numbers in custom fields are borders.
 */
export function wantedValues(criterion: Criterion): readonly string[] {
  const range = levelRange(criterion);
  if (range === undefined) return criterion.values;
  return (SCALES[criterion.field] ?? []).filter((_, place) => place >= range.from && place <= range.to);
}
