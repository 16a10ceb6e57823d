import type { Criterion } from '../model/icp.ts';
import { type JobFunction, SENIORITIES, type Seniority, SIZE_BANDS, type SizeBand } from '../model/words.ts';
import { isCountryCode } from './country.ts';
import { type Facts, OTHER } from './facts.ts';
import { wantedValues } from './order.ts';
import { readPlace } from './place.ts';

/** The facts a user can be asked for. */
export const ASKABLE = ['size', 'industry', 'place', 'seniority', 'function'] as const;
export type AskableField = (typeof ASKABLE)[number];

/** One possible answer, the facts under it, and its chance, 0 to 1. The chances of a question's options sum to 1. */
export interface AnswerOption {
  value: string;
  chance: number;
  facts: Facts;
}

/** More options than this are no quick answer. */
const MOST_WANTED = 3;

type Weighted = Pick<AnswerOption, 'value' | 'chance'>;

/** Every band: an answer is recorded as a fact, so a band may not stand for its neighbours. */
function sizeOptions(wanted: readonly string[], prior: number): Weighted[] {
  const within = SIZE_BANDS.filter((band) => wanted.includes(band)).length;
  const without = SIZE_BANDS.length - within;
  const inside = without === 0 ? 1 : prior;
  return SIZE_BANDS.map((value) => ({
    value,
    chance: wanted.includes(value) ? inside / within : (1 - inside) / without,
  }));
}

/** The lowest wanted level, the level below it, and anything else. */
function seniorityOptions(wanted: readonly string[], prior: number): Weighted[] {
  const lowest = SENIORITIES.findIndex((level) => wanted.includes(level));
  const match = SENIORITIES[lowest];
  const below = SENIORITIES[lowest - 1];
  if (match === undefined) return [];
  if (below === undefined)
    return [
      { value: match, chance: prior },
      { value: OTHER, chance: 1 - prior },
    ];
  const half = (1 - prior) / 2;
  return [
    { value: match, chance: prior },
    { value: below, chance: half },
    { value: OTHER, chance: half },
  ];
}

/** The wanted values, equally likely, and anything else. */
function namedOptions(wanted: readonly string[], prior: number): Weighted[] {
  const named = wanted.slice(0, MOST_WANTED);
  return [
    ...named.map((value) => ({ value, chance: prior / named.length })),
    { value: OTHER, chance: 1 - prior },
  ];
}

function weighOptions(field: AskableField, wanted: readonly string[], prior: number): Weighted[] {
  if (field === 'size') return sizeOptions(wanted, prior);
  return field === 'seniority' ? seniorityOptions(wanted, prior) : namedOptions(wanted, prior);
}

/** The facts as they would be after an answer. The value is one of the options above, so of the field's vocabulary. */
function learn(facts: Facts, field: AskableField, value: string): Facts {
  const held = { evidence: [], doubt: 0 };
  switch (field) {
    case 'size':
      return { ...facts, size: { ...held, value: value as SizeBand } };
    case 'industry':
      return { ...facts, industry: { ...held, value } };
    case 'seniority':
      return { ...facts, seniority: { ...held, value: value as Seniority | typeof OTHER } };
    case 'function':
      return { ...facts, function: { ...held, value: value as JobFunction | typeof OTHER } };
    case 'place':
      return {
        ...facts,
        place: {
          text: value,
          evidence: [],
          ...(isCountryCode(value) ? { country: value } : readPlace(value)),
        },
      };
  }
}

/**
 * The answers to offer for an unknown fact: values the criteria that ask for it name, and `other` for the rest; of sizes
 * every band. The first criterion's prior is the chance that one
 * of the named values holds.
 */
export function optionsFor(
  field: AskableField,
  criteria: readonly Criterion[],
  facts: Facts,
): AnswerOption[] {
  const wanted = [...new Set(criteria.flatMap(wantedValues))];
  const prior = criteria[0]?.prior ?? 0;
  return weighOptions(field, wanted, prior).map((option) => ({
    ...option,
    facts: learn(facts, field, option.value),
  }));
}
