// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { anyHtml } from '../../../test/fixtures/pages/any-page.ts';
import { parsePage } from '../../../test/fixtures/pages/read-html.ts';
import type { PersonReading } from '../../model/reading.ts';
import { type PointableField, type Recipe, recipeSchema } from '../../model/recipe.ts';
import { z } from '../../model/schema.ts';
import { readPage } from '../index.ts';
import { deriveRecipe } from './derive.ts';

const at = (path: string, host = 'www.fable-works.example') => new URL(`https://${host}${path}`);
const [nadiaUrl, omarUrl] = [at('/people/nadia-benk'), at('/people/omar-vell')];

interface Card {
  name: string;
  lines?: string[];
  title?: string;
  head?: string;
  rest?: string;
}

/** A page none of whose lines says what it is. */
const card = ({ name, lines = [], title = `${name} | Fable Works`, head = 'h1', rest = '' }: Card): string =>
  anyHtml({
    title,
    main: `<div><${head}>${name}</${head}>${lines.map((line) => `<p>${line}</p>`).join('')}</div>${rest}`,
  });

function point(html: string, url: URL, field: PointableField, text: string) {
  const document = parsePage(html);
  const element = [...document.querySelectorAll('body *')].filter((one) => one.textContent === text).at(-1);
  if (!element) throw new Error(`no ${text}`);
  return deriveRecipe({ document, url, recipes: [] }, element, field, 'any-site');
}

function taught(html: string, url: URL, field: PointableField, text: string): Recipe {
  const pointed = point(html, url, field, text);
  if (!pointed.ok) throw new Error(pointed.reason);
  expect(pointed.text).toBe(text);
  return z.parse(recipeSchema, { ...pointed.place, id: 'r', madeAt: '2026-03-10T09:00:00.000Z' });
}

function read(html: string, url: URL, ...recipes: Recipe[]): PersonReading | undefined {
  const reading = readPage(parsePage(html), url, recipes);
  return reading.ok ? reading.people[0] : undefined;
}

const nadia = card({ name: 'Nadia Benk', lines: ['Head of Bolts', 'Saltmere'] });

