import type { Outcomes } from '../../model/calibration.ts';
import type { InsightPerson, Story, StoryTouch, TimeWindow } from '../../model/insights.ts';
import {
  ACQUISITION_CHANNELS,
  type AcquisitionChannel,
  CHANNELS,
  type Channel,
  type SignalKind,
} from '../../model/words.ts';
import { cameTo, stageAt } from './count-funnel.ts';
import { quantile } from './kaplan-meier.ts';
import { isWithin } from './time-window.ts';

/** What came of people who came by one channel. */
export interface ChannelOutcome {
  /** Absent: it is not known how they came. */
  channel?: AcquisitionChannel;
  /** People captured within the window. */
  captured: number;
  /** Of them, those who came to each of these rungs, or past it. */
  leads: number;
  prospects: number;
  customers: number;
  /** Of them, those who stood disqualified at the window's `asOf`. */
  disqualified: number;
}

const WITHOUT = 'without';

/** One for each channel anybody came by, in the order of the vocabulary, and last those of whom it is not known. */
export function countAcquisition(people: readonly InsightPerson[], window: TimeWindow): ChannelOutcome[] {
  const counted = new Map<AcquisitionChannel | typeof WITHOUT, ChannelOutcome>();
  const none = { captured: 0, leads: 0, prospects: 0, customers: 0, disqualified: 0 };
  for (const channel of ACQUISITION_CHANNELS) counted.set(channel, { channel, ...none });
  counted.set(WITHOUT, { ...none });
  for (const person of people) {
    const one = isWithin(person.capturedAt, window) ? counted.get(person.channel ?? WITHOUT) : undefined;
    if (!one) continue;
    const came = (stage: 'lead' | 'prospect' | 'customer') =>
      Number(cameTo(person, stage, window.asOf) !== undefined);
    one.captured += 1;
    one.leads += came('lead');
    one.prospects += came('prospect');
    one.customers += came('customer');
    one.disqualified += Number(stageAt(person, window.asOf) === 'disqualified');
  }
  return [...counted.values()].filter(({ captured }) => captured > 0);
}

/** Signals by which somebody speaks back. */
const ANSWERS: ReadonlySet<SignalKind> = new Set([
  'reply',
  'two-way-contact',
  'information-request',
  'demo-request',
  'quote-request',
]);

/** An answer later than this is not taken for one to the touch. */
export const ANSWER_DAYS = 14;
const ANSWER_TIME = ANSWER_DAYS * 86_400_000;

/** What came back by one channel. */
export interface ReplyCount {
  /** Absent: the channel was not told. */
  channel?: Channel;
  /** Touches whose fortnight is over, and those of them that were answered within it. */
  settled: Outcomes;
  /** Touches of less than a fortnight ago, which are in no rate. */
  recent: number;
  /** The median time to an answer, in milliseconds; absent without any. */
  took?: number;
}

/** How long it was until a touch was answered; `undefined` where it was not. The last touch before an answer has it. */
function answerTime(
  { signals, touches }: Story,
  place: number,
  touch: StoryTouch,
  asOf: number,
): number | undefined {
  if (touch.spoken) return 0;
  const until = Math.min(touch.at + ANSWER_TIME, asOf);
  const next = touches[place + 1]?.at ?? Number.POSITIVE_INFINITY;
  const heard = signals.find(
    ({ at, kind }) => at >= touch.at && at < next && at <= until && ANSWERS.has(kind),
  );
  return heard && heard.at - touch.at;
}

interface Counting {
  channel?: Channel;
  settled: Outcomes;
  recent: number;
  times: number[];
}

/**
 * How often touches within the window were answered, by channel: somebody was reached, or spoke back within a fortnight and before
 * the next touch. Only touches that have had their fortnight are in the rate, else the latest would pull it down.
 */
export function countReplies(people: readonly Story[], window: TimeWindow): ReplyCount[] {
  const counted = new Map<Channel | typeof WITHOUT, Counting>();
  const none = () => ({ settled: { n: 0, won: 0 }, recent: 0, times: [] });
  for (const channel of CHANNELS) counted.set(channel, { channel, ...none() });
  counted.set(WITHOUT, none());
  for (const person of people)
    for (const [place, touch] of person.touches.entries()) {
      const one = isWithin(touch.at, window) ? counted.get(touch.channel ?? WITHOUT) : undefined;
      if (!one) continue;
      if (touch.at + ANSWER_TIME > window.asOf) {
        one.recent += 1;
        continue;
      }
      const time = answerTime(person, place, touch, window.asOf);
      one.settled.n += 1;
      if (time === undefined) continue;
      one.settled.won += 1;
      one.times.push(time);
    }
  return [...counted.values()]
    .filter(({ settled, recent }) => settled.n + recent > 0)
    .map(({ times, ...one }) => {
      const took = quantile(times, 0.5);
      return { ...one, ...(took !== undefined && { took }) };
    });
}
