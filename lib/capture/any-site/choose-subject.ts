import { isOfficeMail } from '../../model/web-domain.ts';
import { attribute, closest, contains, onceAReading, parentOf, selectAll } from '../dom.ts';
import { PEOPLE_PATH, SHARING, SOCIAL } from './landmarks-any.ts';
import { looksLikeName, namesPerson, sameName } from './names.ts';
import { mailOf, nameOf, ownAddresses } from './node-values.ts';
import { decoded, isOwnAddress, lastOf, pathOf } from './page-address.ts';
import { type PageLink, type PageView, sortByPart, standings, type Text } from './page-view.ts';
import { isOrganisation, isPerson, type SiteNode } from './site-node.ts';

/** The person a page is about. */
export interface Subject {
  view: PageView;
  name: string;
  /** Everything marked up about the person. */
  nodes: readonly SiteNode[];
  /** Where the name stands. */
  standing: readonly Text[];
  /** Whether more than a heading says so: the page's address, title or markup. */
  certain: boolean;
}

/** The account a link leads to: the part of its address that names somebody; `undefined` for share buttons and firms. */
export const accountOf = onceAReading(({ address }: PageLink): string | undefined => {
  if (SHARING.test(`${address.pathname}/`) || address.searchParams.has('url')) return undefined;
  const path = decoded(address.pathname);
  if (/(?:^|\.)linkedin\.com$/.test(address.hostname)) return path.match(/^\/in\/([^/]+)/)?.[1];
  return SOCIAL.test(address.hostname) ? path.split('/').filter(Boolean).at(-1) : undefined;
});

/** Whether a link is plainly this person's: a mail box or an account made from the name. */
export function isPersonal(link: PageLink, name: string): boolean {
  if (link.address.protocol === 'mailto:') {
    const mail = mailOf(link.address.href);
    return mail !== undefined && !isOfficeMail(mail) && namesPerson(mail.replace(/@.*$/s, ''), name);
  }
  const account = accountOf(link);
  return account !== undefined && namesPerson(account, name);
}

const isTitled = (name: string, view: PageView): boolean =>
  view.titles.some((title) => sameName(title, name));
const isHeaded = (name: string, view: PageView): boolean =>
  view.headings.some(({ text }) => text.length <= 200 && sameName(text, name));

/** Whether the page's address is made from the name and leads to people: `/team/nadia-benk`. */
function isAddressed(name: string, { page }: PageView): boolean {
  return PEOPLE_PATH.test(pathOf(page.url)) && namesPerson(lastOf(page.url), name);
}

/** Whether a marked-up person is the page's own, by what it says and by what the page shows. */
function isAbout(node: SiteNode, name: string, view: PageView): boolean {
  const headed = isHeaded(name, view);
  const stated = node.main || ownAddresses(node, view.page.url).some((url) => isOwnAddress(url.href, view));
  const named = !node.byline && !view.article && (headed || isTitled(name, view));
  return (stated || named) && (headed || standings(name, view).length > 0);
}

/** Whether enough on the page speaks for a heading being the name of the person the page is about. */
function isWitnessed(name: string, view: PageView): boolean {
  const shown = isTitled(name, view) || isHeaded(name, view);
  if (shown && view.links.some((link) => isPersonal(link, name))) return true;
  if (!looksLikeName(name)) return false;
  if (isAddressed(name, view)) return shown;
  const titled = sameName(view.titles[0], name);
  const marks = [
    titled,
    isHeaded(name, view),
    selectAll(view.region, 'img[alt]', 300).some((image) => sameName(attribute(image, 'alt'), name)),
    // Names in other scripts are not found in mail boxes and accounts; declared links and the site's sections speak instead.
    view.links.some(({ element }) => /\bme\b/.test(attribute(element, 'rel') ?? '')),
    PEOPLE_PATH.test(pathOf(view.page.url)),
  ];
  const firm = view.nodes.some((node) => isOrganisation(node) && sameName(nameOf(node), name));
  const enough = marks.filter(Boolean).length;
  return titled && !firm && (marks[4] ? enough >= 3 : enough >= 4);
}

