import { plural } from '../plural.ts';

/** A list of people found on a page. */
export const list = {
  /** Names the list itself. */
  title: 'People on this page',
  read: (n: number) => plural('en', n, { one: '# person read', other: '# people read' }),
  notLoaded: (n: number) => plural('en', n, { one: '# not loaded', other: '# not loaded' }),
  scrollOn: 'Scroll the results, then read again.',
  maybeMore: 'There may be more: scroll, then read again.',
  allLoaded: 'Everyone on this page was read.',
  allNew: 'All new',
  nobodyNew: 'Nobody on this page is new',
  filter: 'Filter these',
  noneMatch: 'No one here matches. Clear the filter to see everyone.',
  nothingSaved: 'Nothing is saved until you say so.',
  known: (stage: string) => `Known, ${stage.toLowerCase()}`,
  fresh: 'New',
  /** A name follows. */
  maybe: 'Possibly known as',
  barred: 'On the do-not-contact list',
  excludedWhy: 'Hits a “never” of your ICP. Open the profile to save them anyway.',
  tagAll: 'Tag to add',
  /** Of ticks on rows the filter leaves out. */
  hiddenTicks: (n: number) =>
    plural('en', n, {
      one: '# more ticked, hidden by the filter.',
      other: '# more ticked, hidden by the filter.',
    }),
  stillLooking: 'Still looking for people you know',
  tickFirst: 'Tick someone first',
  save: (n: number) => plural('en', n, { one: 'Save #', other: 'Save #' }),
  saving: (n: number) => plural('en', n, { one: 'Saving #', other: 'Saving #' }),
  saved: (n: number) => plural('en', n, { one: '# person saved', other: '# people saved' }),
  /** The toolbar icon’s tooltip, when a list cannot be captured without choosing. */
  choose: (n: number) =>
    plural('en', n, {
      one: '# person on this page. Open the popup to choose.',
      other: '# people on this page. Open the popup to choose.',
    }),
};
