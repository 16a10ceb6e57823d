// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PointableField, Recipe } from '../../model/recipe.ts';
import { recipeSchema } from '../../model/recipe.ts';
import { z } from '../../model/schema.ts';
import { readPage } from '../index.ts';
import { deriveRecipe } from './derive.ts';

const ID = 'ACoAAB1234567890abcdefghijklmno';
const url = new URL('https://www.linkedin.com/in/ana-ruiz/');

/** A top card whose place has lost its landmark: the contact link is gone. */
const page = (place: string, extra = '', headline = '<p>Head of Ports</p>') =>
  new DOMParser().parseFromString(
    `<html lang="en"><head><title>Ana Ruiz | LinkedIn</title></head><body>
    <main data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
      <section componentkey="com.linkedin.sdui.profile.card.ref${ID}Topcard"><div>
        <div><div><a href="/in/ana-ruiz/"><div><h2>Ana Ruiz</h2></div></a><p>· 2nd</p></div>
          ${headline}
          <div>${place}</div></div>
        <a href="/in/ana-ruiz/overlay/about/">more</a>${extra}
      </div></section>
    </main>
    <aside><p id="stranger">Lagos, Nigeria</p></aside></body></html>`,
    'text/html',
  );

const find = (document: Document, text: string): Element => {
  const found = [...document.querySelectorAll('p, span, h2')].find((element) => element.textContent === text);
  if (!found) throw new Error(`no ${text}`);
  return found;
};

const point = (document: Document, text: string, field: PointableField) =>
  deriveRecipe({ document, url, recipes: [] }, find(document, text), field);

function recipeFor(document: Document, text: string, field: PointableField): Recipe {
  const pointed = point(document, text, field);
  if (!pointed.ok) throw new Error(pointed.reason);
  return z.parse(recipeSchema, { ...pointed.place, id: 'r', madeAt: '2026-03-10T09:00:00.000Z' });
}

const placeIn = (document: Document, recipes: Recipe[]) => {
  const reading = readPage(document, url, recipes);
  return reading.ok ? reading.people[0]?.location : reading.reason;
};

describe('pointing at a text', () => {
  const taught = () => recipeFor(page('<p>Cádiz, Spain</p>'), 'Cádiz, Spain', 'location');

  it('finds the field on another page of the layout', () => {
    const recipe = taught();
    expect(placeIn(page('<p>Porto, Portugal</p>'), [])).toBeUndefined();
    expect(placeIn(page('<p>Porto, Portugal</p>'), [recipe])).toBe('Porto, Portugal');
  });

  it('holds nothing of the person', () => {
    expect(JSON.stringify(taught())).not.toMatch(/ana|ruiz|ACoAA|cádiz|port/i);
  });

  it('never goes before a reader that answers', () => {
    const whole = page(
      '<p>Porto, Portugal</p><p>·</p><p><a href="/in/ana-ruiz/overlay/contact-info/">Contact</a></p>',
    );
    const recipe = taught();
    const reading = readPage(whole, url, [{ ...recipe, field: 'headline' }, recipe]);
    expect(reading.ok && reading.people[0]).toMatchObject({
      location: 'Porto, Portugal',
      headline: 'Head of Ports',
    });
    const evidence = reading.ok ? reading.health.find(({ field }) => field === 'location') : undefined;
    expect(evidence?.reader).toBe('before-contact-link');
  });

  it('reads nothing where the place holds something else', () => {
    const recipe = taught();
    const others = ['<p>500+ connections</p>', '<p>Head of Ports</p>', '<p>She/Her</p>', '<p>Ana Ruiz</p>'];
    for (const other of others) expect(placeIn(page(other), [recipe]), other).toBeUndefined();
    const link = '<p><a href="/in/someone-else/">Bilbao, Spain</a></p>';
    expect(placeIn(page(link), [recipe])).toBeUndefined();
    expect(placeIn(page('<p>Porto</p><p>Lisbon</p>'), [recipe])).toBeUndefined();
    expect(placeIn(page('<p hidden>Porto, Portugal</p>'), [recipe])).toBeUndefined();
  });

  it('is for its own adapter and layout alone', () => {
    const recipe = taught();
    const document = page('<p>Porto, Portugal</p>');
    expect(placeIn(document, [{ ...recipe, layout: 'ember' }])).toBeUndefined();
    expect(placeIn(document, [{ ...recipe, adapter: 'any-site' }])).toBeUndefined();
  });

  it('says why a text teaches nothing', () => {
    const document = page('<p>Cádiz, Spain</p>');
    expect(point(document, 'Lagos, Nigeria', 'location')).toEqual({ ok: false, reason: 'outside' });
    expect(point(document, 'Ana Ruiz', 'location')).toEqual({ ok: false, reason: 'not-this' });
    expect(point(document, 'Cádiz, Spain', 'degree')).toEqual({ ok: false, reason: 'not-this' });
    expect(
      deriveRecipe(
        { document, url: new URL('https://www.linkedin.com/in/other/'), recipes: [] },
        find(document, 'Ana Ruiz'),
        'headline',
      ),
    ).toEqual({
      ok: false,
      reason: 'no-person',
    });
  });

  it('survives recipes made to do harm', () => {
    const steps = [{ reach: 'inside', tag: 'p', marks: [], place: 0, of: 400 }] as Recipe['steps'];
    const recipe = taught();
    const recipes = Array.from({ length: 50 }, (_, n) => ({ ...recipe, id: `${n}`, steps }));
    expect(placeIn(page('<p>Porto, Portugal</p>'), recipes)).toBeUndefined();
  });
});
