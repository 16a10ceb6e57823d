import { CAPS, type PersonReading } from '../../../lib/model/reading.ts';
import { cleanText } from '../../../lib/model/text.ts';
import { portraitUrl, portraitUrls } from '../images.ts';
import { makeContext, type PageContext } from '../page-context.ts';
import { itemAt } from '../random.ts';
import type { PageTruth, PageWish, PersonTruthOf, SitePage } from '../site-page.ts';
import { profileUrl, type SiteView } from '../view.ts';
import type { SiteLayout, SitePerson, World } from '../world.ts';

/** Rows of one page of a list. */
const PAGE_SIZE = 10;

/** The people of a list's nth page; never more than a third of the world, so that strangers are left to stand around them. */
export function rowsOf(world: World, nth: number, most: number = PAGE_SIZE): SitePerson[] {
  const count = Math.min(most, Math.floor(world.people.length / 3));
  return Array.from({ length: count }, (_, step) => itemAt(world.people, nth * count + step));
}

/** People who are not among the rows, the same for the same row. */
export function othersThan(
  world: World,
  rows: readonly SitePerson[],
  from: number,
  count: number,
): SitePerson[] {
  const others = world.people.filter((person) => !rows.some((row) => row.slug === person.slug));
  return Array.from({ length: count }, (_, step) => itemAt(others, from + step));
}

/** A list page is drawn for whoever looks at it; `title` is the tab's. */
export function listContext(wish: PageWish, layout: SiteLayout, title: string): PageContext {
  const view: SiteView = { layout, locale: wish.locale, scrolled: true, titleOf: title };
  return makeContext(wish.world, wish.world.viewer, view);
}

export interface RowShows {
  /** The id the row carries beside the address. */
  id?: 'profile' | 'member';
  location?: boolean;
  degree?: boolean;
  photo?: boolean;
  current?: { title: string; company: string };
  /** ISO day with its wording. */
  connectedOn?: { day: string; wording: string };
}

function identitiesOf(person: SitePerson, id: RowShows['id']): string[] {
  if (id === undefined) return [`li:in/${person.slug}`];
  return [
    `li:in/${person.slug}`,
    id === 'profile' ? `li:id/${person.profileId}` : `li:member/${person.memberId}`,
    ...(id === 'member' ? [`li:id/${person.profileId}`] : []),
  ];
}

/** What a row says of a person: always name, headline and address, the rest as told. */
export function rowTruth(person: SitePerson, shows: RowShows): PersonTruthOf {
  const photo = shows.photo === false ? undefined : portraitUrl(person, 100);
  const fields: PersonReading = {
    identities: identitiesOf(person, shows.id),
    url: profileUrl(person),
    name: cleanText(person.shownName, CAPS.name) ?? '',
    headline: cleanText(person.headline, CAPS.line) ?? '',
    ...(shows.location && { location: person.location }),
    ...(shows.degree && { degree: person.degree }),
    ...shows.current,
    ...(photo && { photoUrl: photo }),
    ...(shows.connectedOn && { connectedOn: shows.connectedOn.day }),
  };
  return {
    fields,
    alsoRight: {
      photoUrl: portraitUrls(person),
      connectedOn: shows.connectedOn ? [shows.connectedOn.wording] : [],
    },
  };
}

/** The names and headlines of people who stand on a list page and are not in the list. */
export const aboutOthers = (people: readonly SitePerson[]): string[] =>
  people.flatMap((person) => [person.shownName, person.headline]);

/** A list page as it is served. */
export function listPage(url: string, html: string, truth: Omit<PageTruth, 'kind'>): SitePage {
  return { url, html, truth: { kind: 'people', ...truth } };
}

/** The day a person connected: their own, or one made from their number. */
export function connectedDay(person: SitePerson): { year: number; month: number; day: number; iso: string } {
  const [year = 2026, month = 1 + (person.memberId % 9), day = 10 + (person.memberId % 18)] = (
    person.contact.connectedOn ?? ''
  )
    .split('-')
    .filter((part) => part !== '')
    .map(Number);
  const two = (count: number) => String(count).padStart(2, '0');
  return { year, month, day, iso: `${year}-${two(month)}-${two(day)}` };
}
