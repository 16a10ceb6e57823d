// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PersonReading } from '../../model/reading.ts';
import type { PointableField, Recipe } from '../../model/recipe.ts';
import { recipeSchema } from '../../model/recipe.ts';
import { z } from '../../model/schema.ts';
import { readPage } from '../index.ts';
import { deriveRecipe } from './derive.ts';

interface Shown {
  id: string;
  slug: string;
  name: string;
  jobs: [title: string, company: string, dates: string][];
  school?: string;
  /** Something before the jobs that looks like them and is not. */
  before?: string;
  photo?: string;
}

const ANA: Shown = {
  id: 'ACoAAB1234567890abcdefghijklmno',
  slug: 'ana-ruiz',
  name: 'Ana Ruiz',
  jobs: [
    ['Head of Ports', 'Harbour Works', 'Aug 2021 - Present · 4 yrs'],
    ['Pilot', 'Tide & Co', 'Jan 2015 - Jul 2021 · 6 yrs'],
  ],
  school: 'Cádiz Nautical School',
  photo: 'https://media.example/1/portrait-a.jpg',
};

const OLU: Shown = {
  id: 'ACoAAC0987654321zyxwvutsrqponml',
  slug: 'olu-adeyemi',
  name: 'Olu Adeyemi',
  jobs: [['Quay Manager', 'Lagoon Freight', 'May 2019 - Present · 6 yrs']],
  school: 'Lagos Maritime College',
  photo: 'https://media.example/2/portrait-b.jpg',
};

const slugOf = (company: string) => company.toLowerCase().replace(/\W+/g, '-');

const job = ([title, company, dates]: Shown['jobs'][number], n: number) => `
  <div componentkey="entity-collection-item-${n}1"><div><a href="/company/${slugOf(company)}/"><div>
    <div><p>${title}</p><p>${company}</p></div><p>${dates}</p></div></a></div></div>`;

/** A profile on which the name has no heading, link or title, and the lists have keys of another name. */
const page = ({ id, slug, name, jobs, school, before = '', photo }: Shown) =>
  new DOMParser().parseFromString(
    `<html lang="en"><head><title>LinkedIn</title></head><body>
    <main data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
      <section componentkey="com.linkedin.sdui.profile.card.ref${id}Topcard"><div>
        <div><img src="https://media.example/c/profile-displaybackgroundimage.jpg"></div>
        ${photo ? `<div><figure><img src="${photo}"></figure></div>` : ''}
        <div><div><span><div id="own-name">${name}</div></span><p>· 2nd</p></div>
          <p>Ships and people</p>
          <div><p>Cádiz, Spain</p><p>·</p><p><a href="/in/${slug}/overlay/contact-info/">Contact info</a></p></div></div>
        <ul><li><a href="/in/someone-else/"><img src="https://media.example/9/face.jpg"></a></li></ul>
      </div></section>
      ${before}
      <section componentkey="com.linkedin.sdui.profile.card.ref${id}Career"><h2>Experience</h2>${jobs.map(job).join('')}</section>
      ${
        school === undefined
          ? ''
          : `<section componentkey="com.linkedin.sdui.profile.card.ref${id}Studies"><h2>Education</h2>
        <div componentkey="entity-collection-item-91"><a href="/school/s/"><div><p>${school}</p><p>2004 - 2008</p></div></a></div></section>`
      }
    </main></body></html>`,
    'text/html',
  );

const urlOf = ({ slug }: Shown) => new URL(`https://www.linkedin.com/in/${slug}/`);

const point = (
  shown: Shown,
  selector: string,
  field: PointableField,
  text?: string,
  recipes: Recipe[] = [],
) => {
  const document = page(shown);
  const found = [...document.querySelectorAll(selector)].find(
    (element) => text === undefined || element.textContent === text,
  );
  if (!found) throw new Error(`no ${selector}`);
  return deriveRecipe({ document, url: urlOf(shown), recipes }, found, field);
};

function taught(...given: Parameters<typeof point>): Recipe {
  const pointed = point(...given);
  if (!pointed.ok) throw new Error(pointed.reason);
  return z.parse(recipeSchema, { ...pointed.place, id: 'r', madeAt: '2026-03-10T09:00:00.000Z' });
}

const named = () => taught(ANA, '#own-name', 'name');

