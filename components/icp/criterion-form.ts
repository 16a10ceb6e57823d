import { type CriterionField, OPERATORS, type Operator } from '../../lib/model/icp.ts';
import { SENIORITIES, SIZE_BANDS } from '../../lib/model/words.ts';
import type { CriterionForm } from './form-schema.ts';

/** What is unfinished or wrong about one criterion by itself. */
export type CriterionProblem =
  | 'no-values'
  | 'own-name'
  | 'range-unfinished'
  | 'range-reversed'
  | 'years'
  | 'number';

/** The ways the values of a field may be meant. One alone needs no choice. */
export function operatorsOf(field: CriterionField): readonly Operator[] {
  if (field === 'seniority' || field === 'size' || field === 'custom') return OPERATORS;
  return field === 'tenure' ? OPERATORS.slice(1) : ['one-of'];
}

export function firstOperator(field: CriterionField): Operator {
  return operatorsOf(field)[0] ?? 'one-of';
}

/** The values of a field from lowest to highest, where it has such. */
export function scaleOf(field: CriterionField): readonly string[] | undefined {
  if (field === 'seniority') return SENIORITIES;
  return field === 'size' ? SIZE_BANDS : undefined;
}

const YEARS = /^\d{1,2}(?:\.\d)?$/;

/** Where a border stands in its order; NaN where it stands in none. */
function rankOf({ field }: CriterionForm, value: string): number {
  const place = scaleOf(field)?.indexOf(value);
  if (place !== undefined) return place < 0 ? Number.NaN : place;
  return value.trim() === '' ? Number.NaN : Number(value);
}

function findBorderFault(criterion: CriterionForm): CriterionProblem | undefined {
  const { field, operator, values } = criterion;
  const borders = (operator === 'between' ? [0, 1] : [0]).map((at) => values[at]?.trim() ?? '');
  if (borders.every((value) => value === '')) return 'no-values';
  if (borders.includes('')) return 'range-unfinished';
  if (field === 'tenure' && !borders.every((value) => YEARS.test(value))) return 'years';
  const ranks = borders.map((value) => rankOf(criterion, value));
  if (!ranks.every(Number.isFinite)) return 'number';
  const [low = 0, high = low] = ranks;
  return low > high ? 'range-reversed' : undefined;
}

/** The first thing that keeps a criterion from being tried; `undefined` when it can be. */
export function findFault(criterion: CriterionForm): CriterionProblem | undefined {
  const { field, operator, values, name } = criterion;
  if (field === 'custom' && !name?.trim()) return 'own-name';
  if (operator !== 'one-of') return findBorderFault(criterion);
  return values.some((value) => value.trim() !== '') ? undefined : 'no-values';
}

/** The saved shape of a criterion without fault; what its field does not have is left out. */
export function toCriterion(criterion: CriterionForm): object {
  const { operator, name, byIndustry, values, ...rest } = criterion;
  const borders = operator === 'between' ? 2 : 1;
  const kept = operator === 'one-of' ? values : values.slice(0, borders).map((value) => value.trim());
  return {
    ...rest,
    values: kept,
    ...(operator !== 'one-of' && { operator }),
    ...(rest.field === 'custom' && { name: name?.trim().slice(0, 60) }),
    ...(rest.field === 'channel' && byIndustry && byIndustry.length > 0 && { byIndustry }),
  };
}

/** What an operator and its values take in of an order, lowest first. */
function coveredBy({ operator, values }: CriterionForm, scale: readonly string[]): readonly string[] {
  if (operator === 'one-of') return scale.filter((value) => values.includes(value));
  const [one = '', other = ''] = values;
  const low = operator === 'at-most' ? 0 : scale.indexOf(one);
  const high =
    operator === 'between'
      ? scale.indexOf(other)
      : operator === 'at-most'
        ? scale.indexOf(one)
        : scale.length;
  return low < 0 || high < 0 ? [] : scale.slice(low, high + 1);
}

/** The numbers among the values of a field without a scale, as borders of another operator. */
function convertNumbers({ values, operator: before }: CriterionForm, operator: Operator): readonly string[] {
  const numbers = values.filter((value) => value.trim() !== '' && Number.isFinite(Number(value)));
  const [first = '', second = ''] = numbers;
  if (operator === 'one-of') return numbers;
  if (operator === 'between') return before === 'at-most' ? ['', first] : [first, second];
  const border = operator === 'at-least' ? first : (numbers.at(-1) ?? '');
  return border === '' ? [] : [border];
}

/** The values that say under another operator what comes nearest to what was said before. */
function convert(criterion: CriterionForm, operator: Operator): readonly string[] {
  const scale = scaleOf(criterion.field);
  const turned = [criterion.operator, operator].every((each) => each === 'at-least' || each === 'at-most');
  if (turned) return criterion.values;
  if (!scale) return convertNumbers(criterion, operator);
  const covered = coveredBy(criterion, scale);
  if (operator === 'one-of') return covered;
  const [low, high] = [covered[0] ?? '', covered.at(-1) ?? ''];
  if (operator === 'between') return [low, high];
  return covered.length === 0 ? [] : [operator === 'at-least' ? low : high];
}

/** Another operator, keeping as much of what was sought as it can say. */
export function changeOperator(
  criterion: CriterionForm,
  operator: Operator,
): Pick<CriterionForm, 'operator' | 'values'> {
  return {
    operator,
    values: operator === criterion.operator ? criterion.values : convert(criterion, operator),
  };
}