describe('a field pointed at on a site of any kind', () => {
  const place = () => taught(nadia, nadiaUrl, 'location', 'Saltmere');

  it('is read on that page and on other people’s pages of the site', () => {
    expect(read(nadia, nadiaUrl)?.location).toBeUndefined();
    expect(read(nadia, nadiaUrl, place())?.location).toBe('Saltmere');
    const omar = card({ name: 'Omar Vell', lines: ['Baker', 'Northwick'] });
    expect(read(omar, omarUrl, place())?.location).toBe('Northwick');
  });

  it('is for its own site alone, and says nothing of the person', () => {
    const recipe = place();
    expect(recipe).toMatchObject({ adapter: 'any-site', layout: 'fable-works.example' });
    expect(JSON.stringify(recipe)).not.toMatch(/nadia|benk|saltmere|bolts/i);
    expect(
      read(nadia, at('/people/nadia-benk', 'www.other-works.example'), recipe)?.location,
    ).toBeUndefined();
    expect(read(nadia, at('/people/nadia-benk', 'intern.fable-works.example'), recipe)?.location).toBe(
      'Saltmere',
    );
  });

  it('does not lean on marks that say what the page says of the person', () => {
    const own = anyHtml({
      main: '<div data-testid="nadia-card"><h1>Nadia Benk</h1><p data-testid="saltmere-tag">Saltmere</p></div>',
    });
    expect(JSON.stringify(taught(own, nadiaUrl, 'location', 'Saltmere'))).not.toMatch(/nadia|saltmere/);
  });

  it('is rather missing than another line', () => {
    const one = card({ name: 'Omar Vell', lines: ['Baker'] });
    const three = card({ name: 'Omar Vell', lines: ['Baker', 'Plays the oboe', 'Northwick'] });
    const headed = card({ name: 'Omar Vell', lines: ['Baker', '+44 20 5550 1234'] });
    for (const html of [one, three, headed]) expect(read(html, omarUrl, place())?.location).toBeUndefined();
  });

  it('passes over lines that come and go when something else accounts for them', () => {
    const mail = '<a href="mailto:omar.vell@fable-works.example">omar.vell@fable-works.example</a>';
    const omar = card({ name: 'Omar Vell', lines: [mail, 'Baker', 'Northwick', '#'] });
    expect(read(omar, omarUrl, place())?.location).toBe('Northwick');
  });

  it('is never a heading, a label, a name or somebody else’s', () => {
    const rest = '<h2>Talks</h2><p>Title</p>';
    const html = card({ name: 'Nadia Benk', lines: ['Head of Bolts'], rest });
    for (const text of ['Talks', 'Title', 'Nadia Benk'])
      expect(point(html, nadiaUrl, 'title', text)).toEqual({ ok: false, reason: 'not-this' });
    expect(point(html, nadiaUrl, 'title', 'Home')).toEqual({ ok: false, reason: 'outside' });
  });

  it('teaches nothing on a host of the person’s own, or one that lends its name to many', () => {
    for (const host of ['nadiabenk.example', 'nadia-benk.example', 'nadia.github.io'])
      expect(point(nadia, at('/people/nadia-benk', host), 'location', 'Saltmere')).toEqual({
        ok: false,
        reason: 'unmarked',
      });
  });

  it('reads numbers and sites only as what they are', () => {
    const page = (name: string, phone: string, site: string, more = '') =>
      card({ name, lines: [`${more}<span>${phone}</span>`, `<a href="${site}">My pages</a>`] });
    const html = page('Nadia Benk', '+44 20 5550 1234', 'https://bolts.example/');
    const phone = taught(html, nadiaUrl, 'phones', '+44 20 5550 1234');
    const pointed = point(html, nadiaUrl, 'websites', 'My pages');
    if (!pointed.ok) throw new Error(pointed.reason);
    const site: Recipe = { ...pointed.place, id: 's', madeAt: phone.madeAt };
    const omar = page('Omar Vell', '+44 20 5550 9876', 'https://www.linkedin.com/company/fable-works/');
    expect(read(omar, omarUrl, phone, site)).toMatchObject({ phones: ['+44 20 5550 9876'] });
    expect(read(omar, omarUrl, phone, site)?.websites).toBeUndefined();
    const two = page('Omar Vell', '+44 20 5550 9876', 'https://ovens.example/', '<i>+44 20 5550 0000</i>');
    expect(read(two, omarUrl, phone, site)?.phones).toBeUndefined();
    expect(read(two, omarUrl, phone, site)?.websites).toEqual(['https://ovens.example/']);
  });
});

describe('a mailbox pointed at on a site of any kind', () => {
  // Made of no name, and not the only one: nothing but its place says whose it is.
  const page = (name: string, mail: string) =>
    card({ name, lines: [`<span>${mail}</span>`, '<i>desk-7@fable-works.example</i>'] });
  const nadiaMail = page('Nadia Benk', 'q81@fable-works.example');

  it('is read there on other pages, and nothing else is', () => {
    expect(read(nadiaMail, nadiaUrl)?.emails).toBeUndefined();
    const place = taught(nadiaMail, nadiaUrl, 'emails', 'q81@fable-works.example');
    const omar = page('Omar Vell', 'z12@fable-works.example');
    expect(read(omar, omarUrl, place)?.emails).toEqual(['z12@fable-works.example']);
    expect(
      read(page('Omar Vell', 'on request, r5@fable-works.example'), omarUrl, place)?.emails,
    ).not.toContain('r5@fable-works.example');
    expect(JSON.stringify(place)).not.toMatch(/q81|nadia/i);
    expect(point(nadiaMail, nadiaUrl, 'emails', 'Nadia Benk')).toEqual({ ok: false, reason: 'not-this' });
  });
});

