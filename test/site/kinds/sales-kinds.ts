import { CAPS } from '../../../lib/model/caps.ts';
import type { PersonReading, Position } from '../../../lib/model/reading.ts';
import { cleanText } from '../../../lib/model/text.ts';
import { companyDetails, companyOf, otherCompanies } from '../company/company-details.ts';
import { companyTruth, without } from '../company/company-truth.ts';
import { portraitUrl, portraitUrls } from '../images.ts';
import { hashText, itemAt } from '../random.ts';
import { renderAccount } from '../sales/account-page.ts';
import { type LeadWish, renderLead } from '../sales/lead-page.ts';
import { renderLeadList, renderLeadSearch, tenureText } from '../sales/list-pages.ts';
import { leadId } from '../sales/sales-shell.ts';
import { rangeText, studyText } from '../site-dates.ts';
import type { PageKind, PageWish, PersonTruthOf, SitePage } from '../site-page.ts';
import { uiWords } from '../ui-words.ts';
import { neighboursOf } from '../view.ts';
import { presentRole, type SiteCompany, type SiteLocale, type SitePerson } from '../world.ts';

const SITE = 'https://www.linkedin.com';
const ROWS = 6;

const clean = (text: string, most: number): string => cleanText(text, most) ?? '';

const accountUrl = (company: SiteCompany): string | undefined =>
  company.hasPage ? `${SITE}/company/${company.number}/` : undefined;

/** Without what is `undefined`, which the reading's types do not allow. */
const compact = <T extends object>(entries: T): T =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as T;

/** What every Sales Navigator page says of a person. */
function basics(person: SitePerson): PersonReading {
  const present = presentRole(person);
  return compact({
    identities: [`li:sales/${leadId(person)}`],
    url: `${SITE}/sales/lead/${leadId(person)}`,
    name: clean(person.shownName, CAPS.name),
    title: present?.role.title.text,
    company: present?.company.name,
    companyUrl: present && accountUrl(present.company),
    degree: person.degree,
    photoUrl: portraitUrl(person, 100),
  }) as PersonReading;
}

const rowTruth = (person: SitePerson): PersonTruthOf => ({
  fields: { ...basics(person), location: clean(person.location, CAPS.line) },
  alsoRight: { photoUrl: portraitUrls(person) },
});

function positionsOf(person: SitePerson, locale: SiteLocale): Position[] {
  return person.jobs.flatMap(({ company, roles }) =>
    roles.map((role) =>
      compact({
        title: role.title.text,
        company: company.name,
        companyUrl: accountUrl(company),
        dates: rangeText(uiWords(locale), role),
        location: role.place,
        current: role.end === undefined,
      }),
    ),
  ) as Position[];
}

function leadTruth({ person, locale, menu, contact }: LeadWish): PersonTruthOf {
  const words = uiWords(locale);
  const { emails, phones, websites } = person.contact;
  const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
  const told = basics(person);
  return {
    fields: compact({
      ...told,
      identities: [...told.identities, ...(menu ? [`li:in/${person.slug}`] : [])],
      headline: clean(person.headline, CAPS.line),
      about: person.about && clean(person.about.join(' '), CAPS.long),
      positions: some(positionsOf(person, locale)),
      education: some(
        person.studies.map((study) => ({ school: study.school.name, dates: studyText(words, study) })),
      ),
      emails: contact ? some(emails) : undefined,
      phones: contact ? some(phones) : undefined,
      websites: contact ? some(websites) : undefined,
    }) as PersonReading,
    alsoRight: { photoUrl: portraitUrls(person) },
  };
}

const strangerTraps = (people: readonly SitePerson[]): string[] =>
  people.flatMap((one) => [one.shownName, one.headline]);

const SALES_LEAD: PageKind = {
  name: 'sales-lead',
  make({ world, person, locale }): SitePage {
    const hash = hashText(person.slug);
    const wish = { world, person, locale, menu: hash % 2 === 0, contact: hash % 3 !== 0 };
    const near = neighboursOf(world, person);
    return {
      url: `${SITE}/sales/lead/${leadId(person)},NAME_SEARCH,Pr4c?_ntb=practice`,
      html: renderLead(wish),
      truth: {
        kind: 'person',
        people: [leadTruth(wish)],
        traps: strangerTraps([...near.aside, ...near.premium, ...near.mutual.slice(0, 1)]),
      },
    };
  },
};

/** The people of the nth page of a list, then those of the page after it. */
function rowsOf({ world, person, nth }: PageWish, skip: number, count: number): SitePerson[] {
  const start = world.people.indexOf(person) + nth * ROWS + skip;
  return Array.from({ length: count }, (_, step) => itemAt(world.people, start + step));
}

const SALES_SEARCH: PageKind = {
  name: 'sales-search',
  make(wish): SitePage {
    const rows = rowsOf(wish, 0, ROWS);
    const waiting = rowsOf(wish, ROWS, 3);
    const strangers = rowsOf(wish, ROWS + 3, 2);
    return {
      url: `${SITE}/sales/search/people?query=(keywords%3Aworkshop)&sessionId=practice${wish.nth > 0 ? `&page=${wish.nth + 1}` : ''}`,
      html: renderLeadSearch(wish, rows, waiting, strangers),
      truth: {
        kind: 'people',
        people: rows.map(rowTruth),
        rowsNotLoaded: waiting.length,
        traps: [
          ...strangerTraps([...waiting, ...strangers]),
          ...rows.flatMap((row) => tenureText(row, wish) ?? []),
          ...[...rows, ...waiting].map((row) => `Add ${row.shownName} to selection`),
          ...Object.values(uiWords(wish.locale).degreeInWords),
        ],
      },
    };
  },
};

const SALES_LIST: PageKind = {
  name: 'sales-list',
  make(wish): SitePage {
    const rows = rowsOf(wish, 0, ROWS);
    const strangers = rowsOf(wish, ROWS, 2);
    return {
      url: `${SITE}/sales/lists/people/71234567890${wish.nth}?sortCriteria=CREATED_TIME`,
      html: renderLeadList(wish, rows, strangers),
      truth: {
        kind: 'people',
        people: rows.map(rowTruth),
        traps: [...strangerTraps(strangers), 'Autumn workshops', '11/3/2026', '3 notes'],
      },
    };
  },
};

const SALES_ACCOUNT: PageKind = {
  name: 'sales-account',
  make(wish): SitePage {
    const company = companyOf(wish.world, wish.person, wish.nth);
    const whole = companyTruth(company, wish.locale);
    const hidden = ['type', 'founded', 'specialties', 'phone', 'employees'] as const;
    return {
      url: `${SITE}/sales/company/${company.number}?_ntb=practice`,
      html: renderAccount(wish, company),
      truth: {
        kind: 'company',
        people: [],
        company: {
          ...without(whole, ...hidden),
          identities: whole.identities.filter((identity) => !identity.startsWith('li:company/')),
          url: `${SITE}/company/${company.number}/`,
        },
        traps: [
          ...otherCompanies(wish.world, company, 3).map((other) => other.name),
          '$5M - $20M',
          companyDetails(company).tagline,
        ],
      },
    };
  },
};

/** Sales Navigator's pages. */
export const SALES_KINDS: readonly PageKind[] = [SALES_LEAD, SALES_SEARCH, SALES_LIST, SALES_ACCOUNT];
