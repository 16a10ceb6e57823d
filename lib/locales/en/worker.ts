import { plural } from '../plural.ts';

/** Notifications, the context menu and the toolbar icon's tooltip. */
export const worker = {
  dueOne: '1 follow-up due',
  dueSeveral: (n: number) => plural('en', n, { one: '# follow-up due', other: '# follow-ups due' }),
  dueNeutral: 'Open Assay to see who.',
  dueWith: (name: string, company: string | undefined) => (company ? `${name}, ${company}` : name),
  done: 'Done',
  snooze: 'Remind in an hour',
  openToday: 'Open Today',
  omnibox: 'Find a person in Assay',
  captureMenu: 'Capture this person',
  iconNeutral: 'Assay',
  iconReading: 'Reading this page',
  iconKnown: (name: string, stage: string, score: string | undefined) =>
    score ? `${name}: ${stage}, ${score}` : `${name}: ${stage}`,
  iconSuppressed: 'Do not contact: this person stays out',
  iconFailed: (why: string) => `Nothing was saved. ${why}`,
};