describe('a name pointed at on a site of any kind', () => {
  const bare = (name: string, rest = '') =>
    card({ name, title: 'Fable Works', head: 'div', lines: ['Head of Bolts'], rest });
  const place = () => taught(bare('Nadia Benk'), nadiaUrl, 'name', 'Nadia Benk');

  it('tells whose page it is where nothing else does', () => {
    expect(read(bare('Nadia Benk'), nadiaUrl)).toBeUndefined();
    expect(read(bare('Nadia Benk'), nadiaUrl, place())?.name).toBe('Nadia Benk');
    expect(read(bare('Omar Vell'), omarUrl, place())?.name).toBe('Omar Vell');
    expect(JSON.stringify(place())).not.toMatch(/nadia|benk/i);
  });

  it('is nobody whom the page does not bear out', () => {
    expect(read(bare('Oven Talks'), omarUrl, place())).toBeUndefined();
    expect(read(bare('Nadia Benk'), omarUrl, place())).toBeUndefined();
    expect(read(bare('Omar Vell'), at('/people/omar-vell', 'other.example'), place())).toBeUndefined();
  });

  it('is not who reviewed the page, though a mail box bears them out', () => {
    const review =
      '<div><div>Ana Ruiz</div><p>Reviewed</p><a href="mailto:ana.ruiz@fable-works.example">Write</a></div>';
    expect(read(bare('Oven Talks', review), omarUrl, place())).toBeUndefined();
  });

  it('may be in letters no address is made of, on a page whose address is that of its mail box', () => {
    const noa = (mail: string) => bare('נועה בן־ערבות', `<a href="mailto:${mail}@mailbox.example">Write</a>`);
    const url = at('/people/noa-ben-aravot-7');
    expect(read(noa('noa.ben.aravot'), url, place())?.name).toBe('נועה בן־ערבות');
    expect(read(noa('omar.vell'), url, place())).toBeUndefined();
  });
});

describe('a field pointed at in one row of a list on any site', () => {
  const url = at('/team');
  const row = (name: string, lines: string[]) =>
    `<div><h3>${name}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}<a href="mailto:${name.toLowerCase().replace(' ', '.')}@fable-works.example">Write</a></div>`;
  const team = (...rows: string[]) =>
    anyHtml({ title: 'Our team', main: `<h1>Our team</h1>${rows.join('')}` });
  const html = team(
    row('Nadia Benk', ['Head of Bolts', 'Plays the oboe']),
    row('Omar Vell', ['Baker', 'Rows']),
    row('Ana Ruiz', ['Weaver']),
  );
  const titles = (page: string, address: URL, ...recipes: Recipe[]) => {
    const reading = readPage(parsePage(page), address, recipes);
    return reading.ok ? reading.people.map(({ name, title }) => [name, title]) : undefined;
  };

  it('is read in every row that shows as much, on lists of that site alone', () => {
    const pointed = point(html, url, 'title', 'Head of Bolts');
    if (!pointed.ok) throw new Error(pointed.reason);
    expect(pointed.text).toBe('Head of Bolts\nBaker\nWeaver');
    expect(JSON.stringify(pointed.place)).not.toMatch(/nadia|benk|bolts/i);
    const place: Recipe = { ...pointed.place, id: 'r', madeAt: '2026-03-10T09:00:00.000Z' };
    const read = [
      ['Nadia Benk', 'Head of Bolts'],
      ['Omar Vell', 'Baker'],
      ['Ana Ruiz', 'Weaver'],
    ];
    expect(titles(html, url, place)).toEqual(read);
    expect(titles(html, at('/team', 'www.other-works.example'), place)?.[0]).toEqual([
      'Nadia Benk',
      undefined,
    ]);
  });

  it('is no name, no label that every row shows, and nothing outside the rows', () => {
    const same = team(...['Nadia Benk', 'Omar Vell', 'Ana Ruiz'].map((name) => row(name, ['Hello', name])));
    expect(point(same, url, 'title', 'Hello')).toEqual({ ok: false, reason: 'not-this' });
    expect(point(html, url, 'title', 'Our team')).toEqual({ ok: false, reason: 'outside' });
    expect(point(html, url, 'title', 'Omar Vell')).toEqual({ ok: false, reason: 'not-this' });
    expect(point(html, url, 'name', 'Omar Vell')).toEqual({ ok: false, reason: 'outside' });
  });
});
