import type { Contact } from '../model/contact.ts';
import type { Instant } from '../model/schema.ts';
import type { Disposition } from '../model/words.ts';
import { dayAfter, dayIn } from './calendar.ts';

/** How many invitations were sent, and how many are thought to be safe. */
export interface LimitUse {
  limit: 'invitations-day' | 'invitations-week' | 'noted-month';
  used: number;
  /** From here on care is due; absent where there is one number only. */
  careful?: number;
  most: number;
}

/** So many invitations a day are thought to be safe. */
export const CAREFUL_A_DAY = 15;

/**
 * What users of LinkedIn report, nothing the site publishes: 15 to 25 invitations a day and 100 a week for an established
 * account, about 10 a month with a note for a free one (linkedapi.io, heycmo, linkedify).
 */
const LIMITS = {
  day: { careful: CAREFUL_A_DAY, most: 25 },
  week: { most: 100 },
  noted: { most: 10 },
} as const;

/** Tried, and nothing sent. */
const NOT_SENT: readonly Disposition[] = ['viewed', 'bounced', 'wrong-person', 'no-answer'];

const isInvitation = ({ channel, way, outcome }: Contact): boolean =>
  channel === 'linkedin' && way === 'invite' && !(outcome && NOT_SENT.includes(outcome.disposition));

/** As far back as the counts look, in days, today included. */
export const LIMIT_DAYS = 30;

/** Invitations of today, of the last 7 days and, with a note, of the last 30, today included, in the user's zone. */
export function limitsUsed(contacts: readonly Contact[], now: Instant, zone: string): LimitUse[] {
  const today = dayIn(now, zone);
  const invitations = contacts
    .filter(isInvitation)
    .map(({ at, worded }) => ({ day: dayIn(at, zone), worded }))
    .filter(({ day }) => day <= today);
  const since = (days: number) => invitations.filter(({ day }) => day > dayAfter(today, -days));
  return [
    { limit: 'invitations-day', used: since(1).length, ...LIMITS.day },
    { limit: 'invitations-week', used: since(7).length, ...LIMITS.week },
    { limit: 'noted-month', used: since(LIMIT_DAYS).filter(({ worded }) => worded).length, ...LIMITS.noted },
  ];
}
