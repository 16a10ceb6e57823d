import { CAPS } from '../../../lib/model/caps.ts';
import type { CompanyReading } from '../../../lib/model/reading.ts';
import { cleanText } from '../../../lib/model/text.ts';
import { companyDetails, companyOf, otherCompanies } from '../company/company-details.ts';
import { companyTruth, without } from '../company/company-truth.ts';
import {
  type CompanyWish,
  renderCompanyAbout,
  renderCompanyHome,
  renderCompanyPeople,
} from '../company/ember-pages.ts';
import { renderPublicCompany } from '../company/public-page.ts';
import { portraitUrls } from '../images.ts';
import { itemAt } from '../random.ts';
import type { PageKind, PageWish, PersonTruthOf, SitePage } from '../site-page.ts';
import { uiWords } from '../ui-words.ts';
import { neighboursOf, profileUrl } from '../view.ts';
import type { SitePerson } from '../world.ts';

const PEOPLE = 7;

const toWish = ({ world, person, nth, locale }: PageWish): CompanyWish => ({
  world,
  person,
  locale,
  company: companyOf(world, person, nth),
});

function trapsOf({ world, company, person, locale }: CompanyWish): string[] {
  const near = neighboursOf(world, person);
  const words = uiWords(locale);
  return [
    ...otherCompanies(world, company, 3).map((other) => other.name),
    ...near.mutual.flatMap((one) => [one.shownName, `${one.shownName} ${words.mutual(2)}`]),
    ...near.authors.map((one) => one.shownName),
    companyDetails(company).tagline,
    'LinkedIn Member',
    'Keeper of the long ledger',
    'Kade 14, 9711 Saltmere',
    'Report this company',
    `External link for ${company.name}`,
    ...Object.values(words.degreeInWords),
  ];
}

/** A page about one company. Where it has no list of facts, most of them are not on it. */
function companyKind(
  name: string,
  tab: string,
  render: (wish: CompanyWish) => string,
  hidden: readonly (keyof CompanyReading)[],
): PageKind {
  return {
    name,
    make(given): SitePage {
      const wish = toWish(given);
      return {
        url: `https://www.linkedin.com/company/${wish.company.slug}${tab}`,
        html: render(wish),
        truth: {
          kind: 'company',
          people: [],
          company: without(companyTruth(wish.company, wish.locale), ...hidden),
          traps: trapsOf(wish),
        },
      };
    },
  };
}

function cardTruth(person: SitePerson): PersonTruthOf {
  return {
    fields: {
      identities: [`li:in/${person.slug}`, `li:id/${person.profileId}`],
      url: profileUrl(person),
      name: cleanText(person.shownName, CAPS.name) ?? '',
      headline: cleanText(person.headline, CAPS.line) ?? '',
      degree: person.degree,
    },
    alsoRight: { photoUrl: portraitUrls(person) },
  };
}

const HOME_HIDES = ['type', 'founded', 'specialties', 'phone', 'employees'] as const;

const PEOPLE_TAB: PageKind = {
  name: 'company/people',
  make(given): SitePage {
    const wish = toWish(given);
    const near = neighboursOf(given.world, given.person).mutual;
    const others = given.world.people.filter((one) => !near.includes(one));
    const start = given.nth * PEOPLE + others.indexOf(given.person);
    const people = Array.from({ length: PEOPLE }, (_, step) => itemAt(others, start + step));
    return {
      url: `https://www.linkedin.com/company/${wish.company.slug}/people/`,
      html: renderCompanyPeople(wish, people),
      truth: {
        kind: 'people',
        people: people.map(cardTruth),
        company: without(companyTruth(wish.company, wish.locale), ...HOME_HIDES, 'about'),
        traps: trapsOf(wish).filter((text) => people.every(({ shownName }) => shownName !== text)),
      },
    };
  },
};

/** Company pages: signed in (Ember) and signed out. */
export const COMPANY_KINDS: readonly PageKind[] = [
  companyKind('company/about', '/about/', renderCompanyAbout, []),
  companyKind('company/home', '/', renderCompanyHome, HOME_HIDES),
  companyKind('company/public', '', renderPublicCompany, ['phone']),
  PEOPLE_TAB,
];
