/** What the repair proof does inside a person's page on any site: break a field, point at it as a user would, read again. */
import { readPage } from '../../lib/capture/index.ts';
import { deriveRecipe } from '../../lib/capture/recipe/derive.ts';
import type { PointableField, Recipe } from '../../lib/model/recipe.ts';
import { SITE_BREAKS } from './break-site.ts';
import { showing } from './find-shown.ts';

/** Where a user would point at a value, the likeliest first. */
function placesOf(field: PointableField, value: string | string[]): Element[] {
  const [main, first] = [document.querySelector('main'), [value].flat()[0]];
  if (!main || first === undefined) return [];
  if (field !== 'websites') return showing(main, first);
  return [...main.querySelectorAll('a')].filter(({ href }) => href === new URL(first).href);
}

const repairSite = {
  breakField: (field: string) => SITE_BREAKS[field]?.(document),
  isShown: (field: PointableField, value: string | string[]) => placesOf(field, value).length > 0,
  point(url: string, field: PointableField, value: string | string[]) {
    const [element] = placesOf(field, value);
    // The address is given: these pages are not served where they say they are.
    const page = { document, url: new URL(url), recipes: [] };
    return element ? deriveRecipe(page, element, field, 'any-site') : { ok: false, reason: 'not-shown' };
  },
  read: (url: string, recipes: Recipe[]) => readPage(document, new URL(url), recipes),
};

Object.assign(globalThis, { repairSite });
