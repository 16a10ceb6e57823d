import { browser } from 'wxt/browser';
import { linkedInIdentity } from '../model/identity.ts';
import type { PersonRow } from '../model/person.ts';
import type { AssayDatabase } from '../store/database.ts';
import { findKnown, findObjection } from '../store/queries.ts';
import type { Tab } from './tabs.ts';

/** What the toolbar icon says of the page in view. */
export type ToolbarState = 'neutral' | 'reading' | 'known' | 'suppressed' | 'failed';

const BADGE_COLOURS: Record<ToolbarState, string> = {
  neutral: '#3a4cc0',
  reading: '#67635b',
  known: '#1b7440',
  suppressed: '#b03428',
  failed: '#b03428',
};

const BADGE_TEXT: Partial<Record<ToolbarState, string>> = { reading: '…', suppressed: '–', failed: '!' };

/** Each state has its own drawing, so that colour is not the only sign. */
function iconOf(state: ToolbarState): Record<string, string> {
  const drawing = state === 'failed' ? 'neutral' : state;
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${drawing}-${size}.png`]));
}

/** Shows a state on one tab's icon. The tab may be gone by now; that is no fault. */
export async function showToolbar(
  tabId: number,
  state: ToolbarState,
  title: string,
  score?: number,
): Promise<void> {
  const text = state === 'known' && score !== undefined ? String(score) : BADGE_TEXT[state];
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconOf(state) }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOURS[state] }),
    // Without a text of its own, a tab shows the number of follow-ups due.
    browser.action.setBadgeText(text === undefined ? { tabId } : { tabId, text }),
  ]).catch(() => undefined);
}

/** Shows how many follow-ups are due, on every tab that has nothing of its own to say. */
export async function showDueCount(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOURS.neutral });
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
}

/** The words a toolbar tooltip is made of. */
export interface ToolbarWords {
  neutral: string;
  known: (person: PersonRow) => string;
  suppressed: string;
}

/** Shows whether the person in view is known, by the address alone: the page is not touched. */
export async function showAddress(db: AssayDatabase, tab: Tab, words: ToolbarWords): Promise<void> {
  const identity = tab.url && linkedInIdentity(tab.url);
  if (identity === undefined) return await showToolbar(tab.id, 'neutral', words.neutral);
  const known = await findKnown(db, [identity]);
  if (known) return await showToolbar(tab.id, 'known', words.known(known), known.score?.value);
  const objection = await findObjection(db, [identity]);
  await showToolbar(
    tab.id,
    objection ? 'suppressed' : 'neutral',
    objection ? words.suppressed : words.neutral,
  );
}
