// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readGood, readSubject, refusalOf } from '../../../test/fixtures/pages/read-html.ts';
import {
  accountPage,
  LEAD,
  leadLink,
  leadPage,
  listPage,
  OTHER_LEAD,
  personName,
  salesUrl,
  searchPage,
  searchRow,
  waitingRow,
} from '../../../test/fixtures/pages/sales-pages.ts';

const LEAD_URL = salesUrl(`lead/${LEAD},NAME_SEARCH,zz9?x=1`);

describe('a lead', () => {
  it('is read from its own card, with none of the people around it', () => {
    const reading = readGood(leadPage(), LEAD_URL);
    expect(reading).toMatchObject({ kind: 'person', layout: 'sales-lead' });
    expect(reading.people).toEqual([
      {
        identities: [`li:sales/${LEAD}`],
        url: `https://www.linkedin.com/sales/lead/${LEAD}`,
        name: 'Mira Holt 🚀',
        headline: 'Rope & reason',
        title: 'Head of Rope',
        company: 'Tarnholm Group',
        companyUrl: 'https://www.linkedin.com/company/9001/',
        degree: '2nd',
        photoUrl: 'https://media.example/profile-displayphoto-shrink_100/mira',
      },
    ]);
    expect(reading.notLoaded).toContain('location');
  });

  it('has a public profile only where its own menu shows one', () => {
    const menu = (href: string) =>
      `<button aria-controls="m1"></button><div id="m1" style="display:none"><a href="${href}">View</a></div>`;
    const ids = (card: string, parts = '') => readSubject(leadPage({ card, parts }), LEAD_URL).identities;
    expect(ids(menu('https://www.linkedin.com/in/mira-holt'))).toEqual([
      `li:sales/${LEAD}`,
      'li:in/mira-holt',
    ]);
    expect(ids(menu(`https://www.linkedin.com/in/${LEAD}`))).toEqual([`li:sales/${LEAD}`]);
    expect(
      ids(
        '<a href="https://www.linkedin.com/in/piet-strange">Piet</a>',
        menu('https://www.linkedin.com/in/x'),
      ),
    ).toEqual([`li:sales/${LEAD}`]);
  });

  it('has its jobs, schools, words and addresses from their own parts', () => {
    const parts = `<section data-sn-view-name="feature-about-lead"><p data-anonymize="person-blurb" title="All about rope, and then some.">All about… <button>more</button></p></section>
      <section data-sn-view-name="feature-lead-experience"><ul>
      <li><h2 data-anonymize="job-title">Head of Rope</h2><a data-anonymize="company-name" href="/sales/company/9001">Tarnholm Group</a><p><span>Jan 2021–Present</span><span>4 yrs</span></p></li>
      <li><a data-anonymize="company-name" href="/sales/company/77">Quorellia Foods</a><span>5 yrs</span><ul><li><h3 data-anonymize="job-title">Buyer</h3><p><span>Jan 2018–Dec 2020</span></p></li><li><h3 data-anonymize="job-title">Clerk</h3><p><span>Jan 2016–Dec 2017</span></p></li></ul></li></ul></section>
      <section data-sn-view-name="feature-lead-education"><li><h3 data-anonymize="education-name">Hill School</h3><span>2010–2014</span></li></section>
      <section data-sn-view-name="lead-contact-info"><a href="mailto:mira@tarnholm.example?subject=x">m</a><a href="tel:+3120555">t</a><a href="https://mira.example/">w</a></section>`;
    const person = readSubject(leadPage({ parts }), LEAD_URL);
    expect(person).toMatchObject({
      about: 'All about rope, and then some.',
      education: [{ school: 'Hill School', dates: '2010–2014' }],
      emails: ['mira@tarnholm.example'],
      phones: ['+3120555'],
      websites: ['https://mira.example/'],
    });
    expect(person.positions?.map(({ title, company, current }) => [title, company, current])).toEqual([
      ['Head of Rope', 'Tarnholm Group', true],
      ['Buyer', 'Quorellia Foods', false],
      ['Clerk', 'Quorellia Foods', false],
    ]);
    expect(readSubject(leadPage({ parts, role: '' }), LEAD_URL)).toMatchObject({
      title: 'Head of Rope',
      company: 'Tarnholm Group',
    });
  });

  it('has each role’s own place, and no description for one', () => {
    const role = (title: string, below: string) =>
      `<li><h3 data-anonymize="job-title">${title}</h3><p><span>Jan 2018–Dec 2020</span><span>3 yrs</span></p>${below}</li>`;
    const roles = [
      role('Buyer', '<p>Saltmere, Ireland</p><p>Bought rope for three harbours.</p>'),
      role('Clerk', '<p>Filed rope by length and colour.</p>'),
      role('Runner', '<p>Ran with rope <button>Show more</button></p>'),
      role('Porter', '<p data-anonymize="person-blurb">Carried rope</p>'),
      role('Cook', ''),
    ].join('');
    const parts = `<section data-sn-view-name="feature-lead-experience"><ul><li><a data-anonymize="company-name" href="/sales/company/77">Quorellia Foods</a><ul>${roles}</ul></li></ul></section>`;
    expect(readSubject(leadPage({ parts }), LEAD_URL).positions?.map(({ location }) => location)).toEqual([
      'Saltmere, Ireland',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is refused while the card is another lead’s, missing, or there twice', () => {
    expect(refusalOf(leadPage({ name: leadLink(OTHER_LEAD, personName('Piet Strange')) }), LEAD_URL)).toBe(
      'not-ready',
    );
    expect(refusalOf('<main><h1>Mira Holt</h1></main>', LEAD_URL)).toBe('not-ready');
    const second =
      '<section data-sn-view-name="feature-lead-top-card"><h1 data-anonymize="person-name">Piet Strange</h1></section>';
    expect(refusalOf(leadPage({ parts: second }), LEAD_URL)).toBe('ambiguous');
  });

  it('has no job rather than half of two', () => {
    const role =
      '<p><span data-anonymize="job-title">Head of Rope</span></p><p><span data-anonymize="job-title">Board Member</span></p>';
    const person = readSubject(leadPage({ role }), LEAD_URL);
    expect(person.title).toBeUndefined();
    expect(person.company).toBeUndefined();
  });
});

const title = (text: string) => `<span data-anonymize="title">${text}</span><span aria-hidden="true"></span>`;
const SEARCH = salesUrl('search/people?query=(x)&sessionId=1');

describe('a search', () => {
  const bare = searchRow(
    LEAD,
    'Mira Holt',
    `${title('Director')} Rope &amp; Reason <button aria-label="See more about Rope">i</button>`,
  );
  const linked = searchRow(
    OTHER_LEAD,
    'Jon Vale',
    `${title('Founder')}<a data-anonymize="company-name" href="/sales/company/9001">Tarnholm Group</a>`,
  );

  it('reads rendered rows, employer with and without a page, and never tenure for a title', () => {
    const reading = readGood(searchPage(bare + linked), SEARCH);
    expect(reading.people).toEqual([
      expect.objectContaining({
        name: 'Mira Holt',
        title: 'Director',
        company: 'Rope & Reason',
        location: 'Dunmore, Ireland',
        degree: '2nd',
      }),
      expect.objectContaining({
        name: 'Jon Vale',
        title: 'Founder',
        company: 'Tarnholm Group',
        companyUrl: 'https://www.linkedin.com/company/9001/',
      }),
    ]);
    expect(reading.rowsNotLoaded).toBe(0);
  });

  it('counts rows out of view and makes nobody of them', () => {
    const reading = readGood(searchPage(bare + waitingRow(OTHER_LEAD, 'Jon Vale')), SEARCH);
    expect([reading.people.length, reading.rowsNotLoaded]).toEqual([1, 1]);
    expect(refusalOf(searchPage(waitingRow(LEAD, 'Mira Holt')), SEARCH)).toBe('not-ready');
    expect(refusalOf(searchPage(''), SEARCH)).toBe('not-a-profile');
  });

  it('leaves out a row whose mark and link differ', () => {
    const mixed = bare.replace(`/sales/lead/${LEAD}`, `/sales/lead/${OTHER_LEAD}`);
    expect(refusalOf(searchPage(mixed), SEARCH)).toBe('not-a-profile');
  });

  it('takes the one line of a link for an unmarked name, and of several none', () => {
    const row = (inner: string) => searchPage(bare.replace(personName('Mira Holt'), inner));
    expect(readGood(row('Mira Holt'), SEARCH).people[0]?.name).toBe('Mira Holt');
    expect(refusalOf(row('<div>Mira Holt</div><div>Director</div>'), SEARCH)).toBe('not-a-profile');
  });

  it('takes no twin for a value when classes are gone', () => {
    const [mira] = readGood(searchPage(bare).replaceAll('class="a11y-text"', ''), SEARCH).people;
    expect(mira).toMatchObject({ name: 'Mira Holt', company: 'Rope & Reason', degree: '2nd' });
  });
});

describe('lists, accounts, other pages', () => {
  it('reads a list’s table, a title under either mark, and no tenure', () => {
    const row = (job: string) =>
      `<tr data-row-id="1"><td>${leadLink(LEAD, personName('Mira Holt'))}<div data-anonymize="job-title">${job}</div></td><td><a data-anonymize="company-name" href="/sales/company/9001">Tarnholm Group</a></td><td data-anonymize="location">Dunmore</td></tr>`;
    const url = salesUrl('lists/people/71234');
    expect(readSubject(listPage(row('Head of Rope')), url)).toMatchObject({
      title: 'Head of Rope',
      company: 'Tarnholm Group',
      location: 'Dunmore',
    });
    expect(readSubject(listPage(row('2 years in role')), url).title).toBeUndefined();
  });

  it('reads an account as a company', () => {
    const card = `<h1 data-anonymize="company-name">Tarnholm Group</h1><span data-anonymize="industry">Retail</span><span data-anonymize="location">Saltmere</span><span data-anonymize="company-size">1,204 employees</span><span data-anonymize="revenue">$5M</span>
      <p data-anonymize="company-blurb" title="Rope by the metre.">Rope…</p><a data-control-name="visit_company_website" href="https://tarnholm.example/">Visit</a>`;
    const url = salesUrl('company/9001?x=1');
    expect(readGood(accountPage(card), url).company).toEqual({
      identities: ['li:company-id/9001', 'url:tarnholm.example'],
      url: 'https://www.linkedin.com/company/9001/',
      name: 'Tarnholm Group',
      industry: 'Retail',
      place: 'Saltmere',
      website: 'https://tarnholm.example',
      employees: 1204,
      about: 'Rope by the metre.',
    });
    expect(
      refusalOf(accountPage(card.replace('<h1 data', '<a href="/sales/company/77"><h1 data')), url),
    ).toBe('not-ready');
  });

  it.each(['home', 'search/company?query=(x)', 'lists/people', 'inbox', 'company/abc'])(
    'takes nothing from /sales/%s',
    (path) => expect(refusalOf(leadPage(), salesUrl(path))).toBe('not-a-profile'),
  );
});
