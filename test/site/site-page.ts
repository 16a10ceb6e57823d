import type { CompanyReading, PersonReading } from '../../lib/model/reading.ts';
import type { SiteLocale, SitePerson, World } from './world.ts';

/** A page of the practice site as it is served, and what a capture of it has to come to. */
export interface SitePage {
  url: string;
  html: string;
  truth: PageTruth;
}

/** Everything a page states. A value that is not here must not come out; one that is here need not, but should. */
export interface PageTruth {
  kind: 'person' | 'people' | 'company';
  /** In page order. `identities` holds every identity the page states of the person; a reading may hold fewer. */
  people: readonly PersonTruthOf[];
  company?: CompanyReading;
  rowsNotLoaded?: number;
  /** Texts on the page that must never come out as a whole value. */
  traps: readonly string[];
}

export interface PersonTruthOf {
  fields: PersonReading;
  /** Other wordings of a field that are as right. */
  alsoRight?: Partial<Record<keyof PersonReading, readonly string[]>>;
}

/** What a page is made for: a person where it is about one, a number that picks the rows where it is a list. */
export interface PageWish {
  world: World;
  person: SitePerson;
  /** Which page of a list: 0, 1, 2… */
  nth: number;
  locale: SiteLocale;
}

/** One kind of page in one layout. `name` is `people-search/sdui`, `sales-lead/ember`, `h-card`… */
export interface PageKind {
  name: string;
  /** Some of what it says is marked by class names alone, as microformats are: where classes are hashed, it is not said. */
  markedByClass?: true;
  make(wish: PageWish): SitePage;
}