const read = (shown: Shown, recipes: Recipe[]): Partial<PersonReading> => {
  const reading = readPage(page(shown), urlOf(shown), recipes);
  return (reading.ok && reading.people[0]) || {};
};

const PLACES: [PointableField, selector: string, text?: string][] = [
  ['title', 'p', 'Head of Ports'],
  ['companyUrl', 'p', 'Harbour Works'],
  ['positions', 'p', 'Pilot'],
  ['positions', 'h2', 'Experience'],
  ['education', 'h2', 'Education'],
  ['education', 'p', 'Cádiz Nautical School'],
  ['photoUrl', 'figure img'],
];

describe('pointing at a name', () => {
  it('makes the page somebody’s, and the same place other people’s', () => {
    expect(readPage(page(OLU), urlOf(OLU), [])).toMatchObject({ ok: false });
    expect(read(ANA, [named()]).name).toBe('Ana Ruiz');
    expect(read(OLU, [named()])).toMatchObject({ name: 'Olu Adeyemi', headline: 'Ships and people' });
  });

  it('takes no name that the address does not bear out', () => {
    expect(read({ ...OLU, name: 'Ana Ruiz' }, [named()]).name).toBeUndefined();
    expect(point({ ...OLU, name: 'Ana Ruiz' }, '#own-name', 'name')).toMatchObject({ ok: false });
    expect(point(ANA, 'p', 'name', 'Ships and people')).toMatchObject({ ok: false });
  });

  it('says in the evidence that it was pointed out', () => {
    const reading = readPage(page(OLU), urlOf(OLU), [named()]);
    expect(reading.ok && reading.health.find(({ field }) => field === 'name')?.reader).toBe('recipe');
  });
});

describe('pointing at lists, links and pictures', () => {
  it.each(PLACES)('restores %s', (field, selector, text) => {
    const name = named();
    const recipe = taught(ANA, selector, field, text, [name]);
    expect(read(ANA, [name])[field as 'title']).toBeUndefined();
    const expected = {
      title: 'Quay Manager',
      companyUrl: 'https://www.linkedin.com/company/lagoon-freight/',
      positions: [{ title: 'Quay Manager', company: 'Lagoon Freight' }],
      education: [{ school: 'Lagos Maritime College', dates: '2004 - 2008' }],
      photoUrl: OLU.photo,
    };
    expect(read(OLU, [name, recipe])).toMatchObject({ [field]: expected[field as 'title'] });
    expect(JSON.stringify(recipe)).not.toMatch(
      /ana|ruiz|ACoAA|harbour|head of|pilot|tide|nautical|portrait|media/i,
    );
  });

  it('takes no picture of somebody else where the person has none', () => {
    const name = named();
    const recipe = taught(ANA, 'figure img', 'photoUrl', undefined, [name]);
    const { photo: _, ...bare } = OLU;
    expect(read(bare, [name, recipe]).photoUrl).toBeUndefined();
    expect(point(ANA, 'li img', 'photoUrl', undefined, [name])).toEqual({ ok: false, reason: 'not-this' });
    expect(point(ANA, 'img', 'photoUrl', undefined, [name])).toEqual({ ok: false, reason: 'not-this' });
  });

  it('refuses a list for another, and a title that is not the present one', () => {
    const name = [named()];
    expect(point(ANA, 'h2', 'education', 'Experience', name)).toEqual({ ok: false, reason: 'not-this' });
    expect(point(ANA, 'h2', 'positions', 'Education', name)).toEqual({ ok: false, reason: 'not-this' });
    expect(point(ANA, 'p', 'title', 'Pilot', name)).toEqual({ ok: false, reason: 'not-this' });
    expect(point(ANA, 'p', 'title', 'Ships and people', name)).toEqual({ ok: false, reason: 'outside' });
  });

  it('leaves alone a card of the same name that is another person’s', () => {
    const recipes = [named(), taught(ANA, 'h2', 'positions', 'Experience', [named()])];
    const { jobs } = OLU;
    const stranger = `<section componentkey="com.linkedin.sdui.profile.card.ref${ANA.id}Career">${job(jobs[0] ?? ['', '', ''], 7)}</section>`;
    const own = read({ ...OLU, jobs: [], before: stranger }, recipes);
    expect(own.name).toBe('Olu Adeyemi');
    expect(own.positions).toBeUndefined();
  });
});
