import type { ChangeKind } from '../../model/change.ts';
import { plural } from '../plural.ts';

type ByKind<T> = Record<ChangeKind, T>;

/** What became different about people between two captures. Names, titles, places and days arrive written. */
export const changes = {
  title: 'Changes',
  found: (n: number) => plural('en', n, { one: '# change', other: '# changes' }),
  filter: 'Which changes',
  all: 'All',
  kinds: {
    'new-employer': 'New employer',
    promotion: 'Promotion',
    'new-role': 'New role',
    'left-employer': 'Left',
    location: 'Moved',
    name: 'New name',
  } satisfies ByKind<string>,
  tell: {
    'new-employer': (was: string, now: string) => `New employer: ${now}, was ${was}`,
    promotion: (was: string, now: string) => `Promoted to ${now}, was ${was}`,
    'new-role': (was: string, now: string) => `New role: ${now}, was ${was}`,
    'left-employer': (was: string) => `Left ${was}`,
    location: (was: string, now: string) => `Moved to ${now}, was in ${was}`,
    name: (was: string, now: string) => `Now called ${now}, was ${was}`,
  } satisfies ByKind<(was: string, now: string) => string>,
  /** The step worth taking, short enough for a follow-up's note. */
  next: {
    'new-employer': (was: string) => `Congratulate, and ask who follows them at ${was}`,
    promotion: () => 'Congratulate, and ask what they decide now',
    'new-role': () => 'Ask what the new role covers, and who has the old one',
    'left-employer': (was: string) => `Ask where they go, and who follows them at ${was}`,
    location: () => 'Ask whether they still answer for the same region',
    name: () => 'Write to them by the new name',
  } satisfies ByKind<(was: string) => string>,
  reworded: 'Worded otherwise, nothing new',
  seenOn: (day: string) => `seen ${day}`,
  followUp: (day: string) => `Follow up ${day}`,
  /** Read out; begins with what the button shows. */
  followUpWith: (name: string, day: string) => `Follow up ${day}: ${name}`,
  updateAndFollowUp: (day: string) => `Update, follow up ${day}`,
  putAway: 'Put away',
  putAwayOf: (name: string, kind: string) => `Put away: ${name}, ${kind}`,
  doneAway: (name: string) => `${name}: change put away`,
  none: {
    title: 'No change in the last 90 days',
    body: 'Capture people you know again when you pass their pages. Who has a new employer, role, place or name is listed here.',
  },
  noneOfKind: {
    title: 'None of this kind',
    body: 'Other changes are there.',
    action: 'Show all changes',
  },
  /** There are more people than are read. */
  older: (n: number) =>
    plural('en', n, { one: 'Only the newest # is shown.', other: 'Only the newest # are shown.' }),
  overTime: 'Positions over time',
  now: 'now',
  noPositions: 'No positions known. The experience section of a profile shows them.',
};
