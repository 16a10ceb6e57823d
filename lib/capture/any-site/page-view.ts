import { CAPS } from '../../model/caps.ts';
import { siteIdentity } from '../../model/identity.ts';
import { cleanText, foldText } from '../../model/text.ts';
import type { PageInView } from '../adapter.ts';
import {
  attribute,
  closest,
  contains,
  dataOf,
  descendants,
  isVisible,
  parentOf,
  rawText,
  select,
  selectAll,
} from '../dom.ts';
import { addressOf } from '../linkedin/addresses.ts';
import { isShown } from '../visible-text.ts';
import { readCards } from './h-cards.ts';
import { readItemScopes } from './item-scopes.ts';
import { readJsonLd } from './json-ld.ts';
import { ELSEWHERE } from './landmarks-any.ts';
import { sameFolded } from './names.ts';
import { readOpenGraph } from './open-graph.ts';
import type { SiteNode } from './site-node.ts';

/** A stretch of visible text and the element that holds it. */
export interface Text {
  element: Element;
  /** Cleaned when first asked for: a page of megabytes is mostly texts nobody asks for. */
  readonly text: string;
  /** Longer than any name, label or line of contact. */
  long: boolean;
}

/** UTF-16 units from which a text is long. */
const LONG = 700;

function makeText(element: Element, data: string): Text | undefined {
  if (data.length <= LONG) {
    const text = cleanText(data, CAPS.long);
    return text === undefined ? undefined : { element, text, long: false };
  }
  let clean: string | undefined;
  return {
    element,
    long: true,
    get text() {
      clean ??= cleanText(data, CAPS.long) ?? '';
      return clean;
    },
  };
}

/** A visible link in the page's main part. */
export interface PageLink {
  element: Element;
  address: URL;
  text: string;
}

/** A page as all readers of this room see it. */
export interface PageView {
  page: PageInView;
  /** What the page says its own address is, beside the browser's. */
  identities: ReadonlySet<string>;
  region: Element;
  /** Every visible piece of text of the main part, in order: one per run of text without markup in it. */
  texts: readonly Text[];
  links: readonly PageLink[];
  headings: readonly Pick<Text, 'element' | 'text'>[];
  /** The parts of the page's title. */
  titles: readonly string[];
  nodes: readonly SiteNode[];
  /** The page is an article: whoever is named beside it wrote it. */
  article: boolean;
}

/** Text nodes looked at; a page with more is a list far longer than is taken from one. */
const MOST_TEXTS = 6_000;
const MOST_NODES = 60_000;
const NO_TEXT =
  'script, style, noscript, template, svg, iframe, video, audio, select, option, button, textarea';

const isElsewhere = (element: Element): boolean => closest(element, ELSEWHERE) !== undefined;

