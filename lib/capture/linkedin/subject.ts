import type { ReadingRefusal } from '../../model/reading.ts';
import { attribute, closest, nearest, selectAll } from '../dom.ts';
import { addressOf, linkIdentity } from './addresses.ts';

/** What a card says of its own person. */
export interface Stated {
  /** `li:in/…` */
  slugs: Set<string>;
  /** `ACoA…` */
  ids: Set<string>;
  /** Numeric member ids. */
  members: Set<string>;
}

/** A card that could be the subject's. */
export interface Candidate {
  card: Element;
  /** The visible heading that holds the name. */
  heading: Element;
  /** The user pointed the heading out: nothing else found it. */
  pointed?: true;
  stated: Stated;
}

/** The person the page is about, once the page and its address agree. */
export interface Subject extends Candidate {
  document: Document;
  url: URL;
  /** The identity the address states. */
  identity: string;
}

interface Refusal {
  reason: ReadingRefusal;
  tried: string[];
}

export const makeStated = (): Stated => ({ slugs: new Set(), ids: new Set(), members: new Set() });

/** Places whose headings, links and pictures are never the subject's: other people, the viewer, advertising, dialogs. */
const ELSEWHERE =
  'aside, [role="complementary"], nav, footer, dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], iframe, ' +
  '.contextual-sign-in-modal, [componentkey^="profileAside"], [data-testid="interop-shadowdom"], #interop-outlet';

const elsewhere = nearest(ELSEWHERE);

export function isElsewhere(element: Element): boolean {
  return elsewhere(element) !== undefined;
}

/** The same for what stands in a card that is itself in such a place: a list in a dialog. */
export const isElsewhereThan = (element: Element, card: Element): boolean =>
  elsewhere(element) !== elsewhere(card);

/** Sub-pages only the page's own person is linked to from the top card. */
const OWN_PAGE = /^\/in\/[^/]+\/(?:overlay|edit|details|recent-activity)(?:\/|$)/;

/** Reads the person's address and ids from links that only the person's own card carries. */
export function statedByLinks(card: Element, heading: Element, url: URL, stated: Stated): void {
  addSlug(linkIdentity(closest(heading, 'a[href]'), url), stated);
  for (const link of selectAll(card, 'a[href]', 300)) {
    const address = addressOf(attribute(link, 'href'), url);
    if (address === undefined || isElsewhere(link)) continue;
    if (OWN_PAGE.test(address.pathname)) addSlug(linkIdentity(link, url), stated);
    const compose = address.searchParams.get('profileUrn')?.match(/fsd_profile:(AC[\w-]{20,})$/)?.[1];
    if (compose !== undefined) stated.ids.add(compose);
    for (const key of ['connectionOf', 'facetConnectionOf']) {
      const id = address.searchParams.get(key)?.match(/AC[\w-]{20,}/)?.[0];
      if (id !== undefined) stated.ids.add(id);
    }
  }
}

/** Files an identity under slugs or ids. */
export function addSlug(identity: string | undefined, stated: Stated): void {
  if (identity?.startsWith('li:in/')) stated.slugs.add(identity);
  if (identity?.startsWith('li:id/')) stated.ids.add(identity.slice('li:id/'.length));
}

/** Links in a lower card that name somebody else's profile pages: the card was left over from another visit. */
export function belongsToSubject(card: Element, subject: Omit<Subject, 'heading'>): boolean {
  const others = makeStated();
  for (const link of selectAll(card, 'a[href*="/in/"]', 300)) {
    const address = addressOf(attribute(link, 'href'), subject.url);
    if (address !== undefined && OWN_PAGE.test(address.pathname))
      addSlug(linkIdentity(link, subject.url), others);
  }
  const slugs = new Set([subject.identity, ...subject.stated.slugs]);
  return (
    [...others.slugs].every((slug) => slugs.has(slug)) &&
    [...others.ids].every((id) => subject.stated.ids.has(id) || subject.identity === `li:id/${id}`)
  );
}

/** Whether a card states an identity as its own person's. */
export const isAbout = ({ stated }: Candidate, identity: string): boolean =>
  stated.slugs.has(identity) || stated.ids.has(identity.replace(/^li:id\//, ''));

const refuse = (reason: ReadingRefusal, ...tried: string[]): Refusal => ({ reason, tried });

/**
 * The subject among the candidates, or why there is none. A page that contradicts itself is `ambiguous`; one that is
 * consistently about someone else than its address (in-page navigation under way) or names no address is `not-ready`.
 */
export function chooseSubject(
  document: Document,
  url: URL,
  identity: string,
  candidates: readonly Candidate[],
): Subject | Refusal {
  const [only, second] = candidates;
  if (only === undefined) return refuse('not-ready', 'top card with a name');
  if (second !== undefined) return refuse('ambiguous', 'top card with a name: found twice');
  const { slugs, ids, members } = only.stated;
  const opaque = identity.startsWith('li:id/') ? identity.slice('li:id/'.length) : undefined;
  const own: ReadonlySet<string> = opaque === undefined ? slugs : ids;
  const wanted = opaque ?? identity;
  if (own.size === 0) return refuse('not-ready', "the person's own address in the top card");
  if (!own.has(wanted)) return refuse('not-ready', 'top card of the person in the address');
  if (slugs.size > 1) return refuse('ambiguous', 'addresses in the top card: they differ');
  if (ids.size > 1) return refuse('ambiguous', 'profile ids in the top card: they differ');
  if (members.size > 1) return refuse('ambiguous', 'member ids in the top card: they differ');
  return { ...only, document, url, identity };
}
