// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../test/fixtures/pages/read-html.ts';
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
} from '../../../test/fixtures/pages/sales-pages.ts';
import { type PointableField, type Recipe, recipeSchema } from '../../model/recipe.ts';
import { z } from '../../model/schema.ts';
import { readPage } from '../index.ts';
import { deriveRecipe } from './derive.ts';

function point(html: string, url: URL, field: PointableField, text: string) {
  const document = parsePage(html);
  const found = [...document.querySelectorAll('main *')].filter((one) => one.textContent === text);
  const element = found.at(-1);
  if (!element) throw new Error(`no ${text}`);
  return deriveRecipe({ document, url, recipes: [] }, element, field, 'linkedin-sales');
}

function taught(html: string, url: URL, field: PointableField, text: string): Recipe {
  const pointed = point(html, url, field, text);
  if (!pointed.ok) throw new Error(pointed.reason);
  return z.parse(recipeSchema, { ...pointed.place, id: 'r', madeAt: '2026-11-22T09:00:00.000Z' });
}

function peopleOn(html: string, url: URL, recipes: Recipe[]) {
  const reading = readPage(parsePage(html), url, recipes);
  return reading.ok ? reading.people : [];
}

const NOT_THIS = { ok: false, reason: 'not-this' };
const titled = (html: string, name: string) => html.replace('<title>', `<title>${name} | Lead | `);

describe('pointing on a lead’s page', () => {
  const urlOf = (id: string) => salesUrl(`lead/${id},NAME_SEARCH,zz9?x=1`);
  const url = urlOf(LEAD);
  /** No mark of the job's, and an employer with a page or without one. */
  const page = (name: string, title: string, company: string, extra = '') =>
    titled(
      leadPage({
        name: `<h1 data-anonymize="person-name">${name}</h1>`,
        role: `<p><span>${title}</span> <span>at</span> ${company}</p>`,
        card: `<p>Dunmore, Ireland</p>${extra}`,
      }),
      name,
    );
  const tarn = (inner: string) => `<a href="/sales/company/9001">${inner}</a>`;
  const mira = page('Mira Holt', 'Head of Rope', tarn('Tarnholm Group'));

  it.each([
    ['title', 'Head of Rope', 'Buyer'],
    ['company', 'Tarnholm Group', 'Quorellia Foods'],
    ['location', 'Dunmore, Ireland', 'Dunmore, Ireland'],
  ] as const)('reads %s of another lead there', (field, text, expected) => {
    const recipe = taught(mira, url, field, text);
    expect(JSON.stringify(recipe)).not.toMatch(/mira|holt|rope|tarn|dunmore|ACw/i);
    const other = page('Jon Vale', 'Buyer', '<span>Quorellia Foods</span>');
    const there = urlOf(OTHER_LEAD);
    // The link in the fixture's card leads to this very lead there.
    const apart = other.replaceAll(OTHER_LEAD, LEAD);
    expect(peopleOn(apart, there, [])[0]?.[field]).toBeUndefined();
    expect(peopleOn(apart, there, [recipe])[0]?.[field]).toBe(expected);
  });

  it('takes no other person, no other field and no number', () => {
    expect(point(mira, url, 'headline', 'Piet Strange')).toEqual(NOT_THIS);
    expect(point(mira, url, 'title', 'Rope & reason')).toEqual(NOT_THIS);
    const crowd = page('Mira Holt', 'Head of Rope', tarn('Tarnholm'), '<p>500 connections</p>');
    expect(point(crowd, url, 'location', '500 connections')).toEqual(NOT_THIS);
    expect(point(mira, url, 'company', 'Orla Fenwick')).toEqual({ ok: false, reason: 'outside' });
    expect(point(mira, url, 'size', 'Head of Rope')).toEqual({ ok: false, reason: 'outside' });
  });

  it('finds nothing where a line more or less stands there', () => {
    const recipe = taught(mira, url, 'location', 'Dunmore, Ireland');
    const more = page('Mira Holt', 'Head of Rope', tarn('Tarnholm Group'), '<p>Active now</p>');
    expect(peopleOn(more, url, [recipe])[0]).not.toHaveProperty('location');
  });

  it('finds a name the page’s title begins with, and no other', () => {
    const nameless = (name: string, title: string) =>
      titled(
        leadPage({ name: `<div><div>${name}</div></div>` }).replaceAll('data-anonymize="person-name"', ''),
        title,
      );
    const recipe = taught(nameless('Mira Holt', 'Mira Holt'), url, 'name', 'Mira Holt');
    const read = (html: string) => readPage(parsePage(html), url, [recipe]);
    expect(read(nameless('Jon Vale', 'Jon Vale'))).toMatchObject({ people: [{ name: 'Jon Vale' }] });
    expect(read(nameless('Jon Vale', 'Mira Holt'))).toMatchObject({ ok: false });
    expect(point(nameless('Mira Holt', 'Jon Vale'), url, 'name', 'Mira Holt')).toEqual(NOT_THIS);
  });
});

