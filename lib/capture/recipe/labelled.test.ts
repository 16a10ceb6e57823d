// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { companyUrl, emberCompany, FACTS, fact } from '../../../test/fixtures/pages/company-pages.ts';
import { parsePage } from '../../../test/fixtures/pages/read-html.ts';
import type { PointableField, Recipe } from '../../model/recipe.ts';
import { recipeSchema } from '../../model/recipe.ts';
import { z } from '../../model/schema.ts';
import { readPage } from '../index.ts';
import { deriveRecipe } from './derive.ts';

const company = (slug: string, name: string, facts: string, main = '') =>
  emberCompany({ slug, title: `${name} | LinkedIn`, heading: `<h1>${name}</h1>`, info: '', facts, main });

const tarn = (facts: string, main = '') => company('tarnholm', 'Tarnholm Group', facts, main);
const TARN = companyUrl('company/tarnholm/about/');
const quor = (facts: string, main = '') => company('quorellia', 'Quorellia Foods', facts, main);
const QUOR = companyUrl('company/quorellia/about/');

function point(html: string, field: PointableField, text: string) {
  const document = parsePage(html);
  const found = [...document.querySelectorAll('main *')].filter((element) => element.textContent === text);
  const element = found.at(-1);
  if (!element) throw new Error(`no ${text}`);
  return deriveRecipe({ document, url: TARN, recipes: [] }, element, field, 'linkedin-company');
}

function taught(html: string, field: PointableField, text: string): Recipe {
  const pointed = point(html, field, text);
  if (!pointed.ok) throw new Error(pointed.reason);
  return z.parse(recipeSchema, { ...pointed.place, id: 'r', madeAt: '2026-03-10T09:00:00.000Z' });
}

function readOf(html: string, recipes: Recipe[], field: PointableField) {
  const reading = readPage(parsePage(html), QUOR, recipes);
  return reading.ok ? reading.company?.[field as 'industry'] : reading.reason;
}

/** Labels nobody knows, in whatever order and number a company states them. */
const here = tarn(
  fact('Line of trade', 'Retail') +
    fact('Legal form', 'Privately Held') +
    fact('Chief harbour', 'Saltmere') +
    fact('Founded', '1988'),
);

describe('a fact told by its label', () => {
  it.each([
    ['industry', 'Retail', 'Food Production'],
    ['place', 'Saltmere', 'Kestrelmoor'],
  ] as const)('reads %s where other facts stand around it', (field, text, expected) => {
    const recipe = taught(here, field, text);
    const there = quor(
      fact('Telephone line', '+31 20 555 0100') +
        fact('Chief harbour', 'Kestrelmoor') +
        fact('Line of trade:', 'Food Production'),
    );
    expect(readOf(there, [], field)).toBeUndefined();
    expect(readOf(there, [recipe], field)).toBe(expected);
    expect(JSON.stringify(recipe)).not.toMatch(/tarn|retail|saltmere|trade|harbour/i);
  });

  it('tells labels of any script', () => {
    const other = (value: string) => fact('業種の分類', value) + fact('本社の場所', 'Saltmere');
    const recipe = taught(tarn(other('Retail')), 'industry', 'Retail');
    expect(readOf(quor(other('食品')), [recipe], 'industry')).toBe('食品');
  });

  it('knows a label in another language once the list is none any more', () => {
    const row = (label: string, value: string) => `<div><span>${label}</span><span>${value}</span></div>`;
    const boxed = (rows: string) => `<section><div>${rows}</div></section>`;
    const first = boxed(
      row('Headquarters', 'Saltmere') + row('Industry', 'Retail') + row('Type', 'Nonprofit'),
    );
    const recipe = taught(tarn('', first), 'industry', 'Retail');
    const second = boxed(row('Branche', 'Lebensmittel') + row('Art', 'Privatunternehmen'));
    expect(readOf(quor('', second), [recipe], 'industry')).toBe('Lebensmittel');
    expect(
      readOf(quor('', boxed(row('Art', 'Privatunternehmen') + row('Sitz', 'Ulm'))), [recipe], 'industry'),
    ).toBe(undefined);
  });

  it('reads a web site’s address from its row', () => {
    const row = (label: string, value: string) => `<div><b>${label}</b><p>${value}</p></div>`;
    const link = (host: string) => `<a href="https://www.${host}.example/">${host}.example</a>`;
    const list = (host: string) =>
      `<section>${row('On the web', link(host))}${row('Chief harbour', 'Saltmere')}<a href="https://help.example/">?</a></section>`;
    const recipe = taught(tarn('', list('tarnholm')), 'website', 'tarnholm.example');
    expect(readOf(quor('', list('quorellia')), [recipe], 'website')).toBe('https://www.quorellia.example');
  });
});

