// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { companyUrl, emberCompany } from '../../../test/fixtures/pages/company-pages.ts';
import { sduiOverlay } from '../../../test/fixtures/pages/contact-overlay.ts';
import { sduiResult, sduiSearch } from '../../../test/fixtures/pages/people-lists.ts';
import { parsePage, profileUrl } from '../../../test/fixtures/pages/read-html.ts';
import { sduiPage } from '../../../test/fixtures/pages/sdui-page.ts';
import type { PointableAdapter, PointableField, Recipe } from '../../model/recipe.ts';
import { recipeSchema } from '../../model/recipe.ts';
import { z } from '../../model/schema.ts';
import { readPage } from '../index.ts';
import { deriveRecipe } from './derive.ts';

interface Aim {
  html: string;
  url: URL;
  adapter: PointableAdapter;
  field: PointableField;
  /** What the element says that is pointed at. */
  text: string;
}

function point({ html, url, adapter, field, text }: Aim) {
  const document = parsePage(html);
  const found = [...document.querySelectorAll('body *')].filter(
    (element) => element.textContent === text && element.closest('aside') === null,
  );
  const element = found.at(-1);
  if (!element) throw new Error(`no ${text}`);
  return deriveRecipe({ document, url, recipes: [] }, element, field, adapter);
}

function taught(aim: Aim): Recipe {
  const pointed = point(aim);
  if (!pointed.ok) throw new Error(pointed.reason);
  return z.parse(recipeSchema, { ...pointed.place, id: 'r', madeAt: '2026-03-10T09:00:00.000Z' });
}

const read = (html: string, url: URL, recipes: Recipe[]) => readPage(parsePage(html), url, recipes);

describe('pointing at a company’s facts', () => {
  /** No list of facts, and no link to the company's people. */
  const page = (slug: string, name: string, lines: string[], title = `${name} | LinkedIn`) =>
    emberCompany({
      slug,
      title,
      heading: `<div><span>${name}</span></div>`,
      facts: '',
      info: `<div><div>${lines[0]}</div><div><div>${lines[1]}</div><div>12,345 followers</div><a href="/search/?employer=1"><span>${lines[2]}</span></a></div></div>`,
    });
  const tarn = page('tarnholm', 'Tarnholm Group', ['Retail', 'Saltmere', '51-200 employees']);
  const url = companyUrl('company/tarnholm/');
  const aim = (field: PointableField, text: string, html = tarn): Aim => ({
    html,
    url,
    adapter: 'linkedin-company',
    field,
    text,
  });

  it.each([
    ['industry', 'Retail', 'Food Production'],
    ['place', 'Saltmere', 'Kestrelmoor'],
    ['size', '51-200 employees', '11-50 employees'],
  ] as const)('reads %s of another company there', (field, text, expected) => {
    const recipe = taught(aim(field, text));
    const other = page('quorellia', 'Quorellia Foods', ['Food Production', 'Kestrelmoor', '11-50 employees']);
    const there = companyUrl('company/quorellia/');
    expect(read(other, there, [])).toMatchObject({ ok: true });
    expect(read(other, there, [])).not.toMatchObject({ company: { [field]: expected } });
    expect(read(other, there, [recipe])).toMatchObject({ company: { [field]: expected } });
    expect(JSON.stringify(recipe)).not.toMatch(/tarn|retail|saltmere|51/i);
  });

  it('finds a name the address bears out, and no other', () => {
    const nameless = page('tarnholm', 'Tarnholm Group', ['Retail', 'Saltmere', '51-200'], 'LinkedIn');
    const recipe = taught(aim('name', 'Tarnholm Group', nameless));
    expect(JSON.stringify(recipe)).not.toMatch(/tarn|group/i);
    const of = (name: string) =>
      read(
        page('quorellia-foods', name, ['Food', 'Kestrelmoor', '11-50'], 'LinkedIn'),
        companyUrl('company/quorellia-foods/'),
        [recipe],
      );
    expect(of('Quorellia Foods')).toMatchObject({ company: { name: 'Quorellia Foods' } });
    expect(of('Tarnholm Group')).toMatchObject({ ok: false });
  });

  it('takes nothing of another shape', () => {
    expect(point(aim('size', 'Retail'))).toEqual({ ok: false, reason: 'not-this' });
    expect(point(aim('industry', '12,345 followers'))).toEqual({ ok: false, reason: 'not-this' });
    expect(point(aim('website', 'Retail'))).toEqual({ ok: false, reason: 'not-this' });
  });
});

