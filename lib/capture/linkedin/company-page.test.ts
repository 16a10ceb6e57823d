// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  companyIsland,
  companyUrl,
  emberCompany,
  FACTS,
  fact,
  peopleCard,
  publicCompany,
} from '../../../test/fixtures/pages/company-pages.ts';
import { readGood, refusalOf } from '../../../test/fixtures/pages/read-html.ts';

const ABOUT = companyUrl('company/tarnholm/about/');
const companyOf = (html: string, url = ABOUT) => readGood(html, url).company;

describe('the signed-in company page', () => {
  it('reads every fact, the members beside the size, and the company’s own words', () => {
    const reading = readGood(emberCompany(), ABOUT);
    expect(reading).toMatchObject({ kind: 'company', layout: 'ember', people: [] });
    expect(reading.company).toEqual({
      identities: ['li:company/tarnholm', 'li:company-id/9001', 'url:tarnholm.example'],
      url: 'https://www.linkedin.com/company/tarnholm/',
      name: 'Tarnholm Group',
      industry: 'Retail',
      size: '51-200 employees',
      place: 'Saltmere, Harbour Province',
      website: 'https://www.tarnholm.example',
      employees: 63,
      founded: 1988,
      specialties: ['Ropes', 'Knots', 'Sails & Oars'],
      about: 'We have sold rope to harbours, farms and theatres since 1988, by the metre and by the mile.',
    });
    expect(reading.notLoaded).toEqual([]);
  });

  it('reads what the top card alone says where there are no facts, and says what is on another tab', () => {
    const reading = readGood(emberCompany({ facts: '' }), companyUrl('company/tarnholm/'));
    expect(reading.company).toMatchObject({
      industry: 'Retail',
      place: 'Saltmere, Harbour Province',
      size: '51-200 employees',
    });
    expect(reading.company?.employees).toBeUndefined();
    expect(reading.notLoaded).toEqual([
      'website',
      'employees',
      'type',
      'founded',
      'specialties',
      'about',
      'phone',
    ]);
  });

  it('takes no place for an industry when one of them is not shown', () => {
    const info = (beside: string, inside: string) =>
      `<div>${beside}<div>${inside}<div>9,000 followers</div><a href="/search/results/people/?currentCompany=1"><span>11-50 employees</span></a></div></div>`;
    const read = (html: string) => companyOf(emberCompany({ facts: '', info: html }));
    expect(read(info('<div>Retail</div>', ''))).toMatchObject({ industry: 'Retail' });
    expect(read(info('<div>Retail</div>', ''))?.place).toBeUndefined();
    expect(read(info('', '<div>Saltmere</div>'))).toMatchObject({ place: 'Saltmere' });
    expect(read(info('', '<div>Saltmere</div>'))?.industry).toBeUndefined();
    expect(read(info('', '<div>Retail</div><div>Saltmere</div>'))).not.toMatchObject({
      industry: 'Saltmere',
    });
  });

  it('pairs values with their own label when others are gone', () => {
    const facts =
      '<dt>Industry</dt><dt>Company size</dt><dd>51-200 employees</dd><dt>Headquarters</dt><dt>Founded</dt><dd>1988</dd>';
    const company = companyOf(emberCompany({ facts, info: '' }));
    expect(company).toMatchObject({ size: '51-200 employees', founded: 1988 });
    expect(company?.industry).toBeUndefined();
    expect(company?.place).toBeUndefined();
    const shifted = companyOf(
      emberCompany({ facts: '<dt>Industry</dt><dd>51-200 employees</dd><dd>1988</dd>', info: '' }),
    );
    expect(shifted?.industry).toBeUndefined();
  });

  it('reads facts by their shape in a language it does not know, and then claims nothing of the rest', () => {
    const facts =
      fact('Verkkosivusto', '<a href="https://tarnholm.example/fi">x</a>') +
      fact('Koko', '51-200 työntekijää') +
      fact('Perustettu', '1988') +
      fact('Toimiala', 'Kauppa');
    const reading = readGood(emberCompany({ facts, info: '' }), ABOUT);
    expect(reading.company).toMatchObject({
      website: 'https://tarnholm.example/fi',
      size: '51-200 työntekijää',
      founded: 1988,
    });
    expect(reading.company?.industry).toBeUndefined();
    expect(reading.notLoaded).toContain('type');
  });

  it('drops a field that two lists state differently', () => {
    const main = `<section><dl>${fact('Industry', 'Fishing')}</dl></section>`;
    expect(companyOf(emberCompany({ main, info: '' }))?.industry).toBeUndefined();
  });

  it('finds the name under any tag, and does not take a section’s heading for it', () => {
    const heading = '<div><span>Tarnholm Group</span></div>';
    expect(companyOf(emberCompany({ heading, main: '<section><h1>Locations</h1></section>' }))?.name).toBe(
      'Tarnholm Group',
    );
    expect(companyOf(emberCompany({ title: 'Quorellia Foods: Posts | LinkedIn' }))?.name).toBe(
      'Tarnholm Group',
    );
  });

  it('waits while the page is still another company’s', () => {
    expect(refusalOf(emberCompany({ slug: 'quorellia' }), ABOUT)).toBe('not-ready');
    expect(refusalOf('<body class="ember-application"><main></main></body>', ABOUT)).toBe('not-ready');
  });

  it('takes number and slug together only where an embedded record joins them', () => {
    const record = {
      universalName: 'tarnholm',
      name: 'Tarnholm Group',
      entityUrn: 'urn:li:fsd_company:9001',
      foundedOn: { year: 1988 },
    };
    const byNumber = companyUrl('company/9001/about/');
    expect(companyOf(emberCompany({ islands: companyIsland(record) }), byNumber)?.identities).toEqual([
      'li:company-id/9001',
      'li:company/tarnholm',
      'url:tarnholm.example',
    ]);
    expect(refusalOf(emberCompany(), byNumber)).toBe('not-ready');
    const stranger = {
      ...record,
      universalName: 'quorellia',
      entityUrn: 'urn:li:fsd_company:77',
      name: 'Quorellia Foods',
    };
    expect(companyOf(emberCompany({ islands: companyIsland(stranger) }))?.identities).not.toContain(
      'li:company-id/77',
    );
  });

  it('says which readers disagree', () => {
    const islands = companyIsland({
      universalName: 'tarnholm',
      name: 'Tarnholm Group',
      entityUrn: 'urn:li:fsd_company:9001',
      foundedOn: { year: 1990 },
    });
    const founded = readGood(emberCompany({ islands }), ABOUT).health.find(
      ({ field }) => field === 'founded',
    );
    expect(founded).toMatchObject({ reader: 'fact-list', conflicting: ['island'] });
  });

  it('takes no domain for an identity on a host that many share, or from a showcase page', () => {
    const facts = FACTS.replaceAll('www.tarnholm.example', 'linktr.ee/tarnholm');
    expect(companyOf(emberCompany({ facts }))?.identities).not.toContain('url:linktr.ee');
    const showcase = emberCompany().replaceAll('/company/tarnholm/', '/showcase/tarnholm/');
    expect(companyOf(showcase, companyUrl('showcase/tarnholm/'))).toMatchObject({
      identities: ['li:company/tarnholm'],
      url: 'https://www.linkedin.com/showcase/tarnholm/',
    });
  });
});

