import {
  ACTIVITIES,
  type Activity,
  type Moment,
  type TimeBucket,
  type TimeWindow,
} from '../../model/insights.ts';
import { LADDER, SIGNAL_KINDS, type SignalKind } from '../../model/words.ts';
import type { Chosen } from './choose-people.ts';
import { type Columns, RUNGS } from './columns.ts';

/** How often something was done in each bucket, and in all. */
export interface Counted {
  counts: number[];
  all: number;
}

/** Counts moments within a window by the bucket they are in. Buckets follow each other without a gap. */
function makeCounter({ from, to, asOf }: TimeWindow, buckets: readonly TimeBucket[]) {
  const starts = Float64Array.from(buckets, (bucket) => bucket.from);
  const first = Math.max(from, starts[0] ?? Number.POSITIVE_INFINITY);
  const end = Math.min(to, buckets.at(-1)?.to ?? Number.NEGATIVE_INFINITY);
  const none = (): Counted => ({ counts: buckets.map(() => 0), all: 0 });
  const last = Math.min(asOf, end);
  /** Of a moment that is within; most are not, and telling so must cost nothing. */
  const put = (counted: Counted, at: Moment): void => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    counted.counts[low] = (counted.counts[low] ?? 0) + 1;
    counted.all += 1;
  };
  // What did not happen is NaN, which is within nothing.
  const isIn = (at: Moment): boolean => at >= first && at <= last && at < end;
  return { none, put, isIn };
}

const QUALIFIED = LADDER.indexOf('prospect');

/**
 * What the user did in each bucket: people touched, captured, and qualified, which is their first coming to prospect or past it.
 * Buckets make up the window.
 */
export function countActivity(
  { people, captured, came, touches: all }: Columns,
  { is }: Chosen,
  window: TimeWindow,
  buckets: readonly TimeBucket[],
): Record<Activity, Counted> {
  const { none, put, isIn } = makeCounter(window, buckets);
  const counted = Object.fromEntries(ACTIVITIES.map((each) => [each, none()])) as Record<Activity, Counted>;
  const { touches, captures, qualifications } = counted;
  for (let n = 0; n < all.who.length; n += 1) {
    const at = all.at[n] ?? Number.NaN;
    if (isIn(at) && is[all.who[n] ?? -1] === 1) put(touches, at);
  }
  for (let who = 0; who < people; who += 1) {
    if (is[who] !== 1) continue;
    const at = captured[who] ?? Number.NaN;
    if (isIn(at)) put(captures, at);
    const qualified = came[who * RUNGS + QUALIFIED] ?? Number.NaN;
    if (isIn(qualified)) put(qualifications, qualified);
  }
  return counted;
}

/** Signals of one kind, and how many people gave them. */
export interface SignalCount extends Counted {
  kind: SignalKind;
  people: number;
}

/** Signals by kind in each bucket, weakest kind first; kinds nobody gave are counted as none. Buckets make up the window. */
export function countSignals(
  { signals: { who, at, kind } }: Columns,
  { is }: Chosen,
  window: TimeWindow,
  buckets: readonly TimeBucket[],
): SignalCount[] {
  const { none, put, isIn } = makeCounter(window, buckets);
  const counted = SIGNAL_KINDS.map((each): SignalCount => ({ kind: each, people: 0, ...none() }));
  // Signals stand by person: whoever gave the last of a kind is the one who may give another.
  const last = SIGNAL_KINDS.map(() => -1);
  for (let n = 0; n < who.length; n += 1) {
    const person = who[n] ?? -1;
    const place = kind[n] ?? 0;
    const one = counted[place];
    const moment = at[n] ?? Number.NaN;
    if (!isIn(moment) || is[person] !== 1 || one === undefined) continue;
    put(one, moment);
    if (last[place] !== person) one.people += 1;
    last[place] = person;
  }
  return counted;
}

/** The earliest thing that is counted of those chosen, as of a moment; `undefined` where nothing is. */
export function earliest(columns: Columns, { is }: Chosen, asOf: Moment): Moment | undefined {
  const { people, captured, touches, signals } = columns;
  let first = Number.POSITIVE_INFINITY;
  for (let who = 0; who < people; who += 1)
    if (is[who] === 1) first = Math.min(first, captured[who] ?? first);
  for (const { who, at } of [touches, signals])
    for (let n = 0; n < who.length; n += 1)
      if (is[who[n] ?? -1] === 1) first = Math.min(first, at[n] ?? first);
  return first <= asOf ? first : undefined;
}

/** When somebody was captured last, of those chosen. */
export function lastCaptured({ people, captured }: Columns, { is }: Chosen): Moment | undefined {
  let last = Number.NEGATIVE_INFINITY;
  for (let who = 0; who < people; who += 1) if (is[who] === 1) last = Math.max(last, captured[who] ?? last);
  return Number.isFinite(last) ? last : undefined;
}