describe('pointing at a line of a row', () => {
  const url = new URL('https://www.linkedin.com/search/results/people/?keywords=port');
  /** Something to press beside the name: what follows could be anybody's. */
  const row = (slug: string, name: string, headline: string, place: string) =>
    sduiResult({ slug, name, headline, place }).replace(
      '</a><span><span>',
      '</a><button><svg></svg></button><span><span>',
    );
  const list = sduiSearch(
    row('ana-ruiz', 'Ana Ruiz', 'Head of Ports', 'Cádiz, Spain') +
      row('olu-adeyemi', 'Olu Adeyemi', 'Quay Manager', 'Lagos, Nigeria') +
      row('mei-tan', 'Mei Tan', 'Harbour Pilot', 'Ipoh, Malaysia'),
  );
  const aim = (field: PointableField, text: string): Aim => ({
    html: list,
    url,
    adapter: 'linkedin-people-search',
    field,
    text,
  });
  const valuesOf = (recipes: Recipe[], field: 'headline' | 'location') => {
    const reading = read(list, url, recipes);
    return reading.ok ? reading.people.map((person) => person[field]) : [];
  };

  it('reads it in every row', () => {
    expect(valuesOf([], 'headline')).toEqual([undefined, undefined, undefined]);
    const recipes = [taught(aim('headline', 'Quay Manager')), taught(aim('location', 'Ipoh, Malaysia'))];
    expect(valuesOf(recipes, 'headline')).toEqual(['Head of Ports', 'Quay Manager', 'Harbour Pilot']);
    expect(valuesOf(recipes, 'location')).toEqual(['Cádiz, Spain', 'Lagos, Nigeria', 'Ipoh, Malaysia']);
    expect(JSON.stringify(recipes)).not.toMatch(/olu|adeyemi|mei|quay|ipoh|malaysia/i);
  });

  it('shows what it would read in each row', () => {
    expect(point(aim('headline', 'Quay Manager'))).toMatchObject({
      text: 'Head of Ports\nQuay Manager\nHarbour Pilot',
    });
  });

  it('takes no name, no button and nothing outside a row', () => {
    expect(point(aim('headline', 'Olu Adeyemi'))).toMatchObject({ ok: false });
    expect(point(aim('headline', 'Connect'))).toMatchObject({ ok: false });
    expect(point(aim('headline', 'Are these results helpful?'))).toEqual({ ok: false, reason: 'outside' });
  });
});