describe('pointing on an account’s page', () => {
  const url = salesUrl('company/9001?x=1');
  const page = (industry: string, size: string, place: string, host = 'tarnholm.example') =>
    accountPage(
      `<h1 data-anonymize="company-name">Tarnholm Group</h1><div><span>${industry}</span> <span>·</span> <span>${place}</span> <a href="/sales/search/people"><span>${size}</span></a> <span data-anonymize="revenue">$5M</span></div><a href="https://${host}/">Visit</a>`,
    );
  const tarn = page('Retail', '51-200 employees', 'Saltmere');

  it.each([
    ['industry', 'Retail', 'Food Production'],
    ['size', '51-200 employees', '11-50 employees'],
    ['place', 'Saltmere', 'Kestrelmoor'],
    ['website', 'Visit', 'https://quorellia.example'],
  ] as const)('reads %s of another account there', (field, text, expected) => {
    const recipe = taught(tarn, url, field, text);
    const other = page('Food Production', '11-50 employees', 'Kestrelmoor', 'quorellia.example');
    const there = salesUrl('company/77');
    expect(readPage(parsePage(other), there, [])).not.toMatchObject({ company: { [field]: expected } });
    expect(readPage(parsePage(other), there, [recipe])).toMatchObject({ company: { [field]: expected } });
    expect(JSON.stringify(recipe)).not.toMatch(/tarn|retail|saltmere|51/i);
  });

  it('takes nothing of another kind', () => {
    expect(point(tarn, url, 'place', '$5M')).toEqual(NOT_THIS);
    expect(point(tarn, url, 'size', 'Retail')).toEqual(NOT_THIS);
    expect(point(tarn, url, 'industry', 'Quorellia Foods')).toEqual({ ok: false, reason: 'outside' });
  });
});

const OF = [LEAD, OTHER_LEAD, LEAD.replace('1111', '3333')] as const;