/** Names without markup: a heading that is in the title, with something of the person's beside it. */
function plainNames(view: PageView): string[] {
  if (view.article) return [];
  const words = view.titles.join(' ').toLowerCase();
  const places = [
    ...view.headings,
    // A long page has thousands of texts: those that share no beginning with the title are passed over unfolded.
    ...view.texts.filter(
      (piece) =>
        !piece.long &&
        piece.text.length <= 80 &&
        words.includes(piece.text.split(' ', 1)[0]?.toLowerCase() ?? '') &&
        isTitled(piece.text, view),
    ),
  ];
  return places.flatMap(({ text }) => {
    if (!looksLikeName(text, 1) || standings(text, view).length === 0) return [];
    return isWitnessed(text, view) ? [text] : [];
  });
}

/** Everyone the page could be about, the same name once. Two of them make the page ambiguous. */
export function findSubjects(view: PageView): Subject[] {
  const marked = view.nodes.filter(isPerson).flatMap((node) => {
    const name = nameOf(node);
    return name !== undefined && isAbout(node, name, view) ? [{ node, name }] : [];
  });
  const subjects: Subject[] = [];
  for (const name of [...marked.map((one) => one.name), ...plainNames(view)]) {
    if (subjects.some((known) => sameName(known.name, name))) continue;
    const standing = standings(name, view);
    // A card that merely shares the name, deep in a list of others, is taken in only where the name stands for the page.
    const nodes = marked.filter((one) => sameName(one.name, name)).map((one) => one.node);
    const pointed = nodes.some(
      (node) => node.main || ownAddresses(node, view.page.url).some((url) => isOwnAddress(url.href, view)),
    );
    const certain = pointed || isTitled(name, view) || isAddressed(name, view);
    subjects.push({ view, name, nodes, standing, certain });
  }
  return subjects;
}

/** The largest part around `element` that does not hold the subject's name: whose part it is, is one question for all of it. */
export function partOf(element: Element, subject: Subject): Element {
  const around =
    aroundName.get(subject) ?? new Set(subject.standing.flatMap((place) => chainOf(place.element)));
  aroundName.set(subject, around);
  let part = element;
  for (
    let at: Element | undefined = element;
    at !== undefined && at !== subject.view.region;
    at = parentOf(at)
  ) {
    if (around.has(at)) break;
    part = at;
  }
  return part;
}

const aroundName = new WeakMap<Subject, ReadonlySet<Element>>();

/** An element and all it stands in. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) chain.push(at);
  return chain;
}

/** Links looked at in one part of a page; a part with more is no person's card. */
const MOST_LINKS = 60;

/** Parts of the page that show somebody else. */
export function findStrangers(subject: Subject): ReadonlySet<Element> {
  const { view, name } = subject;
  const parts = new Set<Element>();
  for (const node of view.nodes) {
    const other = isPerson(node) ? nameOf(node) : undefined;
    if (node.element === undefined || other === undefined || sameName(other, name)) continue;
    if (!contains(node.element, subject.standing[0]?.element ?? view.region))
      parts.add(partOf(node.element, subject));
  }
  const links = sortByPart(view.links, MOST_LINKS);
  const firsts = new Map(
    [...view.texts].reverse().map((piece) => [piece.element, piece.long ? undefined : piece.text]),
  );
  for (const element of selectAll(
    view.region,
    'h1, h2, h3, h4, h5, h6, a[href], strong, b, img[alt]',
    1_500,
  )) {
    const text = attribute(element, 'alt') ?? firsts.get(element);
    if (text === undefined || !looksLikeName(text) || sameName(text, name)) continue;
    const part = partOf(element, subject);
    if (!parts.has(part) && showsPerson(element, text, links.get(part) ?? [], view)) parts.add(part);
  }
  return parts;
}

/** Whether a text that looks like a name is one, by its link or by what stands beside it. */
function showsPerson(element: Element, text: string, beside: readonly PageLink[], view: PageView): boolean {
  const link = closest(element, 'a[href]');
  const known = beside.find((one) => one.element === link);
  if (known !== undefined && (accountOf(known) !== undefined || isSibling(known, view))) return true;
  return beside.some((one) => isPersonal(one, text));
}

/** Whether a link leads to a page beside this one: `/people/b` from `/people/a`. */
function isSibling({ address }: PageLink, { page }: PageView): boolean {
  const [there, here] = [pathOf(address), pathOf(page.url)];
  const folder = (path: string): string => path.replace(/\/[^/]*\/?$/, '');
  return (
    address.hostname === page.url.hostname &&
    there !== here &&
    (PEOPLE_PATH.test(there) || (folder(there) !== '' && folder(there) === folder(here)))
  );
}
