import { plural } from '../plural.ts';

/** What is said when the store fails or an action declines. */
export const trouble = {
  storage: {
    'disk-full': {
      title: 'The disk is full',
      body: 'Nothing of this was saved, and nothing saved before is lost. Free some space, then try again.',
    },
    unreadable: {
      title: 'The data cannot be read',
      body: 'The browser does not open Assay’s database. Nothing was changed. Close other Assay tabs and restart the browser; if it stays so, export what can be read.',
    },
    'newer-version': {
      title: 'The data is from a newer Assay',
      body: 'This version does not understand it and leaves it as it is. Update the extension, or export the data.',
    },
    unexpected: {
      title: 'That did not work',
      body: 'Nothing of this was saved, and nothing saved before is lost. Try again.',
    },
  },
  waiting: {
    title: 'The database does not answer',
    body: 'It may be busy with an update; this page goes on as soon as it is done. If it stays so, open the recovery page.',
  },
  refusals: {
    gone: 'This person is no longer here.',
    empty: 'There is nothing to save.',
    past: 'That moment has passed. Pick a later one.',
    unchanged: 'Nothing changed.',
    nameless: 'This page does not say who it is about. Open the profile itself first.',
    suppressed: 'This person must not be contacted and stays out.',
    'needs-reason': 'Say why, then move.',
    purchase: 'The purchase cannot be recorded so. Check its day, amount and currency.',
    'not-a-customer': 'They are no customer yet. Move them to Customer with what they bought.',
    'needs-note': 'Say why, in a few words.',
    'own-act': 'That removes the person. Pick it from the menu.',
    gate: 'The stage asks for more. Meet it, or say why you move anyway.',
    'not-a-sum': 'A budget is a sum of zero or more, such as 20,000.',
    'not-a-currency': 'There is no such currency. Write its three letters, such as EUR.',
    'not-a-day': 'There is no such day on the calendar.',
    'too-long': 'That is too long to keep. Shorten it.',
    'set-aside': 'They are set aside. Bring them back first.',
    'on-a-cadence': 'They are on another cadence already.',
    'faulty-cadence': 'This cadence cannot be followed as it stands. Open it to see why.',
    'no-working-days': 'No day is left to work on: check the cadence’s days and yours.',
  },
  rescue: 'Export what can be read',
  rescued: (n: number) => plural('en', n, { one: 'Exported # row.', other: 'Exported # rows.' }),
  nothingRescued: 'Nothing could be read. Assay left the files as they are.',
  openAgain: 'Open again',
  recovery: 'Open the recovery page',
};
