import { kindOf } from '../../model/segment.ts';
import { SENIORITIES, SIZE_BANDS, STAGES } from '../../model/words.ts';
import { fieldFolds } from './folds.ts';
import { UNKNOWN } from './pack.ts';
import type { Part } from './part.ts';
import { rankTexts } from './rank-texts.ts';

/** A field a list is sorted by. Whoever has no value comes last, either way. */
export interface Sort {
  by: string;
  descending: boolean;
  /** The values of a choice in the order they are to stand, such as that of their names in the user's language. */
  order?: readonly string[];
}

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  stage: STAGES,
  grade: ['cold', 'cool', 'warm', 'hot'],
  verdict: ['excluded', 'no-fit', 'unsure', 'fit'],
  size: SIZE_BANDS,
  seniority: SENIORITIES,
  degree: ['1st', '2nd', '3rd+'],
};

/** What somebody is sorted by, for each place of the list; `UNKNOWN` without a value. Not turned round. */
export type SortKeys = Uint32Array;

function choiceKeys(parts: readonly Part[], size: number, field: string, order: readonly string[]): SortKeys {
  const keys = new Uint32Array(size).fill(UNKNOWN);
  const rank = new Map(order.map((value, at) => [value, at]));
  for (const part of parts) {
    const column = part.chunk.texts[field];
    if (!column) continue;
    // Values nobody put into order stand behind those that are.
    const ranks = part.valuesOf(column).map((value) => rank.get(value) ?? order.length);
    for (let row = 0; row < part.chunk.size; row++) {
      const code = column.codes[row] ?? 0;
      if (code > 0) keys[part.start + row] = ranks[code - 1] ?? UNKNOWN;
    }
  }
  return keys;
}

/** The rank of somebody's choice in its order; `undefined` where the field has no order of its own, or is not known. */
export function choiceRank(
  part: Part,
  field: string,
  order: readonly string[] | undefined,
  row: number,
): number | undefined {
  const known = kindOf(field) === 'choice' ? (order ?? ORDERS[field]) : undefined;
  const value = known && part.text(part.chunk.texts[field], row);
  if (!known || value === undefined) return undefined;
  const rank = known.indexOf(value);
  return rank < 0 ? known.length : rank;
}

function numberKeys(parts: readonly Part[], size: number, field: string): SortKeys {
  const keys = new Uint32Array(size).fill(UNKNOWN);
  for (const { chunk, start } of parts) {
    const numbers = chunk.numbers[field];
    if (numbers) keys.set(numbers, start);
  }
  return keys;
}

function flagKeys(parts: readonly Part[], size: number, field: string): SortKeys {
  const keys = new Uint32Array(size).fill(UNKNOWN);
  for (const { chunk, start } of parts) {
    const flags = chunk.flags[field];
    for (let row = 0; flags && row < chunk.size; row++) if (flags[row] === 1) keys[start + row] = 0;
  }
  return keys;
}

function textKeys(parts: readonly Part[], size: number, field: string): SortKeys {
  const keys = new Uint32Array(size).fill(UNKNOWN);
  const folds = parts.map((part) => fieldFolds(part, field));
  // Chunks share most companies and titles, and hardly any names.
  const every = folds.flatMap((each) => each?.texts ?? []);
  const texts = field === 'name' ? every : [...new Set(every)];
  const ranks = rankTexts(texts);
  const rankOf = field === 'name' ? undefined : new Map(texts.map((text, at) => [text, ranks[at] ?? 0]));
  let first = 0;
  for (const [at, part] of parts.entries()) {
    const own = folds[at];
    if (!own) continue;
    const ownRanks = rankOf
      ? Uint32Array.from(own.texts, (text) => rankOf.get(text) ?? 0)
      : ranks.subarray(first, first + own.texts.length);
    for (let row = 0; row < part.chunk.size; row++) {
      const code = own.codes[row] ?? 0;
      if (code > 0) keys[part.start + row] = ownRanks[code - 1] ?? UNKNOWN;
    }
    first += own.texts.length;
  }
  return keys;
}

/** What everyone is sorted by. `size` is the number of places in the list. */
export function sortKeys(
  parts: readonly Part[],
  size: number,
  { by, order }: Omit<Sort, 'descending'>,
): SortKeys {
  switch (kindOf(by)) {
    case 'number':
    case 'moment':
      return numberKeys(parts, size, by);
    case 'flag':
      return flagKeys(parts, size, by);
    case 'choice': {
      const known = order ?? ORDERS[by];
      return known ? choiceKeys(parts, size, by, known) : textKeys(parts, size, by);
    }
    default:
      return textKeys(parts, size, by);
  }
}

/** As many places as a number holds beside a key. */
const PLACES = 2 ** 20;

/**
 * Places in order of their keys; those with equal keys stay as they stand. Keys and places are put together into one number
 * each, which the browser sorts five times as fast as it sorts by a function.
 */
export function sortPlaces(places: Uint32Array, keys: ArrayLike<number>, descending: boolean): Uint32Array {
  if (places.length >= PLACES) throw new RangeError(`a list holds fewer than ${PLACES} people`);
  const packed = new Float64Array(places.length);
  for (let at = 0; at < places.length; at++) {
    const key = keys[places[at] ?? 0] ?? UNKNOWN;
    packed[at] = (descending && key !== UNKNOWN ? UNKNOWN - 1 - key : key) * PLACES + at;
  }
  packed.sort();
  const sorted = new Uint32Array(places.length);
  for (let at = 0; at < sorted.length; at++) sorted[at] = places[(packed[at] ?? 0) % PLACES] ?? 0;
  return sorted;
}
