import { attribute, contains, nearest, parentOf, selectAll, tagOf } from '../dom.ts';
import { isPersonal } from './choose-subject.ts';
import { PEOPLE_PATH } from './landmarks-any.ts';
import { folded, looksLikeName, namesPerson } from './names.ts';
import { isBelowPeople, isTeamPage, lastOf, pathOf } from './page-address.ts';
import { linkOf, type PageLink, type PageView, sortByPart, type Text } from './page-view.ts';
import type { SiteNode } from './site-node.ts';

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
  /** Whether one of the texts may be a name. */
  named: boolean;
}

/** Every part of the page that holds text. */
export function partsOf({ texts, region }: PageView): Map<Element, Part> {
  const parts = new Map<Element, Part>();
  for (const text of texts) {
    let inner: Element | undefined;
    const named = !text.long && looksLikeName(text.text, 1);
    for (let at: Element | undefined = text.element; at !== undefined; at = parentOf(at)) {
      const part = parts.get(at) ?? { element: at, texts: [], parts: new Set(), named: false };
      parts.set(at, part);
      if (part.texts.length <= MOST_TEXTS) part.texts.push(text);
      if (inner !== undefined) part.parts.add(inner);
      part.named ||= named;
      if (at === region) break;
      inner = at;
    }
  }
  return parts;
}

const headingAround = nearest('h1, h2, h3, h4, h5, h6, strong, b, [role="heading"]');

/** Links and picture texts of one card. */
interface Card {
  part: Part;
  links: readonly PageLink[];
  pictures: readonly string[];
}

/** How much speaks for a text being the name of a card's person. */
function weigh({ element, text }: Text, card: Card, first: boolean): number {
  const around = linkOf(element, card.links);
  const marks = [
    card.links.some((link) => isPersonal(link, text)),
    around !== undefined && isOwnPage(around, text),
    card.pictures.some((alt) => folded(alt) === folded(text)),
  ];
  const heading = headingAround(element);
  const headed = heading !== undefined && contains(card.part.element, heading);
  return marks.filter(Boolean).length * 3 + (headed ? 2 : 0) + (first ? 1 : 0);
}

/** Whether a link leads to a page named after the person. */
const isOwnPage = ({ address }: PageLink, name: string): boolean => namesPerson(lastOf(address), name);

/** What makes a text a name: one thing that says so, or a heading that comes first. */
const LEAST = 3;

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
  // Two who are plainly named are two people: a part with both is no card.
  return best !== undefined && best[1] >= LEAST && (next?.[1] ?? 0) < LEAST ? best[0] : undefined;
}

function cardOf(part: Part, links: readonly PageLink[]): Card {
  return {
    part,
    links,
    pictures: selectAll(part.element, 'img[alt]', 5).map((image) => attribute(image, 'alt') ?? ''),
  };
}

interface Group {
  rows: PersonRow[];
  /** How its cards show a name: the tag, and whether it leads to another site. */
  makings: string[];
  /** Rows with something only a person has. */
  personal: number;
}

function makingOf({ part, links }: Card, name: string, { page }: PageView): string {
  const place = part.texts.find(({ text }) => text === name)?.element ?? part.element;
  const link = linkOf(place, links);
  const away = link !== undefined && link.address.hostname !== page.url.hostname;
  return `${tagOf(place)} ${away}`;
}

const mayBeCard = (part: Part | undefined): boolean =>
  part?.named === true && part.texts.length <= MOST_TEXTS;

/** The cards of a page and what is needed to judge them. */
interface Ground {
  view: PageView;
  parts: ReadonlyMap<Element, Part>;
  links: ReadonlyMap<Element, PageLink[]>;
  /** Names in the page's title: they head the list. */
  titled: ReadonlySet<string>;
}

/** Whether a link is something only this person has. On the page of one person, strangers' links elsewhere say nothing. */
function isCall(link: PageLink, name: string, { page }: PageView): boolean {
  const { address } = link;
  if (isOwnPage(link, name) && PEOPLE_PATH.test(pathOf(address))) return true;
  return !isBelowPeople(page.url) && (address.protocol === 'tel:' || isPersonal(link, name));
}

function groupOf(container: Part, { view, parts, links, titled }: Ground): Group {
  const group: Group = { rows: [], makings: [], personal: 0 };
  for (const element of container.parts) {
    const part = parts.get(element);
    if (part === undefined || !mayBeCard(part)) continue;
    const card = cardOf(part, links.get(element) ?? []);
    const name = cardName(card);
    if (name === undefined || titled.has(folded(name))) continue;
    group.rows.push({ name, element, nodes: [] });
    group.makings.push(makingOf(card, name, view));
    if (card.links.some((link) => isCall(link, name, view))) group.personal += 1;
  }
  return group;
}

/** Parts of the page, those inside others first. */
function innermostFirst(parts: ReadonlyMap<Element, Part>, region: Element): Part[] {
  const open = [parts.get(region)];
  const order: Part[] = [];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    order.push(part);
    for (const inner of part.parts) open.push(parts.get(inner));
  }
  return order.reverse();
}

/** A group found around others: a part that holds a longer list is no card of it, and a shorter list inside a card is none. */
function nest(group: Group, groups: Group[]): Group | undefined {
  const inside = (element: Element) =>
    groups.filter(({ rows }) => rows.some((row) => contains(element, row.element)));
  const cards = group.rows.map(({ element }) => inside(element));
  const kept = cards.map((inner) => inner.every(({ rows }) => rows.length < group.rows.length));
  const own = (_: unknown, at: number): boolean => kept[at] === true;
  for (const inner of cards.filter(own).flat())
    if (groups.includes(inner)) groups.splice(groups.indexOf(inner), 1);
  const [rows, makings] = [group.rows.filter(own), group.makings.filter(own)];
  // Two of different making, such as an advertisement beside somebody, are no list.
  const alike = rows.length > 2 || makings[0] === makings[1];
  return rows.length < 2 || !alike ? undefined : { ...group, rows, makings };
}

/** Cards of the same making beside each other, each with one name: how a team page looks without markup. */
export function plainRows(view: PageView): PersonRow[] {
  if (view.article) return [];
  const parts = partsOf(view);
  const ground = {
    view,
    parts,
    links: sortByPart(view.links, MOST_TEXTS),
    titled: new Set(view.titles.map(folded)),
  };
  const team = isTeamPage(view);
  const groups: Group[] = [];
  for (const container of innermostFirst(parts, view.region)) {
    if (container.parts.size < 2 || container.parts.size > 1_200) continue;
    const cards = [...container.parts].filter((element) => mayBeCard(parts.get(element))).length;
    if (cards < 2 || cards * 2 < container.parts.size) continue;
    const group = groupOf(container, ground);
    const many = group.rows.length >= 2 && group.rows.length * 2 >= container.parts.size;
    const nested =
      many && (team || group.personal * 2 >= group.rows.length) ? nest(group, groups) : undefined;
    if (nested !== undefined) groups.push(nested);
  }
  // A list in another making than the longest is somebody else's: suggestions, mentions, an advertisement.
  const [longest] = [...groups].sort((a, b) => b.rows.length - a.rows.length);
  const makings = new Set(longest?.makings);
  return groups.flatMap(({ rows, makings: own }) => rows.filter((_, at) => makings.has(own[at] ?? '')));
}
