import type { ReadField, ReadingRefusal } from '../../model/reading.ts';
import { plural } from '../plural.ts';

const scroll = 'Scroll the profile to its end, then read again.';
const contactInfo = 'Open “Contact info” on the profile, then read again.';
const byHand = 'The page does not show it. Add it by hand.';

/** What reading a page can say when it could not, or not all of it. */
export const capture = {
  refusals: {
    'not-a-profile': {
      title: 'No person on this page',
      body: 'Nothing was saved. Open a profile, then read again.',
    },
    'not-ready': {
      title: 'The page is still loading',
      body: 'Nothing was saved. Wait until the name shows, then read again.',
    },
    'layout-unknown': {
      title: 'This page has a layout Assay does not know',
      body: 'Nothing was saved, so that nothing is guessed. Add the person by hand.',
    },
    ambiguous: {
      title: 'Two people could be the subject of this page',
      body: 'Nothing was saved. Open the profile itself, then read again.',
    },
  } satisfies Record<ReadingRefusal, { title: string; body: string }>,
  /** The tab went elsewhere between asking and reading. */
  movedOn: {
    title: 'The page changed while it was read',
    body: 'Nothing was saved, so that two people are not mixed. Read again.',
  },
  notAllowed: {
    title: 'Assay may not read this page',
    body: 'The browser closes its own pages and its store to extensions. Nothing was saved.',
  },
  missing: (what: string) => `Not found: ${what}.`,
  readAgain: 'Read again',
  reading: 'Reading the page',
  notOnPage: 'not on this page',
  fieldsNotLoaded: (n: number) =>
    plural('en', n, { one: '# field not loaded', other: '# fields not loaded' }),
  readersDiffer: (n: number) => plural('en', n, { one: '# reading differs', other: '# readings differ' }),
  howToLoad: {
    name: scroll,
    headline: byHand,
    title: scroll,
    company: scroll,
    companyUrl: scroll,
    location: byHand,
    degree: byHand,
    about: scroll,
    photoUrl: byHand,
    positions: scroll,
    education: scroll,
    emails: contactInfo,
    phones: contactInfo,
    websites: contactInfo,
    connectedOn: contactInfo,
  } satisfies Record<ReadField, string>,
};
