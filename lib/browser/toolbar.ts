import { browser } from 'wxt/browser';
import { linkedInCompanyIdentity } from '../model/identity.ts';
import type { PersonRow } from '../model/person.ts';
import type { AssayDatabase } from '../store/database.ts';
import { findKnown, findObjection } from '../store/queries.ts';
import { namedPerson } from './read-tab.ts';
import { stillShows, type Tab } from './tabs.ts';

/** What the toolbar icon says of the page in view. */
export type ToolbarState = 'neutral' | 'reading' | 'known' | 'rejected' | 'choose' | 'suppressed' | 'failed';

const BADGE_COLOURS: Record<ToolbarState, string> = {
  neutral: '#3a4cc0',
  reading: '#67635b',
  known: '#1b7440',
  rejected: '#b03428',
  choose: '#3a4cc0',
  suppressed: '#b03428',
  failed: '#b03428',
};

const BADGE_TEXT: Partial<Record<ToolbarState, string>> = {
  reading: '…',
  rejected: '×',
  suppressed: '–',
  failed: '!',
};

/** States that are told by the badge alone, and the drawing they share. */
const DRAWINGS: Partial<Record<ToolbarState, ToolbarState>> = {
  failed: 'neutral',
  choose: 'neutral',
  rejected: 'known',
};

/** Each state has its own drawing, so that colour is not the only sign. */
function iconOf(state: ToolbarState): Record<string, string> {
  const drawing = DRAWINGS[state] ?? state;
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${drawing}-${size}.png`]));
}

/**
 * Without a text of its own, a tab shows the number of follow-ups due. Firefox asks for it to be said as `null`, which Chromium
 * takes as not said.
 */
async function showTabBadge(tabId: number, text: string | undefined): Promise<void> {
  const details = { tabId, text: text ?? null };
  await browser.action.setBadgeText(details as Parameters<typeof browser.action.setBadgeText>[0]);
}

/**
 * Shows a state on one tab's icon. The tab may be gone by now; that is no fault.
 * @param number the score of someone known, how many people there are to choose from
 */
export async function showToolbar(
  tabId: number,
  state: ToolbarState,
  title: string,
  number?: number,
): Promise<void> {
  const text = number === undefined ? BADGE_TEXT[state] : String(number);
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconOf(state) }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOURS[state] }),
    showTabBadge(tabId, text),
  ]).catch(() => undefined);
}

/** Shows how many follow-ups are due and people ready again, on every tab that has nothing of its own to say. */
export async function showDueCount(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOURS.neutral });
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
}

/** The words a toolbar tooltip is made of. */
export interface ToolbarWords {
  neutral: string;
  known: (person: PersonRow) => string;
  company: (name: string) => string;
  suppressed: string;
}

interface Shown {
  state: ToolbarState;
  title: string;
  score?: number | undefined;
}

/** Someone rejected has no score to show: the cross says more. */
export function personToShow(person: PersonRow, words: ToolbarWords): Shown {
  const title = words.known(person);
  if (person.stage === 'disqualified') return { state: 'rejected', title };
  return { state: 'known', title, score: person.score?.value };
}

async function whatToShow(db: AssayDatabase, url: URL | undefined, words: ToolbarWords): Promise<Shown> {
  const identity = url && namedPerson(url);
  const neutral: Shown = { state: 'neutral', title: words.neutral };
  if (identity === undefined) return await companyToShow(db, url, words);
  const known = await findKnown(db, [identity]);
  if (known) return personToShow(known, words);
  const objection = await findObjection(db, [identity]);
  return objection ? { state: 'suppressed', title: words.suppressed } : neutral;
}

async function companyToShow(db: AssayDatabase, url: URL | undefined, words: ToolbarWords): Promise<Shown> {
  const identity = url && linkedInCompanyIdentity(url);
  const known = identity && (await db.companies.where('identities').equals(identity).first());
  return known
    ? { state: 'known', title: words.company(known.facts.name.value) }
    : { state: 'neutral', title: words.neutral };
}

/**
 * Shows whether whom the address names is known: the page is not touched. Nothing is shown where the tab went elsewhere
 * while the store was asked, because the icon would then speak of somebody else.
 */
export async function showAddress(db: AssayDatabase, tab: Tab, words: ToolbarWords): Promise<void> {
  const { state, title, score } = await whatToShow(db, tab.url, words);
  if (await stillShows(tab)) await showToolbar(tab.id, state, title, score);
}
