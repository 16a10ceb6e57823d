// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { linkedPerson, publicJob, publicPage } from '../../../test/fixtures/pages/public-page.ts';
import { profileUrl, readGood, readSubject, refusalOf } from '../../../test/fixtures/pages/read-html.ts';

const url = new URL('https://fr.linkedin.com/in/ines-roux?trk=people');
const read = (options: Parameters<typeof publicPage>[0] = {}) => readSubject(publicPage(options), url);

it('reads a public profile; what only members see is not loaded', () => {
  const reading = readGood(publicPage(), url);
  expect(reading).toMatchObject({ layout: 'public', locale: 'fr' });
  expect(reading.people).toEqual([
    {
      identities: ['li:in/ines-roux'],
      url: 'https://www.linkedin.com/in/ines-roux/',
      name: 'Inès Roux',
      headline: 'Cheffe de projet',
      title: 'Cheffe de projet',
      company: 'Atelier Nord',
      companyUrl: 'https://www.linkedin.com/company/atelier-nord/',
      location: 'Lyon, France',
      about: 'Je fais des choses.',
      photoUrl: 'https://media.example/profile-displayphoto-shrink/ines',
      positions: [
        {
          title: 'Cheffe de projet',
          company: 'Atelier Nord',
          companyUrl: 'https://www.linkedin.com/company/atelier-nord/',
          dates: 'juil. 2021 - aujourd’hui · 4 ans',
          location: 'Lyon, France',
          current: true,
        },
      ],
    },
  ]);
  expect(reading.notLoaded).toEqual(['degree', 'education', 'emails', 'phones', 'websites', 'connectedOn']);
});

it('gives grouped roles the company of their head', () => {
  const role = (title: string, dates: string) =>
    `<li><h3>${title}</h3><div><p><span>${dates}</span></p></div></li>`;
  const jobs = `<li class="experience-group"><a href="https://fr.linkedin.com/company/atelier-nord"></a><h4>Atelier Nord</h4><p>5 ans 2 mois</p>
    <ul>${role('Directrice', '<time>2022</time> - aujourd’hui')}${role('Cheffe', '<time>2019</time> - <time>2022</time> <span>3 ans</span>')}</ul></li>`;
  expect(
    read({ jobs }).positions?.map(({ title, company, dates, current }) => [title, company, dates, current]),
  ).toEqual([
    ['Directrice', 'Atelier Nord', '2022 - aujourd’hui', true],
    ['Cheffe', 'Atelier Nord', '2019 - 2022 · 3 ans', false],
  ]);
});

describe('masked values', () => {
  it('are not loaded', () => {
    const reading = readGood(
      publicPage({
        headline: '****** ** ****',
        company: '*** *****',
        linked: {},
        jobs: publicJob('*******', '***** ****', '2021 - Present'),
      }),
      url,
    );
    expect(JSON.stringify(reading.people)).not.toContain('*');
    expect(reading.notLoaded).toEqual(expect.arrayContaining(['headline', 'company', 'title', 'positions']));
  });
});

describe('structured data', () => {
  it('fills the company only from the record of this person with a single employer', () => {
    const noJobs = { jobs: '', company: '' };
    expect(read({ ...noJobs }).company).toBe('Atelier Nord');
    const two = { worksFor: [{ name: 'One' }, { name: 'Two' }] };
    expect(read({ ...noJobs, linked: linkedPerson('ines-roux', two) }).company).toBeUndefined();
    expect(read({ ...noJobs, linked: linkedPerson('piet-strange') }).company).toBeUndefined();
  });

  it('never makes the job title a headline, and survives nonsense', () => {
    expect(read({ headline: '' }).headline).toBeUndefined();
    for (const linked of [
      '{',
      '[]',
      'null',
      '{"@graph":[null,1,{"@type":"Person","url":{"a":1},"worksFor":"x"}]}',
    ]) {
      expect(read({ linked }).name).toBe('Inès Roux');
    }
  });
});

it('finds the name under any tag and without a class, and takes no other line for it', () => {
  const plain = publicPage().replaceAll(/ class="[^"]*"/g, '');
  const swapped = plain.replaceAll('h1', 'h4').replace('<h3>', '<h1>').replace('</h3>', '</h1>');
  for (const html of [plain, swapped]) {
    expect(readSubject(html, url)).toMatchObject({
      name: 'Inès Roux',
      headline: 'Cheffe de projet',
      location: 'Lyon, France',
    });
  }
  const nameless = publicPage({ linked: {} })
    .replace(/<h1[\s\S]*?<\/h1>/, '')
    .replaceAll('h2', 'h1');
  expect(refusalOf(nameless, url)).toBe('not-ready');
});

it('keeps a sign that is no tag in the embedded text', () => {
  const linked = linkedPerson('ines-roux', { description: 'Tools < habits,<br>habits > heroics' });
  const html = publicPage({ linked }).replace('data-section="summary"', '');
  expect(readSubject(html, url).about).toBe('Tools < habits, habits > heroics');
});

it('does not take the name for the place where the line below the headline is gone', () => {
  const html = publicPage().replace(/<h3[\s\S]*?<\/h3>/, '<a href="/practice/">Message</a>');
  expect(readSubject(html, url).location).toBeUndefined();
});

it('does not take a count for the place', () => {
  expect(read({ subline: '<div><span>564 abonnés</span></div>' }).location).toBeUndefined();
  expect(read({ subline: '<a href="/x">Coordonnées</a><span>564 abonnés</span>' }).location).toBeUndefined();
});

it('refuses a page that names another address as its own', () => {
  expect(refusalOf(publicPage({ slug: 'piet-strange' }), url)).toBe('not-ready');
  expect(
    refusalOf(
      publicPage().replace(
        '</head>',
        '<meta property="og:url" content="https://www.linkedin.com/in/piet-strange"></head>',
      ),
      url,
    ),
  ).toBe('ambiguous');
});

it('takes nothing from sign-in walls and pages of nobody', () => {
  const wall =
    '<html><body><main><h1>Rejoignez LinkedIn</h1><form><input type="password"></form></main></body></html>';
  expect(refusalOf(wall, url)).toBe('not-a-profile');
  expect(refusalOf(wall.replace('password', 'text'), url)).toBe('layout-unknown');
  expect(refusalOf(wall, new URL('https://www.linkedin.com/authwall?trk=x'))).toBe('not-a-profile');
  expect(refusalOf('<html><body><main></main></body></html>', profileUrl('ines-roux'))).toBe('not-ready');
});