describe('the signed-out company page', () => {
  const url = companyUrl('company/tarnholm');

  it('reads the facts by their own names', () => {
    const reading = readGood(publicCompany(), url);
    expect(reading.layout).toBe('public');
    expect(reading.company).toEqual({
      identities: ['li:company/tarnholm', 'li:company-id/9001', 'url:tarnholm.example'],
      url: 'https://www.linkedin.com/company/tarnholm/',
      name: 'Tarnholm Group',
      industry: 'Retail',
      size: '10,001+ employees',
      place: 'Saltmere',
      website: 'http://www.tarnholm.example',
      employees: 87_213,
      type: 'Privately Held',
      specialties: ['Ropes', 'Research and Development'],
      about: 'Rope by the metre.',
    });
    expect(reading.notLoaded).toEqual(['phone']);
  });

  it('refuses a page that states another address, a page in two layouts, and a wall', () => {
    expect(refusalOf(publicCompany({ canonical: 'quorellia' }), url)).toBe('not-ready');
    expect(refusalOf(publicCompany({ main: '<code id="bpr-guid-1">{}</code>' }), url)).toBe('ambiguous');
    expect(refusalOf('<main><form action="/uas/login"><input type="password"></form></main>', url)).toBe(
      'not-a-profile',
    );
  });
});

