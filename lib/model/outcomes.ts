import { type Channel, DISPOSITIONS, type Disposition, type SignalKind } from './words.ts';

/** As many as there are digits for at a glance. */
export const OFFERED_AT_ONCE = 6;

/** How a touch can end, by channel, the likeliest first. The first six are offered at once, the others behind them. */
const BY_CHANNEL: Record<Channel, readonly Disposition[]> = {
  linkedin: ['sent', 'accepted', 'replied', 'no-answer', 'viewed', 'meeting-set', 'wrong-person'],
  email: ['sent', 'replied', 'no-answer', 'bounced', 'meeting-set', 'wrong-person'],
  phone: ['reached', 'no-answer', 'left-message', 'gatekeeper', 'busy', 'meeting-set', 'wrong-person'],
  meeting: ['meeting-held', 'no-show', 'meeting-set', 'reached', 'wrong-person'],
  other: ['reached', 'no-answer', 'left-message', 'sent', 'meeting-set', 'wrong-person', 'replied'],
};

/**
 * Every way a touch can end: first those that make sense through its channel, in pages of at most six, then all others, so
 * that nothing that happened cannot be told. Without a channel, what fits any.
 */
export function dispositionPages(channel: Channel | undefined): Disposition[][] {
  const likely = BY_CHANNEL[channel ?? 'other'];
  const all = [...likely, ...DISPOSITIONS.filter((word) => !likely.includes(word))];
  const pages: Disposition[][] = [];
  for (let from = 0; from < all.length; from += OFFERED_AT_ONCE)
    pages.push(all.slice(from, from + OFFERED_AT_ONCE));
  return pages;
}

/** Whether an outcome can come about through a channel. */
export function endsSo(channel: Channel, disposition: Disposition): boolean {
  return BY_CHANNEL[channel].includes(disposition);
}

const SIGNALS: Partial<Record<Disposition, SignalKind>> = {
  reached: 'two-way-contact',
  'meeting-set': 'two-way-contact',
  'meeting-held': 'two-way-contact',
  replied: 'reply',
  accepted: 'connection-accepted',
};

/** The sign of interest an outcome is, where it is one: spoken with is a two-way contact, an answer in writing a reply. */
export function signalOf(disposition: Disposition | undefined): SignalKind | undefined {
  return disposition && SIGNALS[disposition];
}

const UNREACHED: readonly Disposition[] = [
  'no-answer',
  'gatekeeper',
  'busy',
  'viewed',
  'no-show',
  'bounced',
  'wrong-person',
];

/** Whether something reached the person, or came from them: what else was tried is no contact. */
export const isContact = (disposition: Disposition | undefined): boolean =>
  disposition === undefined || !UNREACHED.includes(disposition);

/** Signs of interest that are themselves a contact. */
export const REPLY_SIGNALS: readonly SignalKind[] = ['reply', 'two-way-contact'];
