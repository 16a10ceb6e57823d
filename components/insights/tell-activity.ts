import type { InsightReport } from '../../lib/browser/insights-session.ts';
import type { Activity, Goals, TimeBucket, TimeUnit } from '../../lib/model/insights.ts';
import type { TimeBar } from '../chart/time-bars.tsx';
import { countCell, type Sheet, wordCell } from './sheet.ts';
import type { Telling } from './telling.ts';
import { writeBucket, writeDay } from './write-day.ts';

/** Working days of a week: a day's goal is the week's over these. */
const WORKING_DAYS = 5;

const isWorkingDay = (day: string): boolean => {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday > 0 && weekday < 6;
};

/** What was meant to be done in a stretch of time; `undefined` for months, for weekends, and without a goal. */
export function goalFor(
  unit: TimeUnit,
  { start }: TimeBucket,
  weekly: number | undefined,
): number | undefined {
  if (weekly === undefined || unit === 'month') return undefined;
  if (unit === 'week') return weekly;
  return isWorkingDay(start) ? Math.ceil(weekly / WORKING_DAYS) : undefined;
}

type Counts = Pick<InsightReport, 'unit' | 'buckets' | 'counts'>;

export function tellBars(
  { unit, buckets, counts }: Counts,
  what: Activity,
  goals: Goals,
  telling: Telling,
): TimeBar[] {
  const { say, format } = telling;
  return buckets.map((bucket, place) => {
    const n = counts.activity[what].counts[place] ?? 0;
    const goal = goalFor(unit, bucket, goals[what]);
    const written = format.formatNumber(n);
    const value = goal === undefined ? written : say.activity.ofGoal(written, format.formatNumber(goal));
    const when = writeBucket(unit, bucket.start, telling);
    const part = bucket.whole ? '' : ` (${say.activity.part})`;
    return {
      key: bucket.start,
      said: `${say.activity.bar(when, value)}${part}`,
      n,
      value: written,
      when: writeDay(bucket.start, format),
      whole: bucket.whole,
      ...(goal !== undefined && { goal }),
    };
  });
}

/** How often the goal was reached, of whole days or weeks that had one. */
function countReached(bars: readonly TimeBar[]): { reached: number; whole: number } {
  const judged = bars.filter(({ whole, goal }) => whole && goal !== undefined);
  return { reached: judged.filter(({ n, goal = 0 }) => n >= goal).length, whole: judged.length };
}

/** What the bars come to. */
export function sayActivity(
  report: Pick<InsightReport, 'unit' | 'counts' | 'before'>,
  what: Activity,
  bars: readonly TimeBar[],
  telling: Telling,
): string {
  const { say, format } = telling;
  const { unit, counts, before } = report;
  const sum = say.activity.all(format.formatNumber(counts.activity[what].all));
  const was = before ? `; ${say.was(format.formatNumber(before.counts.activity[what].all))}` : '';
  const { reached, whole } = countReached(bars);
  const kept =
    whole > 0 && unit !== 'month'
      ? ` ${say.activity.reached(format.formatNumber(reached), format.formatNumber(whole), unit)}`
      : '';
  return `${sum}${was}.${kept}`;
}

export function activitySheet({ unit, buckets, counts }: Counts, goals: Goals, telling: Telling): Sheet {
  const { activity } = telling.say;
  const { kinds, columns, yes, no } = activity;
  const whats = Object.keys(kinds) as Activity[];
  const withGoal = whats.filter((what) => unit !== 'month' && goals[what] !== undefined);
  return {
    columns: [
      { label: activity.units[unit] },
      ...whats.map((what) => ({ label: kinds[what] })),
      ...withGoal.map((what) => ({ label: `${columns.goal}: ${kinds[what]}` })),
      { label: columns.whole },
    ],
    rows: buckets.map((bucket, place) => ({
      key: bucket.start,
      cells: [
        { text: telling.format.formatCalendarDay(bucket.start), files: [bucket.start] },
        ...whats.map((what) => countCell(counts.activity[what].counts[place], telling)),
        ...withGoal.map((what) => countCell(goalFor(unit, bucket, goals[what]), telling)),
        wordCell(bucket.whole ? yes : no),
      ],
    })),
  };
}
