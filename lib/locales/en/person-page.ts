import { plural } from '../plural.ts';

/** The dashboard's page of one person, and their timeline. Days, times and lists arrive written. */
export const personPage = {
  gone: {
    title: 'This person is not here',
    body: 'They were erased, asked not to be contacted, or the address is an old one.',
    action: 'Back to people',
  },
  facts: 'Facts',
  /** Another source says something else than is believed. */
  otherwise: 'Elsewhere:',
  takeOther: 'Take it',
  /** Read out; begins with what the button shows. */
  takeOtherFor: (name: string, value: string) => `Take it: ${name} ${value}`,
  openProfile: 'Open the profile',
  stageSince: (stage: string, day: string) => `${stage} since ${day}`,
  callView: 'Call view',
  logSignal: 'Log a signal',
  more: 'More',
  objected: 'Do not contact',
  erase: 'Erase',
  eraseConfirm: 'Erase everything about this person?',
  eraseMeans:
    'What is removed is gone for good once this page is closed. A keyed hash of their addresses keeps them out.',
  scorecard: 'Scorecard',
  noIcp: {
    title: 'No score yet',
    body: 'There is no profile to hold this person against.',
    action: 'Write an ICP',
  },
  readiness: 'Readiness',
  known: (n: string, of: string) => `${n} of ${of} known`,
  followUps: 'Follow-ups',
  signalsOverTime: {
    title: 'Signals over time',
    chart: 'Chart',
    table: 'Table',
    none: 'No sign of interest is logged yet. Log one with L.',
    /** There are more than can be drawn. */
    newest: (n: number) => plural('en', n, { one: 'the newest #', other: 'the newest #' }),
  },
  privacy: {
    title: 'Privacy',
    kept: 'Kept',
    since: (since: string, seen: string) =>
      `Since ${since}, on this computer only. Last seen on a page ${seen}.`,
    sources: 'Facts',
    facts: ({ page, user, entered }: Record<'page' | 'user' | 'entered', number>) =>
      `${page} read on pages, ${user} set by you, ${entered} from lists`,
    exported: 'Given out',
    exports: (n: number, last: string) =>
      plural('en', n, { one: `Once, on ${last}:`, other: `# times, last on ${last}:` }),
    neverExported: 'Never exported.',
  },
  timeline: 'Timeline',
  filter: 'Which entries',
  filters: { all: 'All', touch: 'Touches', change: 'Changes' },
  nothingTold: {
    touch: 'No touch yet. Log a signal, or set the next touch.',
    change: 'No change yet.',
  },
  showMore: (n: number) => plural('en', n, { one: 'Show # more', other: 'Show # more' }),
  told: {
    captured: 'Captured',
    entered: 'Added by you',
    readAgain: 'Read again',
    changed: (fields: string) => `Read again. Changed: ${fields}`,
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    edited: (field: string) => `${field} set by hand`,
    cleared: (field: string) => `${field} cleared by hand`,
    answered: (question: string, answer: string) => `${question}: ${answer}`,
    moved: (from: string, to: string) => `Moved from ${from} to ${to}`,
    setAside: (reason: string) => `Set aside: ${reason}`,
    broughtBack: (stage: string) => `Brought back as ${stage}`,
    lacking: (conditions: string) => `Moved without ${conditions}`,
    noted: 'Note',
    tagged: (tags: string) => `Tagged ${tags}`,
    untagged: (tags: string) => `No longer tagged ${tags}`,
    scheduled: (day: string, time: string) => `Next touch set for ${day}, ${time}`,
    snoozed: (day: string, time: string) => `Put off to ${day}, ${time}`,
    done: 'Follow-up done',
    doneWith: (outcome: string) => `Follow-up done: ${outcome}`,
    called: (time: string) => `Called for ${time}`,
    calledWith: (time: string, outcome: string) => `Called for ${time}: ${outcome}`,
    contacted: (how: string) => `Contacted: ${how}`,
    contactedWith: (how: string, outcome: string) => `Contacted, ${how}: ${outcome}`,
    reminderSnoozed: (day: string, time: string) => `Reminder put off to ${day}, ${time}`,
    skipped: 'Follow-up left out',
    wantedBy: (day: string) => `Wanted by ${day}`,
    customCleared: (name: string) => `${name} cleared`,
    exported: 'Exported',
  },
};
