import type { Moment, StorySignal, StoryTouch } from '../../model/insights.ts';
import type { Channel, SignalKind } from '../../model/words.ts';

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
export const ANSWER_TIME = ANSWER_DAYS * 86_400_000;

/** A touch, and whether they spoke back there and then. */
export interface Touched {
  at: Moment;
  channel?: Channel;
  spoken: boolean;
}

/**
 * Touches with how long it was until each was answered: at once where they were spoken with, else by the first sign that they spoke
 * back within a fortnight and before the next touch. Both in the order they happened.
 */
export function withAnswers(touches: readonly Touched[], signals: readonly StorySignal[]): StoryTouch[] {
  return touches.map(({ at, channel, spoken }, place) => {
    const next = touches[place + 1]?.at ?? Number.POSITIVE_INFINITY;
    const heard = spoken
      ? at
      : signals.find((one) => ANSWERS.has(one.kind) && one.at >= at && one.at < next)?.at;
    const answered = heard !== undefined && heard - at <= ANSWER_TIME ? heard - at : undefined;
    return { at, ...(channel && { channel }), ...(answered !== undefined && { answered }) };
  });
}
