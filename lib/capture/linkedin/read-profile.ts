import { linkedInIdentity } from '../../model/identity.ts';
import type { Reading } from '../../model/reading.ts';
import { type Adapter, type PageInView, refuse } from '../adapter.ts';
import type { ProfileLayout } from './layout.ts';
import { asksToSignIn, isShell } from './page-state.ts';
import { emberProfile } from './profile-ember.ts';
import { publicProfile } from './profile-public.ts';
import { sduiProfile } from './profile-sdui.ts';
import { readPerson } from './read-person.ts';
import { type Opened, openSubPage } from './sub-pages.ts';
import { chooseSubject } from './subject.ts';

type Refusal = Extract<Reading, { ok: false }>;

const LAYOUTS: readonly ProfileLayout[] = [sduiProfile, emberProfile, publicProfile];

/** Sub-pages that show a list of their own and often no top card, so waiting for one would be in vain. */
const LIST_PAGE = /^\/(?:mwlite\/(?:profile\/)?)?in\/[^/]+\/(?:details|recent-activity)(?:\/|$)/;

/** Why a page in no known layout is refused. */
function refuseUnknown(document: Document, url: URL): Refusal {
  const names = LAYOUTS.map((known) => `layout ${known.layout}`);
  if (LIST_PAGE.test(url.pathname)) return refuse('not-a-profile', ...names);
  if (asksToSignIn(document)) return refuse('not-a-profile', ...names, 'a page without a sign-in form');
  return refuse(isShell(document) ? 'not-ready' : 'layout-unknown', ...names);
}

/** The subject of a profile page and the layout it is in; a refusal where the person cannot be told for certain. */
export function openProfile(page: PageInView): Opened | Refusal {
  const { document, url } = page;
  const identity = linkedInIdentity(url);
  if (identity === undefined) return refuse('not-a-profile', 'a profile address');
  const matching = LAYOUTS.filter((layout) => layout.detect(url, document));
  const [layout, second] = matching;
  if (second !== undefined) return refuse('ambiguous', ...matching.map((match) => `layout ${match.layout}`));
  const candidates = layout?.findCandidates(url, document) ?? [];
  if (layout === undefined || candidates.length === 0) {
    const opened = openSubPage(page, identity);
    if (opened !== undefined) return opened;
    if (layout === undefined) return refuseUnknown(document, url);
    if (LIST_PAGE.test(url.pathname)) return refuse('not-a-profile', 'top card on a sub-page of a profile');
  }
  const subject = chooseSubject(document, url, identity, candidates);
  if ('reason' in subject) return refuse(subject.reason, `layout ${layout.layout}`, ...subject.tried);
  return { subject, layout };
}

/** Reads a LinkedIn profile page in whatever layout it came. */
function readProfile(page: PageInView): Reading {
  const opened = openProfile(page);
  if ('ok' in opened) return opened;
  const { subject, layout } = opened;
  const recipes = page.recipes.filter((recipe) => recipe.adapter === 'linkedin-profile');
  const empty = LIST_PAGE.test(page.url.pathname) ? 'not-a-profile' : 'not-ready';
  return readPerson(subject, layout, recipes) ?? refuse(empty, `layout ${layout.layout}`, 'name');
}

/** A person's own page on LinkedIn, its sub-pages included. */
export const linkedInProfile: Adapter = {
  name: 'linkedin-profile',
  detect: ({ url }) => linkedInIdentity(url) !== undefined,
  read: readProfile,
};
