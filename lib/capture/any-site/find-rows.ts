import { foldText } from '../../model/text.ts';
import { attribute, closest, contains, isVisible, parentOf, selectAll, tagOf } from '../dom.ts';
import { isPersonal } from './choose-subject.ts';
import { TEAM_WORDS } from './landmark-words.ts';
import { PEOPLE_PATH } from './landmarks-any.ts';
import { looksLikeName, namesPerson, sameName } from './names.ts';
import { nameOf } from './node-values.ts';
import { foldedOf, foldedTitles, type PageLink, type PageView, sortByPart, type Text } from './page-view.ts';
import { isPerson, type SiteNode } from './site-node.ts';

/** One person of a list: the part of the page that shows them and what is marked up about them. */
export interface PersonRow {
  name: string;
  element: Element;
  nodes: SiteNode[];
}

/** Texts in the part of a page that can be one person's card. */
const MOST_TEXTS = 16;

/** A part of the page that holds text, with the parts inside it that do. */
interface Part {
  element: Element;
  texts: Text[];
  parts: Set<Element>;
}

/** Every part of the page that holds text. */
function partsOf({ texts, region }: PageView): Map<Element, Part> {
  const parts = new Map<Element, Part>();
  for (const text of texts) {
    let inner: Element | undefined;
    for (let at: Element | undefined = text.element; at !== undefined; at = parentOf(at)) {
      const part = parts.get(at) ?? { element: at, texts: [], parts: new Set() };
      parts.set(at, part);
      if (part.texts.length <= MOST_TEXTS) part.texts.push(text);
      if (inner !== undefined) part.parts.add(inner);
      if (at === region) break;
      inner = at;
    }
  }
  return parts;
}

const HEADING = 'h1, h2, h3, h4, h5, h6, strong, b, [role="heading"]';

/** Links and picture texts of one card. */
interface Card {
  part: Part;
  links: readonly PageLink[];
  pictures: readonly string[];
}

/** How much speaks for a text being the name of a card's person. */
function weigh({ element, text }: Text, card: Card, first: boolean): number {
  const marks = [
    card.links.some((link) => isPersonal(link, text)),
    card.links.some((link) => contains(link.element, element) && isOwnPage(link, text)),
    card.pictures.some((alt) => foldText(alt) === foldText(text)),
  ];
  const heading = closest(element, HEADING);
  const headed = heading !== undefined && contains(card.part.element, heading);
  return marks.filter(Boolean).length * 3 + (headed ? 2 : 0) + (first ? 1 : 0);
}

/** Whether a link leads to a page named after the person. */
const isOwnPage = ({ address }: PageLink, name: string): boolean =>
  namesPerson(address.pathname.split('/').filter(Boolean).at(-1)?.replaceAll('_', '-') ?? '', name);

/** The name of the person a card shows, when one text of it is plainly that. */
function cardName(card: Card): string | undefined {
  const weights = new Map<string, number>();
  card.part.texts.forEach((text, at) => {
    if (text.long || !looksLikeName(text.text, 1)) return;
    const weight = weigh(text, card, at === 0);
    // A single word is a name only where two things say so.
    if (weight < 5 && !looksLikeName(text.text)) return;
    weights.set(text.text, Math.max(weights.get(text.text) ?? 0, weight));
  });
  const [best, next] = [...weights].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= 3 && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}

function cardOf(part: Part, links: readonly PageLink[]): Card {
  return {
    part,
    links,
    pictures: selectAll(part.element, 'img[alt]', 5).map((image) => attribute(image, 'alt') ?? ''),
  };
}

/** Whether the page calls itself a list of people. */
const isTeamPage = (view: PageView): boolean =>
  PEOPLE_PATH.test(`${view.page.url.pathname}/`) ||
  foldedTitles(view).some((title) => title.split(' ').some((word) => TEAM_WORDS.has(word)));

interface Group {
  rows: PersonRow[];
  /** How its cards show a name: the tag, and whether it leads to another site. */
  makings: string[];
  /** Rows with something only a person has. */
  personal: number;
}

function makingOf({ part, links }: Card, name: string, { page }: PageView): string {
  const place = part.texts.find(({ text }) => text === name)?.element ?? part.element;
  const link = links.find((one) => contains(one.element, place));
  const away = link !== undefined && link.address.hostname !== page.url.hostname;
  return `${tagOf(place)} ${away}`;
}

function groupOf(
  container: Part,
  parts: ReadonlyMap<Element, Part>,
  links: ReadonlyMap<Element, PageLink[]>,
  view: PageView,
): Group {
  const group: Group = { rows: [], makings: [], personal: 0 };
  for (const element of container.parts) {
    const part = parts.get(element);
    if (part === undefined || part.texts.length > MOST_TEXTS) continue;
    if (!part.texts.some((piece) => !piece.long && looksLikeName(piece.text, 1))) continue;
    const card = cardOf(part, links.get(element) ?? []);
    const name = cardName(card);
    if (name === undefined) continue;
    group.rows.push({ name, element, nodes: [] });
    group.makings.push(makingOf(card, name, view));
    const calls = card.links.some(
      (link) =>
        link.address.protocol === 'tel:' ||
        isPersonal(link, name) ||
        (isOwnPage(link, name) && PEOPLE_PATH.test(link.address.pathname)),
    );
    if (calls) group.personal += 1;
  }
  return group;
}