describe('pointing at the name of a row', () => {
  const url = new URL('https://www.linkedin.com/search/results/people/?keywords=port');
  /** Nothing is called by a name, and no degree follows one; only the address of some tells it. */
  const rowOf = (slug: string, name: string) =>
    `<div role="listitem"><div><a href="https://www.linkedin.com/in/${slug}/"><span>${name}</span><span>Quay Manager ${slug.length}</span></a></div></div>`;
  const listOf = (...rows: [slug: string, name: string][]) =>
    sduiSearch(rows.map(([slug, name]) => rowOf(slug, name)).join(''));
  const aim = (html: string, text: string): Aim => ({
    html,
    url,
    adapter: 'linkedin-people-search',
    field: 'name',
    text,
  });
  const namesOf = (html: string, recipes: Recipe[]) => {
    const reading = read(html, url, recipes);
    return reading.ok ? reading.people.map(({ name }) => name) : [];
  };
  const list = listOf(['ana-ruiz', 'Ana Ruiz'], ['x7', 'Olu Adeyemi'], ['q9', 'Mei Tan']);

  it('reads the names of rows whose own link alone says whose they are', () => {
    expect(namesOf(list, [])).toEqual(['Ana Ruiz']);
    const recipe = taught(aim(list, 'Olu Adeyemi'));
    expect(namesOf(list, [recipe])).toEqual(['Ana Ruiz', 'Olu Adeyemi', 'Mei Tan']);
    const other = listOf(['piet-grauw', 'Piet Grauw'], ['z3', 'Ida Holm']);
    expect(namesOf(other, [recipe])).toEqual(['Piet Grauw', 'Ida Holm']);
    expect(JSON.stringify(recipe)).not.toMatch(/olu|adeyemi|x7/i);
  });

  it('takes none where no row bears the place out, or one speaks against it', () => {
    const recipe = taught(aim(list, 'Olu Adeyemi'));
    expect(namesOf(listOf(['x7', 'Olu Adeyemi'], ['q9', 'Mei Tan']), [recipe])).toEqual([]);
    const turned = `${rowOf('ana-ruiz', 'Port of Cadiz').replace('Quay Manager 8', 'Ana Ruiz')}${rowOf('piet-grauw', 'Piet Grauw')}${rowOf('x7', 'Port of Lagos')}`;
    expect(namesOf(sduiSearch(turned), [recipe])).toEqual(['Ana Ruiz', 'Piet Grauw']);
  });

  it('takes a name from outside of the row’s own link that nothing bears out only where most rows bear out the place', () => {
    const apart = (slug: string, name: string) =>
      `<div role="listitem"><a href="https://www.linkedin.com/in/${slug}/"><img alt=""></a><p>${name}</p></div>`;
    const page = sduiSearch(apart('ana-ruiz', 'Ana Ruiz') + apart('x7', 'Olu Adeyemi'));
    expect(namesOf(page, [])).toEqual([]);
    expect(namesOf(page, [taught(aim(page, 'Ana Ruiz'))])).toEqual(['Ana Ruiz']);
    expect(point(aim(page, 'Olu Adeyemi'))).toEqual({ ok: false, reason: 'not-this' });
    const more = [
      apart('ana-ruiz', 'Ana Ruiz'),
      apart('piet-grauw', 'Piet Grauw'),
      apart('x7', 'Olu Adeyemi'),
    ];
    const surer = sduiSearch(more.join(''));
    const recipe = taught(aim(surer, 'Olu Adeyemi'));
    expect(namesOf(surer, [recipe])).toEqual(['Ana Ruiz', 'Piet Grauw', 'Olu Adeyemi']);
    expect(namesOf(page, [recipe])).toEqual(['Ana Ruiz']);
    const turned = surer.replace(
      '<p>Ana Ruiz</p>',
      '<a href="https://www.linkedin.com/in/ana-ruiz/">Ana Ruiz</a><p>Port</p>',
    );
    expect(namesOf(turned, [recipe])).toEqual(['Ana Ruiz', 'Piet Grauw']);
  });
});

describe('pointing at contact details', () => {
  const url = profileUrl('nadia-benk', 'overlay/contact-info/');
  const open = (markup: string) => sduiPage({ slug: 'nadia-benk', elsewhere: markup });
  const broken = open(sduiOverlay('nadia-benk').replace('envelope-medium', 'letter-medium'));
  const aim = (field: PointableField, text: string): Aim => ({
    html: broken,
    url,
    adapter: 'linkedin-profile',
    field,
    text,
  });

  it('finds the row by the new name of its icon, and never the birthday', () => {
    expect(read(broken, url, [])).not.toMatchObject({ people: [{ emails: expect.anything() }] });
    const recipe = taught(aim('emails', 'nadia@benk.example'));
    expect(read(broken, url, [recipe])).toMatchObject({ people: [{ emails: ['nadia@benk.example'] }] });
    expect(JSON.stringify(recipe)).not.toMatch(/nadia|benk/i);
    expect(point(aim('emails', 'March 8'))).toEqual({ ok: false, reason: 'not-this' });
    expect(point(aim('phones', 'March 8'))).toEqual({ ok: false, reason: 'not-this' });
  });
});