describe('what no label tells', () => {
  const recipe = taught(here, 'industry', 'Retail');
  const rows = fact('Line of trade', 'Food Production') + fact('Chief harbour', 'Kestrelmoor');

  it('is a value whose label is another fact’s', () => {
    expect(point(tarn(FACTS), 'place', 'Retail')).toMatchObject({ ok: false });
    const typed = tarn(fact('Type', 'Privately Held') + fact('Chief harbour', 'Saltmere'));
    expect(point(typed, 'industry', 'Privately Held')).toEqual({ ok: false, reason: 'not-this' });
  });

  it('is a label that two rows bear', () => {
    const twice = fact('Line of trade', 'Retail') + fact('Line of trade', 'Rope') + fact('Type', 'Nonprofit');
    expect(point(tarn(twice), 'industry', 'Retail')).toEqual({ ok: false, reason: 'unmarked' });
    expect(readOf(quor(rows + fact('Line of trade', 'Rope')), [recipe], 'industry')).toBeUndefined();
  });

  it('is a value without the field’s shape, or a second value under a label', () => {
    expect(point(here, 'industry', '1988')).toEqual({ ok: false, reason: 'not-this' });
    expect(point(here, 'size', 'Retail')).toEqual({ ok: false, reason: 'not-this' });
    const second = tarn(
      `${fact('Line of trade', 'Retail')}<dd>Ropes</dd>${fact('Chief harbour', 'Saltmere')}`,
    );
    expect(point(second, 'industry', 'Ropes')).toEqual({ ok: false, reason: 'unmarked' });
    const linked = fact('Line of trade', '<a href="/jobs/">Food Production</a>');
    expect(readOf(quor(linked + fact('Chief harbour', 'Ulm')), [recipe], 'industry')).toBeUndefined();
  });

  it('is a label itself', () => {
    expect(point(here, 'place', 'Chief harbour')).toEqual({ ok: false, reason: 'unmarked' });
  });

  it('is a row of another company’s list', () => {
    expect(readOf(quor(rows), [recipe], 'industry')).toBe('Food Production');
    const beside = (inner: string) =>
      `<section>${inner}<dl>${fact('Line of trade', 'Rope')}${fact('Chief harbour', 'Ulm')}</dl></section>`;
    const bare = fact('Chief harbour', 'Kestrelmoor') + fact('Founded', '1901');
    expect(readOf(quor(bare, beside('')), [recipe], 'industry')).toBeUndefined();
    const other = '<a href="/company/orvane/">Orvane</a>';
    expect(readOf(quor('', beside(other)), [recipe], 'industry')).toBeUndefined();
  });

  it('is a recipe for one fact with the label of another', () => {
    const steps: Recipe['steps'] = [{ reach: 'inside', tag: 'dd', marks: ['fact=type'], place: 0, of: 1 }];
    const typed = quor(fact('Type', 'Privately Held') + fact('Chief harbour', 'Ulm'));
    expect(readOf(typed, [{ ...recipe, steps }], 'industry')).toBeUndefined();
  });

  it('is words in a mark', () => {
    const steps = [{ ...recipe.steps[0], marks: ['label=Tarnholm'] }];
    expect(() => z.parse(recipeSchema, { ...recipe, steps })).toThrow();
  });

  it('is a place among rows: companies leave facts out', () => {
    const row = (label: string, value: string) => `<p>${label}</p><p>${value}</p>`;
    const flat = `<section><div id="facts">${row('Line of trade', 'Retail')}${row('Chief harbour', 'Saltmere')}</div></section>`;
    expect(point(tarn('', flat), 'place', 'Saltmere')).toEqual({ ok: false, reason: 'unmarked' });
  });
});