/** The visible pieces of text below an element. */
function textsIn(region: Element): Text[] {
  const texts: Text[] = [];
  const shown = new Map<Element, boolean>();
  let seen = 0;
  for (const node of descendants(region)) {
    if (++seen > MOST_NODES || texts.length >= MOST_TEXTS) break;
    const data = dataOf(node);
    const element = data === undefined || !/\S/.test(data.slice(0, 2_000)) ? undefined : parentOf(node);
    if (element === undefined) continue;
    if (!shown.has(element))
      shown.set(
        element,
        closest(element, NO_TEXT) === undefined &&
          isShown(element, region) &&
          !isElsewhere(element) &&
          isVisible(element),
      );
    const text = shown.get(element) ? makeText(element, data ?? '') : undefined;
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

function linksIn(region: Element, base: URL): PageLink[] {
  return selectAll(region, 'a[href]', 3_000).flatMap((element) => {
    const address = addressOf(attribute(element, 'href'), base);
    if (address === undefined || isElsewhere(element) || !isVisible(element)) return [];
    return [{ element, address, text: cleanText(rawText(element).slice(0, 2_000), CAPS.line) ?? '' }];
  });
}

const contentOf = (document: Document, selector: string): string | undefined => {
  const meta = select(document, selector);
  return meta && (attribute(meta, 'content') ?? attribute(meta, 'href'));
};

/** `Nadia Benk | Fable` and `nadiab (Nadia Benk) · Forge` name her in one part. */
function titlesOf(document: Document): string[] {
  const title = select(document, 'head > title') ?? select(document, 'title');
  return [title && rawText(title).slice(0, 500), contentOf(document, 'meta[property="og:title"]')]
    .flatMap((text) => text?.slice(0, 500).split(/\s[-–—]\s|[|·•«»:]/u) ?? [])
    .flatMap((part) => [part, ...(part.includes('(') ? part.split(/[()]/) : [])])
    .flatMap((part) => cleanText(part, CAPS.name) ?? []);
}

function identitiesOf({ document, url }: PageInView): Set<string> {
  const own = siteIdentity(url);
  const stated = ['link[rel="canonical"]', 'meta[property="og:url"]'].flatMap((selector) => {
    const address = addressOf(contentOf(document, selector), url);
    // An address on another host, or the front page given for every page, says nothing of this page.
    const same = address?.hostname === url.hostname && address.pathname !== '/';
    return (same && address && siteIdentity(address)) || [];
  });
  return new Set([...(own === undefined ? [] : [own]), ...stated]);
}

/** Whether the page is an article: whoever is named beside it wrote it. */
function isArticle(document: Document, nodes: readonly SiteNode[]): boolean {
  return (
    /^article/.test(contentOf(document, 'meta[property="og:type"]') ?? '') ||
    nodes.some(
      (node) =>
        node.element === undefined &&
        node.types.some((type) => /(?:Article|BlogPosting|Recipe|Review|Product)$/.test(type)),
    )
  );
}

/** Collects what a page shows and states. Reads everything once; decides nothing. */
export function viewPage(page: PageInView): PageView | undefined {
  const { document, url } = page;
  const mains = selectAll(document, 'main, [role="main"]', 3).filter(isVisible);
  const [main] = mains;
  const region = mains.length === 1 && main !== undefined ? main : select(document, 'body');
  if (region === undefined) return undefined;
  const nodes = [
    ...readJsonLd(document),
    ...readItemScopes(document),
    ...readCards(document),
    ...readOpenGraph(document),
  ].filter(
    (node) =>
      node.element === undefined ||
      (contains(region, node.element) && !isElsewhere(node.element)) ||
      contains(node.element, region),
  );
  return {
    page,
    region,
    identities: identitiesOf(page),
    texts: textsIn(region),
    links: linksIn(region, url),
    headings: selectAll(region, 'h1, [role="heading"][aria-level="1"]', 10).flatMap((element) => {
      const text =
        isElsewhere(element) || !isVisible(element)
          ? undefined
          : cleanText(rawText(element).slice(0, 2_000), CAPS.line);
      return text === undefined ? [] : [{ element, text }];
    }),
    titles: titlesOf(document),
    nodes,
    article: isArticle(document, nodes),
  };
}

/** Whether an address is the page's own. */
export function isOwnAddress(address: string | undefined, view: PageView): boolean {
  const url = addressOf(address, view.page.url);
  const identity = url === undefined ? undefined : siteIdentity(url);
  return identity !== undefined && view.identities.has(identity);
}

const folded = new WeakMap<Text, string>();

/** A short text folded, once. */
export function foldedOf(piece: Text): string {
  const known = folded.get(piece) ?? foldText(piece.text);
  folded.set(piece, known);
  return known;
}

/** Where a name stands by itself and does not lead to another page: that would be somebody the page lists. */
export function standings(name: string, view: PageView): Text[] {
  const wanted = foldText(name);
  return view.texts.filter((piece) => {
    if (piece.long || piece.text.length > 200) return false;
    const { element, text } = piece;
    if (!(wanted === '' ? text === name : sameFolded(foldedOf(piece), wanted))) return false;
    const link = closest(element, 'a[href]');
    return (
      link === undefined ||
      isOwnAddress(attribute(link, 'href'), view) ||
      /^#/.test(attribute(link, 'href') ?? '')
    );
  });
}

/** Texts folded, for comparing with words. */
export const foldedTitles = (view: PageView): string[] =>
  [...view.titles, ...view.headings.map((heading) => heading.text)].map(foldText);

/**
 * Things of a page by every part that holds them, at most `most` for a part. Made once, it answers what else would be a
 * walk through the page for each question.
 */
export function sortByPart<Thing extends { element: Element }>(
  things: readonly Thing[],
  most = Number.POSITIVE_INFINITY,
): Map<Element, Thing[]> {
  const sorted = new Map<Element, Thing[]>();
  for (const thing of things) {
    for (let at: Element | undefined = thing.element; at !== undefined; at = parentOf(at)) {
      const known = sorted.get(at);
      if (known === undefined) sorted.set(at, [thing]);
      else if (known.length < most) known.push(thing);
    }
  }
  return sorted;
}
