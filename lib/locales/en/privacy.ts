import { plural } from '../plural.ts';

/** What a notice of Art. 14 is filled in with. */
export type NoticeBlanks = Record<
  'name' | 'controller' | 'contact' | 'source' | 'day' | 'basis' | 'months',
  string
>;

/** The privacy room. */
export const privacy = {
  title: 'Privacy',
  noticeTitle: 'Tell people that you keep their data',
  overdue: 'Overdue',
  soon: 'Due within 7 days',
  nobodyDue: 'Nobody waits to be told.',
  dueOn: (day: string) => `Due ${day}`,
  copy: 'Copy the notice',
  copied: 'Copied',
  given: 'Notice given',
  givenTo: (n: number) => plural('en', n, { one: '# person told', other: '# people told' }),
  allGiven: 'Notice given to all shown',
  choice: 'What the notice says',
  controller: 'Responsible',
  controllerHint: 'Your company and its address.',
  contact: 'How to reach you about data',
  basis: 'Kept on',
  basisNote: 'What you weighed, or where it is written',
  months: 'Months people are kept',
  monthsHint:
    '1 to 36. Counted from the capture or the last sign of interest; being seen again does not begin it anew.',
  monthsWrong: 'Give a whole number from 1 to 36.',
  save: 'Save',
  saved: 'Saved.',
  notSaved: 'Not saved. Try again.',
  retention: 'Past their time',
  past: (n: number) =>
    plural('en', n, { one: '# person is past their time', other: '# people are past their time' }),
  nobodyPast: 'Nobody is past their time.',
  remove: 'Remove them',
  removeMeans: 'Removed whole, without a hash: they may be captured again. Customers stay.',
  typeCount: (n: string) => `Type ${n} to confirm`,
  removing: 'Removing',
  removed: (n: number) => plural('en', n, { one: '# person removed', other: '# people removed' }),
  bringingBack: 'Bringing back',
  purges: 'Earlier removals',
  kept: (n: string) => `kept ${n} months`,
  out: 'Do not contact',
  objected: 'Hashes of people who objected',
  erased: 'Hashes of people erased',
  address: 'Their address or e-mail',
  look: 'Look',
  notOut: 'Nobody is kept out under this.',
  isOut: (day: string) => `Kept out since ${day}.`,
  reason: 'Why they may be kept again',
  reasonHint: 'Only when they wrote first. Kept with the date, without a name.',
  lift: 'Let them in again',
  lifted: 'Let in again. Further addresses of theirs stay kept out until you give them here too.',
  givenOut: 'Given out',
  neverGiven: 'No file was made yet.',
  stored: 'What is stored',
  rows: 'Rows',
  onDisk: 'On disk, all together',
  deleteAll: 'Delete everything',
  deleteMeans:
    'Deletes people, history, profiles, messages, settings, the second copy and the list of who must stay out: they could be captured again. Backups and exports on your disk stay. There is no undo.',
  backupFirst: 'Make a backup first',
  typeWord: (word: string) => `Type ${word} to confirm`,
  word: 'DELETE',
  deleteFailed: 'Not all of it could be deleted. Close other tabs of Assay and try again.',
  /** To be copied; the blanks are the user's own words and page text. */
  notice: ({ name, controller, contact, source, day, basis, months }: NoticeBlanks) =>
    [
      `Hello ${name},`,
      `${controller} keeps professional data about you: what your public profile says, and our exchanges with you. We found it at ${source} on ${day}. We did not have it from you, so we tell you under Art. 14 GDPR.`,
      `Purpose: to find out whether what we offer may be useful to you, and to get in touch about it. A score is worked out from it; a person decides. Legal ground: ${basis}. It stays on our own computer and is kept for ${months} months after that day or your last sign of interest, at most.`,
      `You may ask for a copy, for corrections, for restriction or for deletion, withdraw a consent, and complain to your data protection authority. You may object at any time, without giving a reason; then we will not contact you again. Write to ${contact}.`,
    ].join('\n\n'),
};
