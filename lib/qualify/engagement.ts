import type { Signal } from '../model/answers.ts';
import type { Instant } from '../model/schema.ts';
import { SIGNAL_KINDS, type SignalKind } from '../model/words.ts';

/** Points of one signal on the day it happens. */
const WEIGHTS: Record<SignalKind, number> = {
  newsletter: 4,
  'content-download': 8,
  'connection-accepted': 8,
  webinar: 12,
  form: 15,
  reply: 20,
  'two-way-contact': 30,
  'information-request': 30,
  'demo-request': 40,
  'quote-request': 50,
};

const DAY = 86_400_000;
const HALF_LIFE = 30;
/** No kind counts for more than this many fresh signals of it. */
const CAP = 2;
/** Three half-lives: older signals no longer show a habit. */
const HABIT_DAYS = 90;
const HABIT_BONUS = 0.35;
const HABIT_WEEKS = 4;
/** Points at which engagement reaches 63 of 100. */
const SCALE = 40;

interface Aged {
  kind: SignalKind;
  day: string;
  week: number;
  age: number;
}

function ageSignals(signals: readonly Signal[], now: Instant): Aged[] {
  const today = Date.parse(now);
  return signals.flatMap(({ kind, at }) => {
    const time = Date.parse(at);
    const age = (today - time) / DAY;
    // 1970-01-01 was a Thursday: with four days added, weeks begin on Monday.
    return age >= 0 ? [{ kind, age, day: at.slice(0, 10), week: Math.floor((time / DAY + 3) / 7) }] : [];
  });
}

/** The points of one kind: each day's repeats count half the one before, everything halves every 30 days, then the cap. */
function pointsOfKind(kind: SignalKind, signals: readonly Aged[]): number {
  const repeats = new Map<string, number>();
  let sum = 0;
  for (const { day, age } of signals.filter((signal) => signal.kind === kind)) {
    const repeat = repeats.get(day) ?? 0;
    repeats.set(day, repeat + 1);
    sum += 0.5 ** (repeat + age / HALF_LIFE);
  }
  return WEIGHTS[kind] * Math.min(sum, CAP);
}

/** What one kind of signal has added up to, before the curve. */
interface KindPoints {
  kind: SignalKind;
  points: number;
}

function weighSignals(
  signals: readonly Signal[],
  now: Instant,
): { kinds: KindPoints[]; sum: number; regularity: number } {
  // Youngest first, so that the order of logging never matters to the repeats of a day.
  const aged = ageSignals(signals, now).sort((one, other) => one.age - other.age);
  const kinds = SIGNAL_KINDS.map((kind) => ({ kind, points: pointsOfKind(kind, aged) }));
  const weeks = new Set(aged.filter(({ age }) => age <= HABIT_DAYS).map(({ week }) => week)).size;
  return {
    kinds,
    sum: kinds.reduce((sum, { points }) => sum + points, 0),
    regularity: 1 + HABIT_BONUS * Math.max(0, Math.min(weeks, HABIT_WEEKS) - 1),
  };
}

const curve = (points: number): number => 100 * (1 - Math.exp(-points / SCALE));

/**
 * Interest shown so far, 0 to 100, not rounded: `100 * (1 - exp(-points * regularity / 40))`.
 *
 * `points` sums over kinds the kind's weight times its signals, each halved per 30 days of age and per earlier signal of
 * that kind on the same day, at most 2 signals' worth. `regularity` is 1 plus 0.35 for every further calendar week
 * (Monday, UTC) with a signal in the last 90 days, up to four weeks, so three signals spread over weeks beat three on
 * one day. Signals dated after `now` do not count.
 */
export function engagementOf(signals: readonly Signal[], now: Instant): number {
  const { sum, regularity } = weighSignals(signals, now);
  return curve(sum * regularity);
}

/** A kind's part of the engagement, and the part it would have if it were at its cap and the others as they are. */
export interface KindShare {
  kind: SignalKind;
  share: number;
  most: number;
}

/**
 * Engagement by kind of signal, strongest kind first, kinds without points left out; the shares sum to `engagementOf`. The curve
 * saturates, so no kind has a part of its own: each is given the whole in proportion to its points, and regularity, which
 * comes of all together, in the same proportion.
 */
export function attributeEngagement(signals: readonly Signal[], now: Instant): KindShare[] {
  const { kinds, sum, regularity } = weighSignals(signals, now);
  const partOf = (points: number, all: number) => (curve(all * regularity) * points) / all;
  return kinds
    .filter(({ points }) => points > 0)
    .reverse()
    .map(({ kind, points }) => {
      const cap = WEIGHTS[kind] * CAP;
      return { kind, share: partOf(points, sum), most: partOf(cap, sum - points + cap) };
    });
}
