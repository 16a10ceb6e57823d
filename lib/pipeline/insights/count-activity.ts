import {
  ACTIVITIES,
  type Activity,
  type Moment,
  type Story,
  type TimeBucket,
  type TimeWindow,
} from '../../model/insights.ts';
import { SIGNAL_KINDS, type SignalKind } from '../../model/words.ts';
import { cameTo } from './count-funnel.ts';
import { isWithin, placeIn } from './time-window.ts';

/** How often something was done in each bucket, and in all. */
export interface Counted {
  counts: number[];
  all: number;
}

const noneIn = (buckets: readonly TimeBucket[]): Counted => ({ counts: buckets.map(() => 0), all: 0 });

function add(to: Counted, at: Moment, buckets: readonly TimeBucket[], window: TimeWindow): void {
  if (!isWithin(at, window)) return;
  const place = placeIn(buckets, at);
  if (place < 0) return;
  to.counts[place] = (to.counts[place] ?? 0) + 1;
  to.all += 1;
}

/**
 * What the user did in each bucket: people touched, captured, and qualified, which is their first coming to prospect or past it.
 * Buckets make up the window.
 */
export function countActivity(
  people: readonly Story[],
  window: TimeWindow,
  buckets: readonly TimeBucket[],
): Record<Activity, Counted> {
  const counted = Object.fromEntries(ACTIVITIES.map((each) => [each, noneIn(buckets)])) as Record<
    Activity,
    Counted
  >;
  for (const person of people) {
    for (const { at } of person.touches) add(counted.touches, at, buckets, window);
    add(counted.captures, person.capturedAt, buckets, window);
    const qualified = cameTo(person, 'prospect', window.asOf);
    if (qualified !== undefined) add(counted.qualifications, qualified, buckets, window);
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
  people: readonly Story[],
  window: TimeWindow,
  buckets: readonly TimeBucket[],
): SignalCount[] {
  const counted = SIGNAL_KINDS.map((kind): SignalCount => ({ kind, people: 0, ...noneIn(buckets) }));
  const byKind = new Map(counted.map((each) => [each.kind, each]));
  for (const { signals } of people) {
    const before = signals.length > 0 ? counted.map(({ all }) => all) : [];
    for (const { kind, at } of signals) {
      const one = byKind.get(kind);
      if (one) add(one, at, buckets, window);
    }
    for (const [place, all] of before.entries()) {
      const one = counted[place];
      if (one && one.all > all) one.people += 1;
    }
  }
  return counted;
}

/** The earliest thing insights count, as of a moment; `undefined` where nobody is there. */
export function earliest(people: readonly Story[], asOf: Moment): Moment | undefined {
  let first: Moment | undefined;
  const meet = (at: Moment | undefined) => {
    if (at !== undefined && at <= asOf && (first === undefined || at < first)) first = at;
  };
  for (const { capturedAt, touches, signals } of people) {
    meet(capturedAt);
    meet(touches[0]?.at);
    meet(signals[0]?.at);
  }
  return first;
}
