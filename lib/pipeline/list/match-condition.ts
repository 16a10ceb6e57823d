import { type Condition, kindOf } from '../../model/segment.ts';
import { foldText } from '../../model/text.ts';
import { columnOf } from './folds.ts';
import { type TextColumn, UNKNOWN } from './pack.ts';
import type { Part } from './part.ts';

/** What a condition is held against: the present, and where days begin for the user. Seconds since 1970. */
export interface Clock {
  now: number;
  /** When a day of the calendar, such as `2026-03-01`, begins; with `after`, that many days later. */
  startOf(day: string, after?: number): number;
}

/** Whether a person of a chunk, by row, meets something. */
export type RowTest = (row: number) => boolean;

const always: RowTest = () => true;
const never: RowTest = () => false;

/** Reads each distinct text once; what nobody knows is at 0. */
function testTexts(part: Part, column: TextColumn | undefined, meets: (text: string) => boolean): RowTest {
  if (!column) return never;
  const verdicts = [false, ...part.valuesOf(column).map(meets)];
  return (row) => verdicts[column.codes[row] ?? 0] ?? false;
}

const known =
  (column: TextColumn | undefined): RowTest =>
  (row) =>
    (column?.codes[row] ?? 0) > 0;

const not =
  (test: RowTest): RowTest =>
  (row) =>
    !test(row);

function testText(part: Part, { field, test, values }: Condition): RowTest {
  const column = columnOf(part, field);
  const wanted = values.map((value) => foldText(value) || value.trim()).filter(Boolean);
  switch (test) {
    case 'contains':
    case 'contains-not': {
      const contains = testTexts(part, column, (text) => {
        const folded = foldText(text) || text;
        return wanted.some((each) => folded.includes(each));
      });
      return test === 'contains' ? contains : not(contains);
    }
    case 'is':
    case 'is-not': {
      const is = testTexts(part, column, (text) => wanted.includes(foldText(text) || text));
      return test === 'is' ? is : not(is);
    }
    default:
      return test === 'known' ? known(column) : not(known(column));
  }
}

function testChoice(part: Part, { field, test, values }: Condition): RowTest {
  const column = columnOf(part, field);
  if (test === 'known') return known(column);
  if (test === 'unknown') return not(known(column));
  const is = testTexts(part, column, (value) => values.includes(value));
  return test === 'is' ? is : not(is);
}

function testTags(part: Part, { test, values }: Condition): RowTest {
  const { starts, codes } = part.chunk.tags;
  const some: RowTest = (row) => (starts[row] ?? 0) < (starts[row + 1] ?? 0);
  if (test === 'known') return some;
  if (test === 'unknown') return not(some);
  const wanted = values.map((value) => value.toLowerCase());
  const hit = [false, ...part.tagValues.map((tag) => wanted.includes(tag.toLowerCase()))];
  const is: RowTest = (row) => {
    for (let n = starts[row] ?? 0; n < (starts[row + 1] ?? 0); n++) if (hit[codes[n] ?? 0]) return true;
    return false;
  };
  return test === 'is' ? is : not(is);
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
    default:
      return undefined;
  }
}

function testNumber(part: Part, condition: Condition, clock: Clock): RowTest {
  const numbers = part.chunk.numbers[condition.field];
  const isKnown: RowTest = (row) => (numbers?.[row] ?? UNKNOWN) !== UNKNOWN;
  if (condition.test === 'known') return isKnown;
  if (condition.test === 'unknown') return not(isKnown);
  const span = spanOf(condition, clock);
  if (!numbers || !span) return never;
  const [low, high] = span;
  return (row) => {
    const value = numbers[row] ?? UNKNOWN;
    return value !== UNKNOWN && value >= low && value <= high;
  };
}

function testFlag(part: Part, { field, test }: Condition): RowTest {
  const flags = part.chunk.flags[field];
  return (row) => (flags?.[row] === 1) === (test === 'known');
}

/** A condition as a test of the people of one chunk. One that asks for a field there is none of is met by nobody. */
export function matchCondition(part: Part, condition: Condition, clock: Clock): RowTest {
  switch (kindOf(condition.field)) {
    case 'text':
      return testText(part, condition);
    case 'choice':
      return testChoice(part, condition);
    case 'tags':
      return testTags(part, condition);
    case 'number':
    case 'moment':
      return testNumber(part, condition, clock);
    case 'flag':
      return testFlag(part, condition);
    default:
      return never;
  }
}

/** All of several tests, or any of them. None at all leave everyone. */
export function joinTests(tests: readonly RowTest[], join: 'all' | 'any'): RowTest {
  const [only] = tests;
  if (!only) return always;
  if (tests.length === 1) return only;
  return join === 'all'
    ? (row) => {
        for (const test of tests) if (!test(row)) return false;
        return true;
      }
    : (row) => {
        for (const test of tests) if (test(row)) return true;
        return false;
      };
}
