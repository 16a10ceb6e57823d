import type { CompanyReading } from '../../../lib/model/reading.ts';
import { foldText } from '../../../lib/model/text.ts';
import { type Html, html } from '../html.ts';
import { itemAt } from '../random.ts';
import type { PageKind, PageWish, PersonTruthOf, SitePage } from '../site-page.ts';
import { type AnyPerson, anyPage, anyPerson, frameTraps, jsonLd, truthOf } from './any-parts.ts';

const ROWS = 8;

/** The people of a page, nobody's name twice, and others beside them. */
function crowdOf({ world, nth }: PageWish): { rows: AnyPerson[]; strangers: AnyPerson[] } {
  const names = new Set<string>();
  const distinct = [...world.people.slice(nth * ROWS), ...world.people].map(anyPerson).filter(({ name }) => {
    const key = foldText(name) || name;
    if (names.has(key)) return false;
    names.add(key);
    return true;
  });
  return { rows: distinct.slice(0, ROWS), strangers: distinct.slice(ROWS, ROWS + 3) };
}

function rowTruth(
  one: AnyPerson,
  page: string,
  own: string | undefined,
  says: Parameters<typeof truthOf>[2],
): PersonTruthOf {
  const truth = truthOf(one, own ?? page, says);
  const [, ...others] = truth.fields.identities;
  const mark = `url:${new URL(page).host.replace(/^www\./, '')}${new URL(page).pathname}#${(foldText(one.name) || one.name).replaceAll(' ', '-')}`;
  return own === undefined ? { fields: { ...truth.fields, identities: [mark, ...others] } } : truth;
}

function pageOf(
  wish: PageWish,
  page: {
    url: string;
    title: string;
    heading: string;
    head?(rows: readonly AnyPerson[]): Html;
    row(one: AnyPerson, at: number): Html;
    truth(one: AnyPerson, at: number): PersonTruthOf;
    company?: CompanyReading;
  },
): SitePage {
  const { rows, strangers } = crowdOf(wish);
  return {
    url: page.url,
    html: anyPage({
      title: page.title,
      ...(page.head && { head: page.head(rows) }),
      main: html`<h1>${page.heading}</h1><p>Say hello when you meet us.</p><div class="grid">${rows.map(page.row)}</div>`,
      strangers,
      lang: wish.locale,
      url: page.url,
    }),
    truth: {
      kind: 'people',
      people: rows.map(page.truth),
      ...(page.company && { company: page.company }),
      traps: frameTraps(strangers),
    },
  };
}

const FIRM = 'https://www.lantern-loom.example';
const FIRM_NODE = {
  '@type': 'Corporation',
  name: 'Lantern Loom',
  url: `${FIRM}/`,
  foundingDate: '2004-05-01',
};
const FIRM_READING: CompanyReading = {
  identities: ['url:lantern-loom.example'],
  url: `${FIRM}/team`,
  name: 'Lantern Loom',
  website: `${FIRM}/`,
  founded: 2004,
};

const picture = (one: AnyPerson, marks = ''): Html | undefined =>
  one.photo === undefined ? undefined : html`<img class="${marks}" src="${one.photo}" alt="${one.name}">`;

const teamPage: PageKind = {
  name: 'any/team-page',
  make: (wish) =>
    pageOf(wish, {
      url: `${FIRM}/team`,
      title: 'Our team | Lantern Loom',
      heading: 'Our team',
      head: () => jsonLd({ '@context': 'https://schema.org', ...FIRM_NODE }),
      row: (one) => html`
        <div class="person h-card">${picture(one, 'u-photo')}
          <h3><a class="p-name u-url" href="/team/${one.handle}">${one.name}</a></h3>
          ${one.title && html`<p class="p-job-title">${one.title}</p>`}
          ${one.mail && html`<a class="u-email" href="mailto:${one.mail}">Email</a>`}
          <a class="u-url" href="${one.linkedIn}">LinkedIn</a>
          <a class="p-tel" href="tel:+18005550100">+18005550100</a></div>`,
      truth: (one) => {
        const truth = rowTruth(one, `${FIRM}/team`, new URL(`/team/${one.handle}`, FIRM).href, [
          'name',
          'title',
          'photoUrl',
          'emails',
          'linkedIn',
        ]);
        return { fields: { ...truth.fields, phones: ['+18005550100'] } };
      },
      company: FIRM_READING,
    }),
};

