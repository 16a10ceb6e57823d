import { plural } from '../plural.ts';

/** Who to contact, when and why. */
export const today = {
  title: 'Today',
  groups: { overdue: 'Overdue', today: 'Today', later: 'Next 7 days' },
  noReason: 'No reason noted',
  anyChannel: 'Any channel',
  openPerson: 'Open',
  noAnswer: 'Skip',
  howDidItGo: 'How did it go?',
  howDidItFeel: 'How did they take it?',
  snoozeUntil: 'Until when?',
  snoozes: {
    'in-an-hour': 'In an hour',
    'this-afternoon': 'This afternoon',
    tomorrow: 'Tomorrow',
    'next-monday': 'Next Monday',
  },
  nextIs: (when: string) => `The next step is already set: ${when}.`,
  noNextStep: 'No next step',
  doneWith: (name: string) => `Done: ${name}`,
  snoozed: (name: string, when: string) => `${name}: put off to ${when}`,
  scheduled: (name: string, when: string) => `${name}: next step ${when}`,
  showMore: (n: number) => plural('en', n, { one: 'Show # more', other: 'Show # more' }),
  empty: {
    title: 'Nothing due today',
    nobodySlips: 'Give someone a next step, and they show up here on that day.',
  },
  nobody: {
    title: 'No one here yet',
    body: 'Open a profile on LinkedIn and press Alt ⇧ S. The person, their score and their next step are kept here.',
  },
  slipping: {
    title: 'Slipping',
    body: 'Lead, prospect or opportunity without a next step, best score first.',
    none: 'No one slips: every lead, prospect and opportunity has a next step.',
    more: (n: number) => plural('en', n, { one: '# more in People', other: '# more in People' }),
  },
  keys: {
    move: 'move',
    open: 'open',
    done: 'done',
    snooze: 'snooze',
    call: 'call view',
    outcome: 'outcome',
    undo: 'undo',
    all: 'all keys',
  },
};
