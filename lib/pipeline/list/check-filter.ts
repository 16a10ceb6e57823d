import {
  type Condition,
  type ConditionGroup,
  type Filter,
  isGroup,
  kindOf,
  TESTS,
} from '../../model/segment.ts';

/** Why a condition cannot be asked, or finds nobody. */
export type FilterProblem =
  /** A field this version does not know. */
  | 'no-field'
  /** A test that cannot be made of the field. */
  | 'no-test'
  | 'no-value'
  | 'not-a-number'
  | 'not-a-day'
  /** The second of two values comes before the first. */
  | 'reversed'
  /** Another condition that must hold as well leaves nobody. */
  | 'contradicts'
  | 'empty-group'
  /** Nobody has the field any more, or the value: that is no mistake, and nobody is found. */
  | 'field-gone'
  | 'value-gone';

export interface FilterTrouble {
  /** The places of the condition, or group, in the filter. */
  path: readonly number[];
  problem: FilterProblem;
  /** The value that is gone. */
  value?: string;
}

/** Problems that do not keep a filter from being used. */
const HARMLESS: ReadonlySet<FilterProblem> = new Set(['field-gone', 'value-gone']);

/** Whether a filter can be used as it stands. */
export const isUsable = (troubles: readonly FilterTrouble[]): boolean =>
  troubles.every(({ problem }) => HARMLESS.has(problem));

/** Values that occur, by field, as far as they are known. */
export type KnownValues = Readonly<Record<string, ReadonlySet<string> | undefined>> & {
  /** The names of the user's own fields. */
  own?: ReadonlySet<string>;
};

const VALUELESS = new Set(['known', 'unknown']);
const DAYS_AGO = new Set(['longer-ago', 'within-past', 'within-next']);

const isNumber = (text: string | undefined): boolean =>
  text !== undefined && /^\d+(?:\.\d+)?$/.test(text.trim());

/** Whether a text is a day that is on the calendar. */
function isDay(text: string | undefined): boolean {
  const [, year = 0, month = 0, day = 0] = (text?.match(/^(\d{4})-(\d\d)-(\d\d)$/) ?? []).map(Number);
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

function checkSpan({ test, values }: Condition, isMoment: boolean): FilterProblem | undefined {
  const [one, other] = values;
  if (one === undefined || one.trim() === '') return 'no-value';
  if (test === 'between' && (other === undefined || other.trim() === '')) return 'no-value';
  const both = test === 'between' ? [one, other ?? ''] : [one];
  if (isMoment && !DAYS_AGO.has(test)) {
    if (!both.every(isDay)) return 'not-a-day';
    return test === 'between' && one > (other ?? '') ? 'reversed' : undefined;
  }
  if (!both.every(isNumber)) return 'not-a-number';
  return test === 'between' && Number(one) > Number(other) ? 'reversed' : undefined;
}

function checkCondition(condition: Condition): FilterProblem | undefined {
  const kind = kindOf(condition.field);
  if (kind === undefined) return 'no-field';
  if (!(TESTS[kind] as readonly string[]).includes(condition.test)) return 'no-test';
  if (VALUELESS.has(condition.test)) return undefined;
  if (kind === 'number' || kind === 'moment') return checkSpan(condition, kind === 'moment');
  return condition.values.some((value) => value.trim() !== '') ? undefined : 'no-value';
}

/** What of a condition occurs no more. */
function findGone({ field, values }: Condition, known: KnownValues): Omit<FilterTrouble, 'path'> | undefined {
  if (field.startsWith('own:') && known.own && !known.own.has(field.slice(4)))
    return { problem: 'field-gone' };
  const occurring = known[field];
  const gone = occurring && values.find((value) => !occurring.has(value));
  return gone === undefined ? undefined : { problem: 'value-gone', value: gone };
}

/** The ends a condition sets on a field, as text or number; `undefined` where it sets none. */
function endsOf({ field, test, values }: Condition): { low?: string | number; high?: string | number } {
  const [one = '', other = ''] = values;
  const isMoment = kindOf(field) === 'moment';
  const read = (text: string) => (isMoment ? text : Number(text));
  switch (test) {
    case 'at-least':
    case 'after':
      return { low: read(one) };
    case 'at-most':
    case 'before':
      return { high: read(one) };
    case 'between':
      return { low: read(one), high: read(other) };
    default:
      return {};
  }
}

/** Whether two conditions on one field leave nobody between them. */
function contradict(one: Condition, other: Condition): boolean {
  if (one.field !== other.field) return false;
  const tests = new Set([one.test, other.test]);
  if (tests.has('known') && tests.has('unknown')) return true;
  const [a, b] = [endsOf(one), endsOf(other)];
  const beyond = (low: string | number | undefined, high: string | number | undefined) =>
    low !== undefined && high !== undefined && low > high;
  // After a day and before the next there is no day left; `before` and `after` leave their own day out.
  const day = tests.has('before') && tests.has('after') && (a.low ?? b.low) === (a.high ?? b.high);
  return day || beyond(a.low, b.high) || beyond(b.low, a.high);
}

/** The places of conditions that cannot hold together with an earlier one. */
function findContradictions(parts: readonly (Condition | ConditionGroup)[]): number[] {
  return parts.flatMap((part, at) => {
    if (isGroup(part) || checkCondition(part)) return [];
    const earlier = parts.slice(0, at).filter((each): each is Condition => !isGroup(each));
    return earlier.some((each) => !checkCondition(each) && contradict(each, part)) ? [at] : [];
  });
}

function checkParts({ join, parts }: Filter, path: readonly number[], known: KnownValues): FilterTrouble[] {
  const contradicting = new Set(join === 'all' ? findContradictions(parts) : []);
  return parts.flatMap((part, at): FilterTrouble[] => {
    const here = [...path, at];
    if (isGroup(part))
      return part.parts.length === 0
        ? [{ path: here, problem: 'empty-group' }]
        : checkParts(part, here, known);
    const problem = checkCondition(part);
    if (problem) return [{ path: here, problem }];
    if (contradicting.has(at)) return [{ path: here, problem: 'contradicts' }];
    const gone = findGone(part, known);
    return gone ? [{ path: here, ...gone }] : [];
  });
}

/** What is wrong with a filter, each at its place; nothing when it can be used. */
export function checkFilter(filter: Filter, known: KnownValues = {}): FilterTrouble[] {
  return checkParts(filter, [], known);
}
