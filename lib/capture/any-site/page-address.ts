import { hashRoute, siteIdentity } from '../../model/identity.ts';
import type { PageInView } from '../adapter.ts';
import { attribute, onceAReading, select } from '../dom.ts';
import { addressOf } from '../linkedin/addresses.ts';
import { TEAM_WORDS } from './landmark-words.ts';
import { PEOPLE_LIST, PEOPLE_PATH } from './landmarks-any.ts';
import { folded } from './names.ts';

/** What the head of a page states under a selector. */
export const contentOf = (document: Document, selector: string): string | undefined => {
  const meta = select(document, selector);
  return meta && (attribute(meta, 'content') ?? attribute(meta, 'href'));
};

const isRouted = (url: URL): boolean => hashRoute(url) !== '';

/** An address or a part of it in letters; as it is where its escapes are none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The path of an address in letters, the route of a single-page site with it: `/app/people/7` for `/app#/people/7`. */
export const pathOf = onceAReading((url: URL): string => {
  const route = hashRoute(url).replace(/^#!?\/*/, '');
  const path = decoded(url.pathname);
  return route === '' ? path : `${path.replace(/\/+$/, '')}/${route}`;
});

/** The last part of that path, where people's pages have their names: `nadia-benk`. */
export const lastOf = onceAReading((url: URL): string =>
  (pathOf(url).split('/').filter(Boolean).at(-1) ?? '').replaceAll('_', '-'),
);

/** Whether an address leads to one of the people a site lists: `/people/nadia-benk`. */
export const isBelowPeople = (url: URL): boolean =>
  PEOPLE_PATH.test(
    pathOf(url)
      .replace(/\?.*$/s, '')
      .replace(/[^/]+\/*$/, ''),
  );

/** Whether an address is that of a list of people. */
export const isPeopleList = (url: URL): boolean => PEOPLE_LIST.test(pathOf(url));

/** Whether a heading or title says that people are listed. */
export const saysPeople = (text: string): boolean =>
  folded(text)
    .split(' ')
    .some((word) => TEAM_WORDS.has(word));

/** Whether a page calls itself a list of people, by its address or its title. */
export const isTeamPage = ({ page, titles }: { page: PageInView; titles: readonly string[] }): boolean =>
  isPeopleList(page.url) || titles.some(saysPeople);

/** What the page is called by: the browser's address and what its head states. */
export function identitiesOf({ document, url }: PageInView): Set<string> {
  const own = siteIdentity(url);
  const stated = ['link[rel="canonical"]', 'meta[property="og:url"]'].flatMap((selector) => {
    const address = addressOf(contentOf(document, selector), url);
    // An address on another host, the front page given for every page, or one without the route, says nothing of this page.
    const same =
      address?.hostname === url.hostname && pathOf(address) !== '/' && isRouted(address) === isRouted(url);
    return (same && address && siteIdentity(address)) || [];
  });
  return new Set([...(own === undefined ? [] : [own]), ...stated]);
}

/** Whether an address is the page's own. */
export function isOwnAddress(
  address: string | undefined,
  { page, identities }: { page: PageInView; identities: ReadonlySet<string> },
): boolean {
  const url = addressOf(address, page.url);
  const identity = url === undefined ? undefined : siteIdentity(url);
  return identity !== undefined && identities.has(identity);
}
