import { neighbourCard, pickAdvert } from './neighbour-cards.ts';
import { drawnElements, type Operator, someOf } from './operator.ts';

/** Larger than this share of the page is not a part of it but the page. */
const LARGEST_SHARE = 0.35;

/**
 * One to five subtrees go. What they said is noted, so that the truth can be told again: those values may be missing now.
 */
export const removeSubtrees: Operator = (document, { random }) => {
  const removed: string[] = [];
  const all = drawnElements(document);
  for (let count = 1 + random.int(5); count > 0; count -= 1) {
    const element = random.pick(all);
    if (!element.isConnected || element.querySelectorAll('*').length > all.length * LARGEST_SHARE) continue;
    removed.push(element.textContent ?? '');
    element.remove();
  }
  return { removed };
};

/** What a style sheet says of text for the ear alone. Said in place: another operator may have renamed the sheet's own class. */
const CLIPPED = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);';

const HIDE: readonly ((twin: Element) => void)[] = [
  (twin) => twin.setAttribute('hidden', ''),
  (twin) => twin.setAttribute('style', 'display: none;'),
  (twin) => twin.setAttribute('style', 'visibility: hidden;'),
  (twin) => {
    twin.setAttribute('class', 'visually-hidden');
    twin.setAttribute('style', CLIPPED);
  },
];

/** Elements whose whole content is a line of text. */
const linesOf = (document: Document): Element[] =>
  drawnElements(document).filter(
    (element) => element.childElementCount === 0 && (element.textContent ?? '').trim() !== '',
  );

/** Lines get a hidden twin before or after them, in one of the ways pages hide text: the same words, or another line's. */
export const hiddenTwins: Operator = (document, { random }) => {
  const lines = linesOf(document);
  for (const element of someOf(random, lines, 0.25)) {
    const twin = element.cloneNode(true) as Element;
    twin.removeAttribute('id');
    if (random.chance(0.3)) twin.textContent = random.pick(lines).textContent;
    random.pick(HIDE)(twin);
    if (random.chance(0.5)) element.before(twin);
    else element.after(twin);
    // A style sheet that says `display: block` overrules the attribute.
    if (twin.hasAttribute('hidden') && twin.checkVisibility()) twin.setAttribute('style', 'display: none;');
  }
  return {};
};

/** Blocks a new card may be put beside without cutting a row or a job in two. */
const PLACES = 'main, main > *, section, aside, [role="listitem"], [role="list"], [role="dialog"], dialog';

/** One to three cards about strangers, with their links and ids, and an advertisement, between the page's own cards. */
export const injectNeighbours: Operator = (document, { random, strangers }) => {
  const places = [...document.body.querySelectorAll(PLACES)].filter(
    (element) => element.closest('svg, header') === null,
  );
  const put = (card: Element): void => {
    const place = places.length > 0 ? random.pick(places) : document.body;
    if (place === document.body) place.append(card);
    else if (random.chance(0.5)) place.before(card);
    else place.after(card);
  };
  for (let count = 1 + random.int(3); count > 0; count -= 1) {
    put(neighbourCard(document, random, strangers));
  }
  put(pickAdvert(document, random));
  return {};
};

const MICRODATA = ['itemscope', 'itemprop', 'itemtype', 'itemid', 'itemref', 'typeof', 'property', 'vocab'];

/** JSON islands, linked data, microdata and descriptive meta elements go: what is left is what the eye sees. */
export const stripStructuredData: Operator = (document) => {
  const data =
    'script[type="application/ld+json"], code[id*="bpr-guid"], meta[property], meta[name^="og:"], meta[name^="profile:"], meta[name="description"]';
  for (const element of document.querySelectorAll(data)) element.remove();
  for (const element of document.querySelectorAll(MICRODATA.map((name) => `[${name}]`).join(','))) {
    for (const name of MICRODATA) element.removeAttribute(name);
  }
  return {};
};
