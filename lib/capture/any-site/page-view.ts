import { CAPS } from '../../model/caps.ts';
import { cleanText } from '../../model/text.ts';
import type { PageInView } from '../adapter.ts';
import {
  attribute,
  contains,
  dataOf,
  descendants,
  isVisible,
  nearest,
  parentOf,
  rawText,
  select,
  selectAll,
  tagOf,
} from '../dom.ts';
import { addressOf } from '../linkedin/addresses.ts';
import { isShown } from '../visible-text.ts';
import { readCards } from './h-cards.ts';
import { readItemScopes } from './item-scopes.ts';
import { readJsonLd } from './json-ld.ts';
import { ELSEWHERE } from './landmarks-any.ts';
import { folded, sameFolded } from './names.ts';
import { readOpenGraph } from './open-graph.ts';
import { contentOf, identitiesOf, isOwnAddress } from './page-address.ts';
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
  readonly text: string;
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
const MOST_LINKS = 3_000;
const NO_TEXT =
  'script, style, noscript, template, svg, iframe, video, audio, select, option, button, textarea';

const elsewhere = nearest(ELSEWHERE);
const isElsewhere = (element: Element): boolean => elsewhere(element) !== undefined;

function makeLink(element: Element, base: URL): PageLink | undefined {
  const href = attribute(element, 'href');
  const address = addressOf(href, base);
  if (address === undefined || !isVisible(element)) return undefined;
  let text: string | undefined;
  return {
    element,
    address,
    get text() {
      text ??= cleanText(rawText(element).slice(0, 2_000), CAPS.line) ?? '';
      return text;
    },
  };
}

/** The visible pieces of text and the links below an element, from one walk that passes over what is never the subject's. */
function walk(region: Element, base: URL): Pick<PageView, 'texts' | 'links'> {
  const texts: Text[] = [];
  const links: PageLink[] = [];
  let seen = 0;
  for (const node of descendants(region, `${NO_TEXT}, ${ELSEWHERE}`)) {
    if (++seen > MOST_NODES || texts.length >= MOST_TEXTS) break;
    const data = dataOf(node);
    if (data === undefined) {
      const link = tagOf(node as Element) === 'a' ? makeLink(node as Element, base) : undefined;
      if (link !== undefined && links.length < MOST_LINKS) links.push(link);
      continue;
    }
    const element = /\S/.test(data.slice(0, 2_000)) ? parentOf(node) : undefined;
    const text = element !== undefined && isShown(element, region) ? makeText(element, data) : undefined;
    if (text !== undefined) texts.push(text);
  }
  return { texts, links };
}

/** `Nadia Benk | Fable` and `nadiab (Nadia Benk) · Forge` name her in one part. */
function titlesOf(document: Document): string[] {
  const title = select(document, 'head > title') ?? select(document, 'title');
  return [title && rawText(title).slice(0, 500), contentOf(document, 'meta[property="og:title"]')]
    .flatMap((text) => text?.slice(0, 500).split(/\s[-–—]\s|[|·•«»:]/u) ?? [])
    .flatMap((part) => [part, ...(part.includes('(') ? part.split(/[()]/) : [])])
    .flatMap((part) => cleanText(part, CAPS.name) ?? []);
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
    ...walk(region, url),
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

/** A short text folded. */
export const foldedOf = (piece: Pick<Text, 'text'>): string => folded(piece.text);

const linkAround = nearest('a[href]');

/** The one of some links a text stands in. */
export function linkOf(element: Element, links: readonly PageLink[]): PageLink | undefined {
  const around = linkAround(element);
  return around && links.find((link) => link.element === around);
}

/** Where a name stands by itself and does not lead to another page: that would be somebody the page lists. */
export function standings(name: string, view: PageView): Text[] {
  const wanted = folded(name);
  return view.texts.filter((piece) => {
    if (piece.long || piece.text.length > 200) return false;
    const { element, text } = piece;
    if (!(wanted === '' ? text === name : sameFolded(foldedOf(piece), wanted))) return false;
    const link = linkAround(element);
    return (
      link === undefined ||
      isOwnAddress(attribute(link, 'href'), view) ||
      /^#(?![!/])/.test(attribute(link, 'href') ?? '')
    );
  });
}

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
