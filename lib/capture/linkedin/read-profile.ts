import { linkedInIdentity } from '../../model/identity.ts';
import type { Reading } from '../../model/reading.ts';
import { type Adapter, type PageInView, refuse } from '../adapter.ts';
import { pointedName } from '../recipe/name.ts';
import { recipesFor } from '../recipe/steps.ts';
import type { NameFinder, ProfileLayout } from './layout.ts';
import { asksToSignIn, isShell } from './page-state.ts';
import { emberProfile } from './profile-ember.ts';
import { publicProfile } from './profile-public.ts';
import { sduiProfile } from './profile-sdui.ts';
import { readPerson } from './read-person.ts';
import { type Opened, openSubPage } from './sub-pages.ts';
import { type Candidate, chooseSubject, isAbout, makeStated } from './subject.ts';

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

/** Top cards of which only the user has said where the name stands; the page bears each name out. */
function pointedCandidates(layout: ProfileLayout, page: PageInView, identity: string): Candidate[] {
  const { document, url } = page;
  const recipes = recipesFor(page.recipes, 'linkedin-profile', layout.layout, 'name');
  if (recipes.length === 0) return [];
  const ground = { document, url, identity, stated: makeStated() };
  const found = layout.findCandidates(url, document, (card) => pointedName({ ...ground, card }, recipes));
  return found.map((candidate) => ({ ...candidate, pointed: true }));
}

interface LayoutFound {
  layout: ProfileLayout;
  candidates: Candidate[];
}

/**
 * The layouts a page may be in. A card beside the person's own can bear another layout's mark: where several match, those with a
 * top card count, and among them those whose card states the address.
 */
function layoutsOf({ document, url }: PageInView, identity: string, nameIn?: NameFinder): LayoutFound[] {
  const matching = LAYOUTS.filter((layout) => layout.detect(url, document)).map((layout) => ({
    layout,
    candidates: layout.findCandidates(url, document, nameIn),
  }));
  const filled = matching.filter(({ candidates }) => candidates.length > 0);
  const own = filled.filter(({ candidates }) => candidates.some((card) => isAbout(card, identity)));
  if (own.length > 0) return own;
  return filled.length > 0 ? filled : matching.slice(0, 1);
}

/**
 * The subject of a profile page and the layout it is in; a refusal where the person cannot be told for certain.
 * @param nameIn where the name stands in a top card, by somebody who knows
 */
export function openProfile(page: PageInView, nameIn?: NameFinder): Opened | Refusal {
  const { document, url } = page;
  const identity = linkedInIdentity(url);
  if (identity === undefined) return refuse('not-a-profile', 'a profile address');
  const matching = layoutsOf(page, identity, nameIn);
  const [match, second] = matching;
  if (second !== undefined)
    return refuse('ambiguous', ...matching.map((each) => `layout ${each.layout.layout}`));
  const layout = match?.layout;
  const found = match?.candidates ?? [];
  const candidates = found.length > 0 || !layout ? found : pointedCandidates(layout, page, identity);
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
  const empty = LIST_PAGE.test(page.url.pathname) ? 'not-a-profile' : 'not-ready';
  return readPerson(subject, layout, page.recipes) ?? refuse(empty, `layout ${layout.layout}`, 'name');
}

/** A person's own page on LinkedIn, its sub-pages included. */
export const linkedInProfile: Adapter = {
  name: 'linkedin-profile',
  detect: ({ url }) => linkedInIdentity(url) !== undefined,
  read: readProfile,
};
