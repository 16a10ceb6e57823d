import { type Condition, kindOf } from '../../model/segment.ts';
import { foldText } from '../../model/text.ts';
import { columnOf, foldedValues } from './folds.ts';
import { type TextColumn, UNKNOWN } from './pack.ts';
import type { Part } from './part.ts';

/** What a condition is held against: the present, and where days begin for the user. Seconds since 1970. */
export interface Clock {
  now: number;
  /** When a day of the calendar, such as `2026-03-01`, begins; with `after`, that many days later. */
  startOf(day: string, after?: number): number;
}

/** For each person of a chunk whether they meet something: 1 or 0. */
export type Meets = Uint8Array;

function turnRound(meets: Meets): Meets {
  for (let row = 0; row < meets.length; row++) meets[row] = (meets[row] ?? 0) ^ 1;
  return meets;
}

/** Reads each distinct text once, as `verdicts` have it: that of code n at n, of the unknown at 0. */
function meetByCode(size: number, column: TextColumn | undefined, verdicts: readonly boolean[]): Meets {
  const meets = new Uint8Array(size);
  if (!column) return meets;
  const byCode = Uint8Array.from(verdicts, Number);
  const { codes } = column;
  for (let row = 0; row < size; row++) meets[row] = byCode[codes[row] ?? 0] ?? 0;
  return meets;
}

function meetKnown(size: number, column: TextColumn | undefined): Meets {
  const meets = new Uint8Array(size);
  for (let row = 0; column && row < size; row++) meets[row] = column.codes[row] === 0 ? 0 : 1;
  return meets;
}

function meetText(part: Part, { field, test, values }: Condition): Meets {
  const { size } = part.chunk;
  const column = columnOf(part, field);
  if (test === 'known') return meetKnown(size, column);
  if (test === 'unknown') return turnRound(meetKnown(size, column));
  const wanted = values.map((value) => foldText(value) || value.trim()).filter(Boolean);
  const isPart = test === 'contains' || test === 'contains-not';
  const verdicts = column
    ? foldedValues(part, column).map((text) =>
        isPart ? wanted.some((each) => text.includes(each)) : wanted.includes(text),
      )
    : [];
  const meets = meetByCode(size, column, [false, ...verdicts]);
  return test === 'contains' || test === 'is' ? meets : turnRound(meets);
}

function meetChoice(part: Part, { field, test, values }: Condition): Meets {
  const { size } = part.chunk;
  const column = columnOf(part, field);
  if (test === 'known') return meetKnown(size, column);
  if (test === 'unknown') return turnRound(meetKnown(size, column));
  const verdicts = column ? part.valuesOf(column).map((value) => values.includes(value)) : [];
  const meets = meetByCode(size, column, [false, ...verdicts]);
  return test === 'is' ? meets : turnRound(meets);
}

function meetTags(part: Part, { test, values }: Condition): Meets {
  const { size, tags } = part.chunk;
  const any = test === 'known' || test === 'unknown';
  const wanted = values.map((value) => value.toLowerCase());
  const hit = [false, ...part.tagValues.map((tag) => any || wanted.includes(tag.toLowerCase()))];
  const meets = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    for (let n = tags.starts[row] ?? 0; n < (tags.starts[row + 1] ?? 0); n++)
      if (hit[tags.codes[n] ?? 0]) meets[row] = 1;
  }
  return test === 'known' || test === 'is' ? meets : turnRound(meets);
}

/** The numbers a condition lets through, both ends included; `undefined` where it does not ask for numbers. */
function spanOf({ test, values }: Condition, { now, startOf }: Clock): readonly [number, number] | undefined {
  const [one = '', other = ''] = values;
  const days = Number(one) * 86_400;
  const last = UNKNOWN - 1;
  switch (test) {
    case 'at-least':
      return [Number(one), last];
    case 'at-most':
      return [0, Number(one)];
    case 'before':
      return [0, startOf(one) - 1];
    case 'after':
      return [startOf(one, 1), last];
    case 'between':
      return other.includes('-') ? [startOf(one), startOf(other, 1) - 1] : [Number(one), Number(other)];
    case 'longer-ago':
      return [0, now - days - 1];
    case 'within-past':
      return [now - days, now];
    case 'within-next':
      return [now, now + days];
    case 'known':
    case 'unknown':
      return [0, last];
    default:
      return undefined;
  }
}

function meetNumber(part: Part, condition: Condition, clock: Clock): Meets {
  const { size } = part.chunk;
  const meets = new Uint8Array(size);
  const numbers = part.chunk.numbers[condition.field];
  const span = spanOf(condition, clock);
  if (numbers && span) {
    const [low, high] = span;
    for (let row = 0; row < size; row++) {
      const value = numbers[row] ?? UNKNOWN;
      meets[row] = value !== UNKNOWN && value >= low && value <= high ? 1 : 0;
    }
  }
  return condition.test === 'unknown' ? turnRound(meets) : meets;
}

function meetFlag(part: Part, { field, test }: Condition): Meets {
  const meets = part.chunk.flags[field]?.slice() ?? new Uint8Array(part.chunk.size);
  return test === 'known' ? meets : turnRound(meets);
}

/** Who of one chunk meets a condition. One that asks for a field there is none of is met by nobody. */
export function matchCondition(part: Part, condition: Condition, clock: Clock): Meets {
  switch (kindOf(condition.field)) {
    case 'text':
      return meetText(part, condition);
    case 'choice':
      return meetChoice(part, condition);
    case 'tags':
      return meetTags(part, condition);
    case 'number':
    case 'moment':
      return meetNumber(part, condition, clock);
    case 'flag':
      return meetFlag(part, condition);
    default:
      return new Uint8Array(part.chunk.size);
  }
}

/** Who meets all of several things, or any of them. Nothing at all everyone meets. */
export function joinMeets(all: readonly Meets[], join: 'all' | 'any', size: number): Meets {
  const [first, ...others] = all;
  if (!first) return new Uint8Array(size).fill(1);
  for (const other of others) {
    if (join === 'all')
      for (let row = 0; row < size; row++) first[row] = (first[row] ?? 0) & (other[row] ?? 0);
    else for (let row = 0; row < size; row++) first[row] = (first[row] ?? 0) | (other[row] ?? 0);
  }
  return first;
}
