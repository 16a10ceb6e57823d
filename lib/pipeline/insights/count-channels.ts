import type { Outcomes } from '../../model/calibration.ts';
import type { TimeWindow } from '../../model/insights.ts';
import {
  ACQUISITION_CHANNELS,
  type AcquisitionChannel,
  CHANNELS,
  type Channel,
  LADDER,
} from '../../model/words.ts';
import { ANSWER_TIME } from './answers.ts';
import { asideAt } from './aside-at.ts';
import type { Chosen } from './choose-people.ts';
import { type Columns, RUNGS } from './columns.ts';
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

const rungOf = (stage: 'lead' | 'prospect' | 'customer') => LADDER.indexOf(stage);
const [LEAD, PROSPECT, CUSTOMER] = [rungOf('lead'), rungOf('prospect'), rungOf('customer')];

/** One for each channel anybody came by, in the order of the vocabulary, and last those of whom it is not known. */
export function countAcquisition(columns: Columns, { is }: Chosen, window: TimeWindow): ChannelOutcome[] {
  const { people, captured, channel, came } = columns;
  const aside = asideAt(columns, window.asOf);
  const none = () => ({ captured: 0, leads: 0, prospects: 0, customers: 0, disqualified: 0 });
  const unknown: ChannelOutcome = none();
  const known = ACQUISITION_CHANNELS.map((each): ChannelOutcome => ({ channel: each, ...none() }));
  const { from, to, asOf } = window;
  for (let who = 0; who < people; who += 1) {
    const at = captured[who] ?? Number.NaN;
    if (!(at >= from && at < to && at <= asOf) || is[who] !== 1) continue;
    const one = known[(channel[who] ?? 0) - 1] ?? unknown;
    const rungs = who * RUNGS;
    one.captured += 1;
    // Whoever did not come to a rung came to none above it.
    if ((came[rungs + LEAD] ?? Number.NaN) <= asOf) {
      one.leads += 1;
      if ((came[rungs + PROSPECT] ?? Number.NaN) <= asOf) one.prospects += 1;
      if ((came[rungs + CUSTOMER] ?? Number.NaN) <= asOf) one.customers += 1;
    }
    one.disqualified += aside[who] ?? 0;
  }
  return [...known, unknown].filter((each) => each.captured > 0);
}

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

interface Counting {
  channel?: Channel;
  settled: Outcomes;
  recent: number;
  times: number[];
}

/**
 * How often touches within the window were answered, by channel (`withAnswers`). Only touches that have had their fortnight are in
 * the rate, else the latest would pull it down.
 */
export function countReplies({ touches }: Columns, { is }: Chosen, window: TimeWindow): ReplyCount[] {
  const none = () => ({ settled: { n: 0, won: 0 }, recent: 0, times: [] as number[] });
  const unknown: Counting = none();
  const known = CHANNELS.map((channel): Counting => ({ channel, ...none() }));
  for (let n = 0; n < touches.who.length; n += 1) {
    const at = touches.at[n] ?? Number.NaN;
    if (is[touches.who[n] ?? -1] !== 1 || !isWithin(at, window)) continue;
    const one = known[(touches.channel[n] ?? 0) - 1] ?? unknown;
    if (at + ANSWER_TIME > window.asOf) {
      one.recent += 1;
      continue;
    }
    const answered = touches.answered[n] ?? Number.NaN;
    one.settled.n += 1;
    if (Number.isNaN(answered)) continue;
    one.settled.won += 1;
    one.times.push(answered);
  }
  return [...known, unknown]
    .filter(({ settled, recent }) => settled.n + recent > 0)
    .map(({ times, ...one }) => {
      const took = quantile(times, 0.5);
      return { ...one, ...(took !== undefined && { took }) };
    });
}
