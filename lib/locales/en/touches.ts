import type { LimitUse } from '../../followup/channel-limits.ts';
import type { Channel } from '../../model/words.ts';
import { plural } from '../plural.ts';

/** A touch in hand: how it ended, through what, and the cadence it belongs to. */
export const touches = {
  cadences: 'Cadences',
  cadence: 'Cadence',
  progress: (step: string, of: string, name: string) => `${step} of ${of}, ${name}`,
  keepDue: (days: number) =>
    plural('en', days, { one: 'No contact for # day', other: 'No contact for # days' }),
  /** The planned channel is not known of the person. */
  missing: {
    linkedin: 'No LinkedIn profile is known.',
    email: 'No e-mail address is known.',
    phone: 'No phone number is known.',
  } as Partial<Record<Channel, string>>,
  instead: 'Do it another way:',
  /** Where their clock shows another time than the user's. */
  there: {
    clock: (time: string) => `${time} for them`,
    hours: { before: 'before hours', after: 'after hours', 'day-off': 'day off' },
    begins: (when: string) => `Their day begins ${when} (your time)`,
  },
  told: {
    enrolled: (name: string) => `Put on ${name}`,
    left: 'Left the cadence',
    paused: 'Cadence rests',
    resumed: 'Cadence goes on',
    keep: (days: number) =>
      plural('en', days, { one: 'Keep in touch every # day', other: 'Keep in touch every # days' }),
    keepOff: 'Keep in touch: off',
  },
  limits: {
    'invitations-day': (used, most) => `Invitations today: ${used}, up to ${most} are usual`,
    'invitations-week': (used, most) => `Invitations in 7 days: ${used}, up to ${most} are usual`,
    'noted-month': (used, most) =>
      `Invitations with a note in 30 days: ${used}, a free account has about ${most}`,
  } as Record<LimitUse['limit'], (used: string, most: string) => string>,
};