const teamPagePlain: PageKind = {
  name: 'any/team-page-plain',
  make: (wish) => {
    const linked = (at: number) => at % 3 !== 2;
    return pageOf(wish, {
      url: `${FIRM}/about/people`,
      title: 'People at Lantern Loom',
      heading: 'The people behind the looms',
      row: (one, at) => html`
        <div class="tile">${picture(one)}<h3>${one.name}</h3>${one.title && html`<p>${one.title}</p>`}
          ${linked(at) && one.mail && html`<a href="mailto:${one.mail}">${one.mail}</a>`}</div>`,
      truth: (one, at) =>
        rowTruth(one, `${FIRM}/about/people`, undefined, [
          'name',
          'title',
          'photoUrl',
          ...(linked(at) ? (['emails'] as const) : []),
        ]),
    });
  },
};

const peopleList: PageKind = {
  name: 'any/people-list',
  make: (wish) => {
    const url = 'https://codeforge.example/orgs/lantern-loom/people';
    const own = (one: AnyPerson) => new URL(`/people/${one.handle}`, url).href;
    return pageOf(wish, {
      url,
      title: 'People · Lantern Loom · Codeforge',
      heading: 'Lantern Loom',
      head: (rows) =>
        jsonLd({
          '@context': 'https://schema.org',
          '@type': 'ItemList',
          itemListElement: rows.map((one, at) => ({
            '@type': 'ListItem',
            position: at + 1,
            item: {
              '@type': 'Person',
              name: one.name,
              url: own(one),
              ...(one.company && { worksFor: { '@type': 'Organization', name: one.company.name } }),
            },
          })),
        }),
      row: (one) => html`
        <div class="row">${picture(one)}<a href="${own(one)}">${one.name}</a>
          ${one.company && html`<span data-test="company">${one.company.name}</span>`}<p data-test="location">${one.location}</p></div>`,
      truth: (one) => rowTruth(one, url, own(one), ['name', 'company', 'location', 'photoUrl']),
    });
  },
};

const organisation: PageKind = {
  name: 'any/organisation-json-ld',
  make: ({ world, nth, locale }) => {
    const company = itemAt(world.companies, nth);
    const url = `https://www.${company.domain}/about`;
    const site = `https://www.${company.domain}/`;
    const [founder, other] = world.people.slice(nth * 2, nth * 2 + 2).map(anyPerson);
    const size = company.size.replace('+', '');
    const [low, high] = size.split('-');
    const about = `${company.name} has kept its promises since 1987.`;
    const head = jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', url: site, publisher: { '@id': `${site}#org` } },
        {
          '@type': ['Corporation', 'LocalBusiness'],
          '@id': `${site}#org`,
          name: company.name,
          url: site,
          sameAs: [`https://www.linkedin.com/company/${company.slug}/`],
          industry: company.industry.label,
          numberOfEmployees: {
            '@type': 'QuantitativeValue',
            ...(high ? { minValue: Number(low), maxValue: Number(high) } : { value: Number(low) }),
          },
          foundingDate: '1987',
          telephone: '+15552009000',
          address: { '@type': 'PostalAddress', addressLocality: company.place },
          description: about,
          founder: { '@type': 'Person', name: founder?.name },
        },
      ],
    });
    const main = html`
      <h1>${company.name}</h1><dl>
        <div><dt>Industry</dt><dd>${company.industry.label}</dd></div>
        <div><dt>Company size</dt><dd>${size}</dd></div>
        <div><dt>Headquarters</dt><dd>${company.place}</dd></div>
        <div><dt>Founded</dt><dd>1987</dd></div>
        <div><dt>Website</dt><dd><a href="${site}">${site}</a></dd></div>
        <div><dt>Phone</dt><dd><a href="tel:+15552009000">+15552009000</a></dd></div>
        <div><dt>About</dt><dd>${about}</dd></div></dl>
      <p>Founded by ${founder?.name} and ${other?.name}.</p>`;
    return {
      url,
      html: anyPage({ title: `${company.name} | About`, head, main, strangers: [], lang: locale, url }),
      truth: {
        kind: 'company',
        people: [],
        company: {
          identities: [`li:company/${company.slug}`, `url:${company.domain}`, `url:${company.domain}/about`],
          url,
          name: company.name,
          industry: company.industry.label,
          size,
          place: company.place,
          website: site,
          founded: 1987,
          phone: '+15552009000',
          about,
        },
        traps: frameTraps([]),
      },
    };
  },
};

/** Pages that list people, and a page about a firm. */
export const ANY_LIST_KINDS: readonly PageKind[] = [teamPage, teamPagePlain, peopleList, organisation];
