import { CAPS } from '../../model/caps.ts';
import type { CompanyReading } from '../../model/reading.ts';
import { closest, select, selectAll, tagOf } from '../dom.ts';
import type { FieldReader } from '../field-readers.ts';
import type { CompanyLayout } from '../read-company.ts';
import { localeOf } from '../reading-parts.ts';
import { visibleText } from '../visible-text.ts';
import { blockLines } from './block-lines.ts';
import { FACT_VALUE, membersBesideSize, outsideLink } from './company-facts.ts';
import type { FactField } from './company-labels.ts';
import { type CompanyPage, cardOf, identitiesOf, isLarge, peopleLine } from './company-page.ts';
import { isBand, oneNumber } from './company-shapes.ts';
import { readTopCard } from './company-top-card.ts';
import { PUBLIC_HEADLINE, publicFact } from './landmarks-company.ts';
import { cleanName, plainValue } from './profile-text.ts';
import { isElsewhere } from './subject.ts';

type Reader<Value> = FieldReader<CompanyPage, Value>;

/** The company's own words: the longest line beside its facts, or beside the link to all of them. */
function readAbout(page: CompanyPage): string | undefined {
  const { facts, main } = page;
  const home =
    facts.list ?? selectAll(main, 'a[href*="/about"]', 20).find((link) => !closest(link, 'nav, ul, aside'));
  const section = home && closest(home, 'section');
  if (section === undefined || section === cardOf(page) || isLarge(section)) return undefined;
  const lines = blockLines(
    section,
    CAPS.long,
    (element) => closest(element, 'dl, a, button') !== undefined || isElsewhere(element),
  );
  const [longest, second] = lines.map((line) => line.text).sort((one, other) => other.length - one.length);
  const clear = longest !== undefined && longest.length >= 2 * (second?.length ?? 10);
  return clear && !/(?:…|\.\.\.)$/.test(longest) ? plainValue(longest) : undefined;
}

const fact = <Field extends FactField>(field: Field): Reader<NonNullable<CompanyReading[Field]>>[] => {
  const value = (page: CompanyPage, element: Element | undefined) =>
    element &&
    (FACT_VALUE[field](element, page.url, page.signedIn ? localeOf(page.document) : undefined) as never);
  return [
    {
      name: 'own-mark',
      read: (page) => {
        const box = select(page.main, publicFact(PUBLIC_NAMES[field] ?? field));
        return value(page, box && (tagOf(box) === 'dd' ? box : select(box, 'dd')));
      },
    },
    { name: 'fact-list', read: (page) => value(page, page.facts.pairs.get(field)?.[0]) },
  ];
};

/** What the public page calls its facts where that differs. */
const PUBLIC_NAMES: Partial<Record<FactField, string>> = {
  place: 'headquarters',
  type: 'organizationType',
  founded: 'foundedOn',
};

type Confirmed = 'name' | 'website' | 'founded' | 'specialties' | 'about' | 'employees';

const confirm = <Field extends Confirmed>(field: Field): Reader<NonNullable<CompanyReading[Field]>> => ({
  name: 'island',
  corroborates: true,
  read: ({ island }) => island?.[field] as NonNullable<CompanyReading[Field]> | undefined,
});

const linked = <Field extends Confirmed>(field: Field): Reader<NonNullable<CompanyReading[Field]>> => ({
  name: 'linked-data',
  read: (page) => page.linked?.[field] as NonNullable<CompanyReading[Field]> | undefined,
});

const namePlace = (by: CompanyPage['by']): Reader<string> => ({
  name: by,
  read: (page) => (page.by === by ? cleanName(visibleText(page.place, CAPS.name)) : undefined),
});

/** Every reader of the company page, signed in and out. What one layout lacks, its readers do not find. */
const COMPANY_READERS: CompanyLayout<CompanyPage>['fields'] = {
  name: [namePlace('said-twice'), namePlace('heading'), namePlace('recipe'), confirm('name')],
  industry: [
    ...fact('industry'),
    { name: 'top-card', read: ({ place }) => readTopCard(place).industry },
    {
      name: 'class',
      read: ({ main }) => {
        const headline = select(main, PUBLIC_HEADLINE);
        return headline && plainValue(visibleText(headline, CAPS.line));
      },
    },
  ],
  size: [
    ...fact('size'),
    {
      name: 'people-link',
      read: (page) => {
        const line = peopleLine(page);
        return line !== undefined && isBand(line) ? line : undefined;
      },
    },
  ],
  place: [...fact('place'), { name: 'top-card', read: ({ place }) => readTopCard(place).place }],
  website: [
    ...fact('website'),
    {
      name: 'top-card-link',
      read: (page) => {
        const card = cardOf(page);
        return card && outsideLink(card, page.url);
      },
    },
    linked('website'),
    confirm('website'),
  ],
  employees: [
    { name: 'beside-size', read: ({ facts }) => membersBesideSize(facts) },
    { name: 'people-link', read: (page) => oneNumber(peopleLine(page) ?? '') },
    linked('employees'),
  ],
  type: fact('type'),
  founded: [...fact('founded'), confirm('founded')],
  specialties: [...fact('specialties'), confirm('specialties')],
  about: [
    {
      name: 'own-mark',
      read: ({ main }) => {
        const text = select(main, publicFact('description'));
        return text && plainValue(visibleText(text, CAPS.long, 'button'));
      },
    },
    { name: 'beside-facts', read: readAbout },
    linked('about'),
    confirm('about'),
  ],
  phone: fact('phone'),
};

/** A company page's assembly, whatever its layout is called. */
export const companyBase = {
  identities: identitiesOf,
  url: ({ identity, url }: CompanyPage): string => {
    const kind = url.pathname.match(/^\/(school|showcase)\//)?.[1] ?? 'company';
    return `https://www.linkedin.com/${kind}/${encodeURIComponent(identity.slice(identity.indexOf('/') + 1))}/`;
  },
  sharesSite: ({ url }: CompanyPage): boolean => url.pathname.startsWith('/showcase/'),
  fields: COMPANY_READERS,
};
