/** What the repair proof does inside a company's page or a list: break a field, point at it as a user would, read again. */
import { readPage } from '../../lib/capture/index.ts';
import { deriveRecipe } from '../../lib/capture/recipe/derive.ts';
import type { PointableAdapter, PointableField, Recipe } from '../../lib/model/recipe.ts';
import { KIND_BREAKS } from './break-kind.ts';
import { showing } from './find-shown.ts';

/** What an open dialog shows lies over everything else. */
const inView = (): Element | null =>
  document.querySelector('dialog[open], [role="dialog"]') ?? document.querySelector('main');

/** Where a user would point at a value, the likeliest first. */
function placesOf(field: PointableField, value: string): Element[] {
  const main = inView();
  if (!main) return [];
  if (field !== 'website') return showing(main, value);
  const links = [...main.querySelectorAll('a')];
  const host = new URL(value).host;
  return links.filter(({ href }) => decodeURIComponent(href).includes(host));
}

const repairKind = {
  breakField: (kind: string, field: string) => KIND_BREAKS[kind]?.[field]?.(document),
  isShown: (field: PointableField, value: string) => placesOf(field, value).length > 0,
  point(url: string, adapter: PointableAdapter, field: PointableField, value: string) {
    const [element] = placesOf(field, value);
    // The address is given: these pages are not served where they say they are.
    const page = { document, url: new URL(url), recipes: [] };
    return element ? deriveRecipe(page, element, field, adapter) : { ok: false, reason: 'not-shown' };
  },
  read: (url: string, recipes: Recipe[]) => readPage(document, new URL(url), recipes),
};

Object.assign(globalThis, { repairKind });
