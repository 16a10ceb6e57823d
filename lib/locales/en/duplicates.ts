import type { DuplicateKind } from '../../pipeline/possible-duplicates.ts';
import { plural } from '../plural.ts';

/** People who may be one: why, side by side, and the decision. Names, days and values arrive written. */
export const duplicates = {
  title: 'Possible duplicates',
  found: (n: number) => plural('en', n, { one: '# pair', other: '# pairs' }),
  looked: (n: string, of: string) => `${n} of ${of} people looked at`,
  lookFurther: 'Look further',
  looking: 'Looking',
  reasons: {
    'shared-address': (words: string) => `Both were seen under one address: ${words}`,
    'same-mail': (words: string) => `Both have the e-mail ${words}`,
    'same-phone': (words: string) => `Both have the phone number ${words}`,
    'same-name': (words: string) => `The same name at the same employer: ${words}`,
    'name-order': (words: string) => `The same name in another order, same employer: ${words}`,
    transliteration: (words: string) =>
      `The same name in another spelling or script, same employer: ${words}`,
    nickname: (words: string) => `A short form of the same name, same employer: ${words}`,
    initials: (words: string) => `The initials fit, same employer: ${words}`,
  } satisfies Record<DuplicateKind, (words: string) => string>,
  /** An equal name where nothing is known of one side's employer. */
  nameAlone: (words: string) => `The same name; one employer is not known: ${words}`,
  compare: 'Compare',
  comparing: (one: string, other: string) => `${one} and ${other}`,
  keep: (field: string) => `Which ${field}`,
  captured: (day: string) => `captured ${day}`,
  both: 'Both are kept',
  notThere: 'nothing known',
  byHand: (day: string) => `you, ${day}`,
  read: (site: string, day: string) => `${site}, ${day}`,
  entered: (day: string) => `entered ${day}`,
  history: 'Notes, follow-ups, answers and signals of both are kept.',
  merge: 'Merge',
  twoPeople: 'Two different people',
  later: 'Later',
  merged: (name: string) => `Merged into ${name}`,
  apart: (one: string, other: string) => `${one} and ${other} are two people`,
  mergedFrom: (name: string, day: string) => `Merged with ${name}, ${day}`,
  toldApart: 'Told apart: two different people',
  someone: 'another record',
  takeApart: 'Take apart',
  takenApart: 'Taken apart',
  alsoHere: 'Possibly here twice',
  none: {
    title: 'No one seems to be here twice',
    body: 'When two records look like one person, they stand here side by side. Nothing is ever merged without you.',
  },
  gone: {
    title: 'This pair is settled',
    body: 'They were merged, told apart, or one of them is no longer here.',
    action: 'All possible duplicates',
  },
};