describe('the people of a company', () => {
  const url = companyUrl('company/tarnholm/people/');
  const list = (rows: string) => `<section><h2>People</h2><ul>${rows}</ul></section>`;
  const cards =
    peopleCard('mira-holt', 'Mira Holt', 'Rope &amp; reason') + peopleCard('jon-vale', 'Jon Vale', 'Knots');

  it('reads name, headline and degree of each, and whose people they are', () => {
    const hidden = '<li><div>LinkedIn Member</div><div>Keeper of ledgers</div></li>';
    const reading = readGood(emberCompany({ facts: '', main: list(cards + hidden) }), url);
    expect(reading.kind).toBe('people');
    expect(reading.company?.name).toBe('Tarnholm Group');
    expect(reading.people).toEqual([
      {
        identities: ['li:in/mira-holt'],
        url: 'https://www.linkedin.com/in/mira-holt/',
        name: 'Mira Holt',
        headline: 'Rope & reason',
        degree: '2nd',
      },
      {
        identities: ['li:in/jon-vale'],
        url: 'https://www.linkedin.com/in/jon-vale/',
        name: 'Jon Vale',
        headline: 'Knots',
        degree: '2nd',
      },
    ]);
  });

  it('takes no stranger for somebody whose card does not say who they are', () => {
    const stranger =
      '<section><a href="/in/una-strange/"><img alt="Una Strange"><p>Una Strange</p></a></section>';
    const hidden = '<section><div>LinkedIn Member</div><div>Keeper of ledgers</div></section>';
    for (const row of [hidden + stranger, stranger + hidden]) {
      const main = list(`${cards}<li><div>${row}</div></li>`);
      const names = readGood(emberCompany({ facts: '', main }), url).people.map(({ name }) => name);
      expect(names).toEqual(['Mira Holt', 'Jon Vale']);
    }
  });

  it('takes neither a twin for the ear nor a mutual connection for a headline', () => {
    const unnamed = list(cards).replaceAll('class="a11y-text"', '');
    const [mira] = readGood(emberCompany({ facts: '', main: unnamed }), url).people;
    expect(mira?.headline).toBe('Rope & reason');
    const mutual = list(
      peopleCard('mira-holt', 'Mira Holt', '').replace(
        '<footer>',
        '<div><a href="/search/"><img>Orla is a mutual connection</a></div><footer>',
      ),
    );
    expect(readGood(emberCompany({ facts: '', main: mutual }), url).people[0]?.headline).toBeUndefined();
  });

  it('leaves out people in other lists', () => {
    const main = list(cards) + list(peopleCard('piet-strange', 'Piet Strange', 'Elsewhere'));
    const names = readGood(emberCompany({ facts: '', main }), url).people.map((person) => person.name);
    expect(names).toEqual(['Mira Holt', 'Jon Vale']);
  });

  it('waits while no card is there', () =>
    expect(refusalOf(emberCompany({ facts: '' }), url)).toBe('not-ready'));
});
