import { linkedInIdentity } from '../../model/identity.ts';
import type { Reading } from '../../model/reading.ts';
import { type Adapter, type PageInView, refuse } from '../adapter.ts';
import { isVisible, selectAll } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import type { ProfileLayout } from './layout.ts';
import { emberProfile } from './profile-ember.ts';
import { publicProfile } from './profile-public.ts';
import { sduiProfile } from './profile-sdui.ts';
import { readPerson } from './read-person.ts';
import { chooseSubject, isElsewhere } from './subject.ts';

const LAYOUTS: readonly ProfileLayout[] = [sduiProfile, emberProfile, publicProfile];

/** Sub-pages that show a list of their own and often no top card, so waiting for one would be in vain. */
const LIST_PAGE = /^\/(?:mwlite\/(?:profile\/)?)?in\/[^/]+\/(?:details|recent-activity)(?:\/|$)/;

const FRAME = 'header, nav, footer, [role="banner"], [role="navigation"], [role="contentinfo"]';

/** Whether the page has nothing but a frame yet: neither a heading in its main part nor text beside its frame. */
function isShell(document: Document): boolean {
  const headed = selectAll(document, 'h1, main h2, [role="main"] h2', 50).some(
    (heading) => !isElsewhere(heading) && isVisible(heading) && visibleText(heading, 20) !== undefined,
  );
  const [body] = selectAll(document, 'body', 1);
  return !headed && (body === undefined || visibleText(body, 20, FRAME) === undefined);
}

/** Whether the page is a wall that asks to sign in; a signed-out profile asks too, but is a layout of its own. */
function asksToSignIn(document: Document): boolean {
  return selectAll(document, 'input[type="password"], form[action*="/uas/login"]', 5).some(isVisible);
}

/** Why a page in no known layout is refused. */
function refuseUnknown(document: Document, url: URL): Reading {
  const names = LAYOUTS.map((known) => `layout ${known.layout}`);
  if (LIST_PAGE.test(url.pathname)) return refuse('not-a-profile', ...names);
  if (asksToSignIn(document)) return refuse('not-a-profile', ...names, 'a page without a sign-in form');
  return refuse(isShell(document) ? 'not-ready' : 'layout-unknown', ...names);
}

/** Reads a LinkedIn profile page in whatever layout it came; refuses where the person cannot be told for certain. */
function readProfile({ document, url }: PageInView): Reading {
  const identity = linkedInIdentity(url);
  if (identity === undefined) return refuse('not-a-profile', 'a profile address');
  const matching = LAYOUTS.filter((layout) => layout.detect(url, document));
  const [layout, second] = matching;
  if (layout === undefined) return refuseUnknown(document, url);
  if (second !== undefined) return refuse('ambiguous', ...matching.map((match) => `layout ${match.layout}`));
  const candidates = layout.findCandidates(url, document);
  if (LIST_PAGE.test(url.pathname) && candidates.length === 0)
    return refuse('not-a-profile', 'top card on a sub-page of a profile');
  const subject = chooseSubject(document, url, identity, candidates);
  if ('reason' in subject) return refuse(subject.reason, `layout ${layout.layout}`, ...subject.tried);
  return readPerson(subject, layout) ?? refuse('not-ready', `layout ${layout.layout}`, 'name');
}

/** A person's own page on LinkedIn, its sub-pages included. */
export const linkedInProfile: Adapter = {
  name: 'linkedin-profile',
  detect: ({ url }) => linkedInIdentity(url) !== undefined,
  read: readProfile,
};
