/** What passes between the button on a page and the worker. The page's side holds no words: they come with the answer. */

/** `list`: the page shows several people, to choose from in the popup. */
export type ChipState = 'idle' | 'list' | 'reading' | 'saved' | 'known' | 'suppressed' | 'failed';

/** What the button shows. */
export interface ChipView {
  state: ChipState;
  label: string;
  title: string;
  score?: number;
}

/** The worker's answer. `subject` is whom it speaks of; the button drops it when it stands for somebody else by now. */
export interface ChipAnswer {
  subject: string;
  view: ChipView;
  /** What to show while a click is carried out. */
  reading: ChipView;
}

/** Says that the button is switched off, as a message to it and as the answer to it. */
export const CHIP_OFF = 'chip-off';

/** LinkedIn's pages that list people. */
const LISTS = [
  '/search/results/people/',
  '/search/results/all/',
  '/mynetwork/invite-connect/connections/',
  '/sales/search/people',
  '/sales/lists/people/',
];

/** Pages the button may stand on, as match patterns. */
export const CHIP_PAGES = ['/in/', '/sales/lead/', ...LISTS].map((path) => `https://*.linkedin.com${path}*`);

/** A list the button stands for, by its path; `undefined` on any other page. */
export function listSubject(url: URL): string | undefined {
  return LISTS.some((path) => url.pathname.startsWith(path)) ? `list:${url.pathname}` : undefined;
}
