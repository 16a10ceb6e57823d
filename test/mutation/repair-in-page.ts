/** What the repair proof does inside a page: break a field, point at its text as a user would, read again. */
import { isVisible } from '../../lib/capture/dom.ts';
import { readPage } from '../../lib/capture/index.ts';
import { parseDegree } from '../../lib/capture/linkedin/profile-text.ts';
import { deriveRecipe } from '../../lib/capture/recipe/derive.ts';
import type { Education, PersonReading } from '../../lib/model/reading.ts';
import type { PointableField, Recipe } from '../../lib/model/recipe.ts';
import { BREAKS } from './break-field.ts';
import { showing } from './find-shown.ts';

type Layout = keyof typeof BREAKS;

const CARDS: Readonly<Record<Layout, string>> = {
  sdui: '[componentkey$="Topcard"]',
  ember: '[data-member-id]',
  public: '.top-card-layout',
};

const CONTACT = new Set(['emails', 'phones', 'websites']);

/** What stands in the lists below the top card. */
const LISTED = new Set(['title', 'companyUrl', 'positions', 'education']);

/** The text a user would look for: of a list its first entry's. */
function wordsOf(field: PointableField, truth: PersonReading): string | undefined {
  if (field === 'companyUrl') return truth.companyUrl && truth.title;
  if (field === 'positions') return truth.positions?.[0]?.title;
  const schools: Education[] | undefined = truth.education;
  if (field === 'education') return schools?.[0]?.school;
  if (field === 'websites') return truth.websites?.[0] && new URL(truth.websites[0]).host;
  if (field === 'emails' || field === 'phones') return truth[field]?.[0];
  return truth[field as 'headline'];
}

function portraits(card: Element, address: string): Element[] {
  const images = [...card.querySelectorAll('img')].filter((image) => isVisible(image));
  return images.filter((image) =>
    [image.getAttribute('src'), image.getAttribute('data-delayed-url')].includes(address),
  );
}

/** Where a user would point, the likeliest first. */
function placesOf(layout: Layout, field: PointableField, truth: PersonReading): Element[] {
  const main = document.querySelector('main');
  const card = document.querySelector(`main ${CARDS[layout]}`);
  if (!main || !card) return [];
  if (field === 'photoUrl') return truth.photoUrl ? portraits(card, truth.photoUrl) : [];
  if (field === 'companyUrl' && layout === 'public')
    return [...card.querySelectorAll(`a[href*="/company/"]`)].filter((link) =>
      truth.companyUrl?.replace(/\/$/, '').endsWith(new URL((link as HTMLAnchorElement).href).pathname),
    );
  const words = wordsOf(field, truth);
  if (words === undefined) return [];
  const overlay = CONTACT.has(field) && document.querySelector('dialog[open]');
  if (overlay) return [...overlay.querySelectorAll('p')].filter((line) => line.textContent?.includes(words));
  const listed = LISTED.has(field);
  const found = showing(
    listed || field === 'about' ? main : card,
    words,
    field === 'degree' ? (shown) => parseDegree(shown) === words : undefined,
  );
  return listed ? found.filter((element) => !card.contains(element)) : found;
}

export const repair = {
  breakField: (layout: Layout, field: PointableField) => BREAKS[layout][field as 'name']?.(document),
  /** Whether the value stands on the page where one could point at it. */
  isShown: (layout: Layout, field: PointableField, truth: PersonReading) =>
    placesOf(layout, field, truth).length > 0,
  point(url: string, layout: Layout, field: PointableField, truth: PersonReading) {
    const [element] = placesOf(layout, field, truth);
    // The address is given: these pages are not served where they say they are.
    const page = { document, url: new URL(url), recipes: [] };
    return element ? deriveRecipe(page, element, field) : { ok: false, reason: 'not-shown' };
  },
  read: (url: string, recipes: Recipe[]) => readPage(document, new URL(url), recipes),
};

Object.assign(globalThis, { repair });