/** Cards of the same making beside each other, each with one name: how a team page looks without markup. */
function plainRows(view: PageView): PersonRow[] {
  if (view.article) return [];
  const parts = partsOf(view);
  const links = sortByPart(view.links, MOST_TEXTS);
  const team = isTeamPage(view);
  const groups: Group[] = [];
  for (const container of parts.values()) {
    if (container.parts.size < 2 || container.parts.size > 1_200) continue;
    if (groups.some(({ rows }) => rows.some((row) => contains(row.element, container.element)))) continue;
    const group = groupOf(container, parts, links, view);
    const many = group.rows.length >= 2 && group.rows.length * 2 >= container.parts.size;
    if (many && (team || group.personal * 2 >= group.rows.length)) groups.push(group);
  }
  // A list in another making than the longest is somebody else's: suggestions, mentions, an advertisement.
  const [longest] = [...groups].sort((a, b) => b.rows.length - a.rows.length);
  const makings = new Set(longest?.makings);
  return groups.flatMap(({ rows, makings: own }) => rows.filter((_, at) => makings.has(own[at] ?? '')));
}

/** Rows by where they stand: found again for any element that holds one or lies in one. */
class RowPlaces {
  private readonly rows = new Map<Element, PersonRow>();
  private readonly around = new Map<Element, PersonRow>();

  add(row: PersonRow): void {
    this.rows.set(row.element, row);
    for (let at = parentOf(row.element); at !== undefined && !this.around.has(at); at = parentOf(at))
      this.around.set(at, row);
  }

  find(element: Element): PersonRow | undefined {
    for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
      const row = this.rows.get(at);
      if (row !== undefined) return row;
    }
    return this.around.get(element);
  }
}

/** The people marked up in the page, several cards of one person as one row. */
function markedRows(view: PageView): { rows: PersonRow[]; places: RowPlaces } {
  const rows: PersonRow[] = [];
  const places = new RowPlaces();
  for (const node of view.nodes) {
    const name = isPerson(node) && !node.byline ? nameOf(node) : undefined;
    if (name === undefined || node.element === undefined || !isVisible(node.element)) continue;
    const row = places.find(node.element);
    if (row !== undefined) {
      if (sameName(row.name, name)) row.nodes.push(node);
      continue;
    }
    const fresh = { name, element: node.element, nodes: [node] };
    rows.push(fresh);
    places.add(fresh);
  }
  return { rows, places };
}

/** Adds people listed in data the page does not show, where the page shows their name, once. */
function addListed(rows: PersonRow[], view: PageView): void {
  const named = new Map<string, Text[]>();
  for (const text of view.texts) {
    if (text.long || text.text.length > 80) continue;
    const key = foldedOf(text);
    named.set(key, [...(named.get(key) ?? []), text].slice(0, 2));
  }
  const known = new Map<string, PersonRow[]>();
  for (const row of rows) known.set(foldText(row.name), [...(known.get(foldText(row.name)) ?? []), row]);
  for (const node of view.nodes) {
    const name = isPerson(node) && node.element === undefined && !node.byline ? nameOf(node) : undefined;
    if (name === undefined) continue;
    const same = known.get(foldText(name)) ?? [];
    const places = named.get(foldText(name)) ?? [];
    const [row, place] = [same[0], places[0]];
    if (same.length === 1 && row !== undefined) row.nodes.unshift(node);
    else if (same.length === 0 && places.length === 1 && place !== undefined && node.listed)
      rows.push({ name, element: place.element, nodes: [node] });
  }
}

/** Everyone a page lists, in the order of the page. Fewer than two are no list. */
export function findRows(view: PageView): PersonRow[] {
  const { rows: marked, places: markedPlaces } = markedRows(view);
  const rows = plainRows(view).filter((row) => {
    const known = markedPlaces.find(row.element);
    return known === undefined || sameName(known.name, row.name);
  });
  const places = new RowPlaces();
  for (const row of rows) places.add(row);
  for (const row of marked) {
    const known = places.find(row.element);
    if (known === undefined) rows.push(row);
    else known.nodes.push(...row.nodes);
  }
  addListed(rows, view);
  const first = new Map<Element, number>();
  view.texts.forEach(({ element }, at) => {
    for (let up: Element | undefined = element; up !== undefined && !first.has(up); up = parentOf(up))
      first.set(up, at);
  });
  return rows.length < 2
    ? []
    : rows.sort((a, b) => (first.get(a.element) ?? 0) - (first.get(b.element) ?? 0));
}
