import { CAPS } from '../../model/caps.ts';
import { linkedInCompanyIdentity } from '../../model/identity.ts';
import type { CompanyField } from '../../model/reading.ts';
import { attribute, closest, contains, select, selectAll } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { addressOf } from './addresses.ts';
import { type CompanyFacts, findFacts } from './company-facts.ts';
import { type CompanyIsland, readCompanyIsland, readLinkedCompany } from './company-island.ts';
import { FACT_FIELDS } from './company-labels.ts';
import { findNamePlace, ownCards, tabIdentities, titleNames } from './company-subject.ts';
import { PEOPLE_LINK, REPORT_URN } from './landmarks-company.ts';
import { isElsewhere } from './subject.ts';

/** A company's page and what was found on it before any field is read. */
export interface CompanyPage {
  document: Document;
  url: URL;
  main: Element;
  /** The identity the address states. */
  identity: string;
  /** Where the name stands, and how it was found. */
  place: Element;
  by: 'said-twice' | 'heading' | 'recipe';
  facts: CompanyFacts;
  island: CompanyIsland | undefined;
  linked: CompanyIsland | undefined;
  /** Whether the page is the signed-in one: its lists are written out with "and". */
  signedIn: boolean;
}

/** Where the user says the name stands, for a page on which nothing else tells it. */
export type PlaceFinder = (card: Element, identity: string) => Element | undefined;

function pointedPlace(main: Element, url: URL, identity: string, nameIn: PlaceFinder) {
  const [place, second] = ownCards(main, url).flatMap((card) => nameIn(card, identity) ?? []);
  return place && second === undefined ? { place, by: 'recipe' as const } : undefined;
}

/** The page, once it and its address agree; `undefined` while the tabs are another company's or no name is shown. */
export function findCompanyPage(
  document: Document,
  url: URL,
  signedIn: boolean,
  nameIn: PlaceFinder = () => undefined,
): CompanyPage | undefined {
  const main = select(document, 'main') ?? select(document, '[role="main"]');
  const identity = linkedInCompanyIdentity(url);
  if (main === undefined || identity === undefined) return undefined;
  const island = readCompanyIsland(document, identity);
  const linked = readLinkedCompany(document, identity);
  const own = [identity, ...(island ? islandIdentities(island) : [])];
  const stated = [...tabIdentities(main, url), ...addressesOfPage(document, url)];
  if (stated.length > 0 && !stated.some((other) => own.includes(other))) return undefined;
  const names = new Set(
    [...titleNames(document), island?.name, linked?.name].filter((name) => name !== undefined),
  );
  const found = findNamePlace(main, names, url) ?? pointedPlace(main, url, identity, nameIn);
  return (
    found && {
      document,
      url,
      main,
      identity,
      ...found,
      facts: findFacts(main, url),
      island,
      linked,
      signedIn,
    }
  );
}

/** The public page's own address as it states it. */
const addressesOfPage = (document: Document, url: URL): string[] =>
  selectAll(document, 'link[rel="canonical"]', 1).flatMap((link) => {
    const address = addressOf(attribute(link, 'href'), url);
    return (address && linkedInCompanyIdentity(address)) ?? [];
  });

const islandIdentities = ({ slug, number }: CompanyIsland): string[] => [
  ...(slug === undefined ? [] : [`li:company/${slug.toLowerCase()}`]),
  ...(number === undefined ? [] : [`li:company-id/${number}`]),
];

/** More elements than a card of a company page has (some 60, 2026-08). Reading one line by line would take too long. */
export const isLarge = (card: Element): boolean => selectAll(card, '*', 401).length > 400;

/** The card the name stands in. */
export const cardOf = ({ place }: CompanyPage): Element | undefined => closest(place, 'section');

/** Links to the company's people, in its own card or beside its facts. */
function peopleLinks(page: CompanyPage): Element[] {
  const homes = [cardOf(page), page.facts.list].filter((home) => home !== undefined);
  return selectAll(page.main, PEOPLE_LINK, 50).filter(
    (link) => !isElsewhere(link) && homes.some((home) => contains(home, link)),
  );
}

/** What the link to the company's people says. */
export const peopleLine = (page: CompanyPage): string | undefined => {
  const texts = peopleLinks(page).flatMap((link) => visibleText(link, CAPS.line) ?? []);
  return new Set(texts).size === 1 ? texts[0] : undefined;
};

/** Numbers the page's own card gives the company. A showcase page shows its owner's people. */
function statedNumbers(page: CompanyPage): string[] {
  const card = cardOf(page);
  const urns = (card === undefined ? [] : selectAll(card, REPORT_URN, 10)).flatMap(
    (element) => attribute(element, 'data-semaphore-content-urn')?.match(/:(\d{1,15})$/)?.[1] ?? [],
  );
  const linked = peopleLinks(page).flatMap((link) => {
    const value = addressOf(attribute(link, 'href'), page.url)?.searchParams.get('currentCompany');
    return value?.match(/\d{1,15}/g) ?? [];
  });
  const numbers = new Set([...urns, ...linked]);
  return numbers.size === 1 && !page.url.pathname.startsWith('/showcase/') ? [...numbers] : [];
}

/** What the page says the company is called by. */
export function identitiesOf(page: CompanyPage): string[] {
  const numbers = page.island?.number === undefined ? statedNumbers(page) : [];
  return [
    page.identity,
    ...(page.island ? islandIdentities(page.island) : []),
    ...numbers.map((number) => `li:company-id/${number}`),
  ];
}

/** A list of facts whose every label is known leaves nothing out that the company states. */
export function absentFacts({ facts, signedIn }: CompanyPage): CompanyField[] {
  if (facts.list === undefined || facts.unknown > 0) return [];
  return FACT_FIELDS.filter((field) => !facts.pairs.has(field) && (signedIn || field !== 'phone'));
}
