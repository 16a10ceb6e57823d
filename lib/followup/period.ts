import type { DaySpan, PeriodChoice, TimeBucket, TimeUnit, TimeWindow } from '../model/insights.ts';
import type { Instant } from '../model/schema.ts';
import { dayAfter, dayIn } from './calendar.ts';
import { wallOf, zonedInstant } from './zoned-time.ts';

type Day = string;

/** Why two days make no period: one of them is missing or on no calendar, they are the wrong way round, or none has come yet. */
export type PeriodProblem = 'no-day' | 'reversed' | 'future';

const DAY = 86_400_000;
/** The most bars of a unit: beyond, they are too thin to be told apart. */
const MOST_DAYS = 31;
const MOST_WEEKS = 53;

/**
 * The moment a day of the calendar begins where a clock shows `zone`, in milliseconds; NaN for a day there is none of.
 */
export function startOfDay(day: Day, zone: string): number {
  return isRealDay(day) ? startOf(day, zone) : Number.NaN;
}

const startOf = (day: Day, zone: string): number => Date.parse(zonedInstant(`${day}T00:00`, zone));

const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The first day of the calendar's quarter or year. */
function firstOf(kind: 'quarter' | 'year', day: Day): Day {
  if (kind === 'year') return `${day.slice(0, 4)}-01-01`;
  const month = 3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

function isRealDay(text: string | undefined): text is Day {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function spanOf({ kind, from, to }: PeriodChoice, today: Day): DaySpan | PeriodProblem | undefined {
  switch (kind) {
    case 'all':
      return undefined;
    case 'range':
      if (!isRealDay(from) || !isRealDay(to)) return 'no-day';
      if (from > to) return 'reversed';
      return from > today ? 'future' : { from, to };
    case 'quarter':
    case 'year':
      return { from: firstOf(kind, today), to: today };
    default:
      return { from: dayAfter(today, 1 - Number.parseInt(kind, 10)), to: today };
  }
}

/** The first day of the period before. */
function firstBefore({ kind }: PeriodChoice, { from, to }: DaySpan): Day {
  if (kind === 'quarter' || kind === 'year') return firstOf(kind, dayAfter(from, -1));
  return dayAfter(from, -(daysBetween(from, to) + 1));
}

/** A period chosen, as the stretches of time it stands for. */
export interface Period {
  window: TimeWindow;
  /** Absent for all time. */
  days?: DaySpan;
  /**
   * The period before, cut where this one stands now: a quarter on its tenth day is held against ten days of the last, as they
   * were known by then. Absent for all time.
   */
  before?: { window: TimeWindow; days: DaySpan };
}

/**
 * The stretches of time a choice means for somebody whose clock shows `zone`, at `now`. Days begin at midnight there, also where
 * the clocks change. A choice that means nothing gives the reason.
 */
export function readPeriod(choice: PeriodChoice, now: Instant, zone: string): Period | PeriodProblem {
  const days = spanOf(choice, dayIn(now, zone));
  if (typeof days === 'string') return days;
  const asOf = Date.parse(now);
  if (days === undefined)
    return { window: { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, asOf } };
  const window = { from: startOf(days.from, zone), to: startOf(dayAfter(days.to, 1), zone), asOf };
  const from = firstBefore(choice, days);
  const back = daysBetween(from, days.from);
  const cut = dayAfter(days.to, -back);
  const last = dayAfter(days.from, -1);
  const to = cut < last ? cut : last;
  const wall = wallOf(now, zone);
  const known = zonedInstant(`${dayAfter(wall.slice(0, 10), -back)}${wall.slice(10)}`, zone);
  return {
    window,
    days,
    before: {
      days: { from, to },
      window: { from: startOf(from, zone), to: startOf(dayAfter(to, 1), zone), asOf: Date.parse(known) },
    },
  };
}

const mondayOf = (day: Day): Day => dayAfter(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));

const stepOf: Record<TimeUnit, (day: Day) => Day> = {
  day: (day) => dayAfter(day, 1),
  week: (day) => dayAfter(mondayOf(day), 7),
  month: (day) => `${dayAfter(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`,
};

const isFirst: Record<TimeUnit, (day: Day) => boolean> = {
  day: () => true,
  week: (day) => mondayOf(day) === day,
  month: (day) => day.endsWith('-01'),
};

/** The unit in which so many days make neither too few bars nor too many. */
function unitFor({ from, to }: DaySpan): TimeUnit {
  const days = daysBetween(from, to) + 1;
  if (days <= MOST_DAYS) return 'day';
  return days <= 7 * MOST_WEEKS ? 'week' : 'month';
}

/**
 * Days, weeks from Monday, or months that make up a span of days, by its length, without gap or overlap.
 * @param now what lies beyond still runs, and is not whole
 */
export function bucketTimes(
  span: DaySpan,
  now: Instant,
  zone: string,
): { unit: TimeUnit; buckets: TimeBucket[] } {
  const unit = unitFor(span);
  const until = dayAfter(span.to, 1);
  const buckets: TimeBucket[] = [];
  for (let start = span.from; start < until; ) {
    const next = stepOf[unit](start);
    const end = next < until ? next : until;
    const to = startOf(end, zone);
    buckets.push({
      from: startOf(start, zone),
      to,
      start,
      whole: isFirst[unit](start) && end === next && to <= Date.parse(now),
    });
    start = end;
  }
  return { unit, buckets };
}