describe('pointing in a row', () => {
  const url = salesUrl('search/people?query=(x)&sessionId=1');
  const row = (id: string, name: string, lines: string, tenure = '2 years in role') =>
    `<li><div data-x-search-result="LEAD"><div>${name}</div>${lines}<div data-anonymize="job-title">${tenure}</div><p>${leadLink(id, '')}</p></div></li>`;
  const named = (id: string, name: string) => leadLink(id, personName(name));
  const lines = (title: string, place: string) =>
    `<div><span>${title}</span></div><div><span data-anonymize="location">${place}</span></div>`;
  const list = searchPage(
    row(OF[0], named(OF[0], 'Mira Holt'), lines('Director', 'Dunmore')) +
      row(OF[1], named(OF[1], 'Jon Vale'), lines('Founder', 'Saltmere')) +
      row(OF[2], named(OF[2], 'Ana Ruiz'), '<div></div><div></div>', 'A year in role'),
  );

  it('reads a title in every row that has one, and never for how long', () => {
    const recipe = taught(list, url, 'title', 'Director');
    expect(peopleOn(list, url, []).map(({ title }) => title)).toEqual([undefined, undefined, undefined]);
    expect(peopleOn(list, url, [recipe]).map(({ title }) => title)).toEqual([
      'Director',
      'Founder',
      undefined,
    ]);
    expect(point(list, url, 'title', 'A year in role')).toEqual(NOT_THIS);
    expect(point(list, url, 'location', 'Director')).toEqual(NOT_THIS);
  });

  it('reads title and employer of a line without marks, whether or not the employer has a page', () => {
    const line = (title: string, employer: string) =>
      `<div><span>${title}</span><span>·</span>${employer}</div>`;
    const place = '<div><span data-anonymize="location">Dunmore</span></div>';
    const page = searchPage(
      row(
        OF[0],
        named(OF[0], 'Mira Holt'),
        line('Director', '<a href="/sales/company/9">Tarnholm</a>') + place,
      ) +
        row(OF[1], named(OF[1], 'Jon Vale'), line('Founder', ' Vale &amp; Co ') + place) +
        row(OF[2], named(OF[2], 'Ana Ruiz'), line('Retired', '') + place),
    );
    const recipes = [taught(page, url, 'title', 'Director'), taught(page, url, 'company', 'Tarnholm')];
    expect(peopleOn(page, url, []).map(({ title }) => title)).toEqual([undefined, undefined, undefined]);
    expect(peopleOn(page, url, recipes).map(({ title, company }) => [title, company])).toEqual([
      ['Director', 'Tarnholm'],
      ['Founder', 'Vale & Co'],
      // One value where there were two: it could be either.
      [undefined, undefined],
    ]);
  });

  const crowded = (to: string, name: string, below = 'View profile') =>
    leadLink(to, `<div><span>${name}</span></div><div>${below}</div>`);

  it('reads a name where the link to its lead holds it among other lines', () => {
    const page = (third: string) =>
      searchPage(
        row(OF[0], crowded(OF[0], 'Mira Holt'), '') + row(OF[1], crowded(OF[1], 'Jon Vale'), '') + third,
      );
    const plain = page(row(OF[2], `<div><span>Ana Ruiz</span></div>`, ''));
    expect(peopleOn(plain, url, [])).toEqual([]);
    const recipe = taught(plain, url, 'name', 'Mira Holt');
    // A name beside the link may be anybody's.
    expect(peopleOn(plain, url, [recipe]).map(({ name }) => name)).toEqual(['Mira Holt', 'Jon Vale']);
    const whole = page(row(OF[2], crowded(OF[2], 'Ana Ruiz'), ''));
    expect(point(whole, url, 'name', 'View profile')).toEqual(NOT_THIS);
  });

  it('reads places in a list’s table', () => {
    const cell = (id: string, name: string, place: string) =>
      `<tr><td>${named(id, name)}</td><td data-anonymize="company-name">Tarnholm</td><td>${place}</td><td>11/3/2026</td></tr>`;
    const table = listPage(cell(OF[0], 'Mira Holt', 'Dunmore') + cell(OF[1], 'Jon Vale', 'Saltmere'));
    const there = salesUrl('lists/people/71234');
    const recipe = taught(table, there, 'location', 'Dunmore');
    expect(peopleOn(table, there, [recipe]).map(({ location }) => location)).toEqual(['Dunmore', 'Saltmere']);
    expect(point(table, there, 'location', '11/3/2026')).toEqual(NOT_THIS);
    // A place of one kind of page is for that kind alone.
    expect(peopleOn(list, url, [recipe]).map(({ location }) => location)).toEqual([
      'Dunmore',
      'Saltmere',
      undefined,
    ]);
  });
});
