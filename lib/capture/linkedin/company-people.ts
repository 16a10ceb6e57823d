import { CAPS } from '../../model/caps.ts';
import { linkedInUrl } from '../../model/identity.ts';
import type { Reading } from '../../model/reading.ts';
import { type PageInView, refuse } from '../adapter.ts';
import { attribute, closest, contains, parentOf, select, selectAll } from '../dom.ts';
import { readCompanyFields } from '../read-company.ts';
import { type RowLayout, readRows } from '../read-rows.ts';
import { type NamedRow, pointedNames, withPointedRows } from '../recipe/rows.ts';
import { type Line, visibleText } from '../visible-text.ts';
import { linkIdentity } from './addresses.ts';
import { blockLines, commonOf } from './block-lines.ts';
import { type CompanyPage, cardOf, isLarge } from './company-page.ts';
import { companyBase } from './company-readers.ts';
import {
  isPointed,
  type PersonRow,
  type RowLinks,
  type RowNameFinder,
  withoutDoubtful,
} from './person-row.ts';
import { findNameLine, type PointedLines } from './person-row-name.ts';
import { cleanName, isMark, parseDegree, plainValue } from './profile-text.ts';
import { isElsewhere } from './subject.ts';

/** One card and whom it is about. */
interface PeopleCard extends NamedRow {
  lines: Line[];
  /** As in other lists: what stands where the user pointed. */
  pointed: PersonRow['pointed'];
}

const LAYOUT = { adapter: 'linkedin-company', layout: 'ember-people', version: '2026-11-22' };

/** Whether an address is a company's "people" tab. */
export const isPeopleTab = ({ pathname }: URL): boolean => /^\/[^/]+\/[^/]+\/people(?:\/|$)/.test(pathname);

const PERSON_LINK = 'a[href*="/in/"]';
const LIST = 'ul, ol, [role="list"]';
const ITEM = 'li, [role="listitem"]';

/**
 * Whether a row holds a card that names nobody, beside another: members out of the viewer's network are shown so, and what
 * else stands in the row is about somebody else.
 */
const holdsUnnamed = (row: Element): boolean => {
  const cards = selectAll(row, 'section, article, aside', 10).filter((card) => visibleText(card, 20));
  return cards.length > 1 && cards.some((card) => select(card, PERSON_LINK) === undefined);
};

/** A card is about whom it links to first and most often; one that links as often to somebody else is about nobody. */
function toCard(element: Element, url: URL, findPlaces: RowNameFinder | undefined): PeopleCard | undefined {
  if (isLarge(element) || holdsUnnamed(element)) return undefined;
  const byPerson = new Map<string, Element[]>();
  for (const link of selectAll(element, PERSON_LINK, 20)) {
    const identity = isElsewhere(link) ? undefined : linkIdentity(link, url);
    if (identity !== undefined) byPerson.set(identity, [...(byPerson.get(identity) ?? []), link]);
  }
  const [first, ...others] = byPerson;
  if (first === undefined || others.some(([, links]) => links.length >= first[1].length)) return undefined;
  const [identity, own] = first;
  const row = { element, url, identity, ids: [] };
  const held = holdName(
    row,
    { identity, own, others: others.flatMap(([, links]) => links) },
    findPlaces?.(row),
  );
  return held && { ...row, ...held, lines: blockLines(element, CAPS.line, isElsewhere) };
}

/** The name of a card: what its link to the person says, else what stands where the user pointed. */
function holdName(
  { element }: Pick<PeopleCard, 'element'>,
  links: RowLinks,
  places: PointedLines | undefined,
) {
  const nameHolder = links.own.find((link) => visibleText(link, CAPS.name) !== undefined);
  const linked = nameHolder && linkName(nameHolder);
  if (nameHolder !== undefined && linked !== undefined) {
    const { only } = places ?? {};
    const pointed = only && (cleanName(only.text) === linked ? ('same' as const) : ('other' as const));
    return { name: linked, nameHolder, pointed };
  }
  const held = places && findNameLine(element, links, places);
  const name = cleanName(held?.line.text);
  return held && name !== undefined
    ? { name, nameHolder: held.line.element, pointed: held.pointed }
    : undefined;
}

/** The cards of the list that holds the most people: suggestions stand in lists of their own. */
function findCards({ main, url, place }: CompanyPage, findPlaces: RowNameFinder | undefined): PeopleCard[] {
  const top = closest(place, 'section');
  const lists = new Map<Element, Set<Element>>();
  for (const link of selectAll(main, PERSON_LINK)) {
    const row = closest(link, ITEM);
    const list = row && closest(row, LIST);
    if (row === undefined || list === undefined || isElsewhere(row)) continue;
    if (top !== undefined && contains(top, row)) continue;
    lists.set(list, (lists.get(list) ?? new Set()).add(row));
  }
  const [rows] = [...lists.values()].sort((one, other) => other.size - one.size);
  return withoutDoubtful([...(rows ?? [])].flatMap((row) => toCard(row, url, findPlaces) ?? []));
}

const degreesIn = ({ lines }: PeopleCard, box: Element) =>
  lines.filter((line) => contains(box, line.element)).flatMap((line) => parseDegree(line.text) ?? []);

/** The text of a link; one that says the same twice has a hidden twin whose mark a redesign took away. */
function linkName(link: Element): string | undefined {
  const text = visibleText(link, CAPS.name * 2);
  const half = text?.slice(0, (text.length - 1) / 2);
  return cleanName(text === `${half} ${half}` ? half : text)?.slice(0, CAPS.name);
}

/** The part of `outer`, one level below it, that holds `inner`. */
function partOf(outer: Element, inner: Element): Element {
  let part = inner;
  for (let up = parentOf(part); up !== undefined && up !== outer; up = parentOf(up)) part = up;
  return part;
}

/**
 * The one line beside the name, at whatever depth: not the part with the degree, whose twin for the ear reads like a
 * line, and nothing with links, pictures or buttons, such as mutual connections.
 */
function readHeadline(card: PeopleCard): string | undefined {
  const { nameHolder: name } = card;
  const beside = card.lines.flatMap((line) => {
    const common = commonOf(line.element, name);
    if (common === line.element || common === name) return [];
    const part = partOf(common, line.element);
    const other =
      isMark(line.text) ||
      closest(line.element, 'a, button') !== undefined ||
      select(part, 'a, button, img') !== undefined ||
      degreesIn(card, part).length > 0;
    return other ? [] : [{ common, text: line.text }];
  });
  const nearest = beside.reduce<Element | undefined>(
    (near, { common }) => (near === undefined || contains(near, common) ? common : near),
    undefined,
  );
  const [only, second] = beside.filter(({ common }) => common === nearest);
  return only !== undefined && second === undefined ? plainValue(only.text) : undefined;
}

const FIELDS: RowLayout<PeopleCard>['fields'] = {
  name: [
    { name: 'profile-link', read: (card) => (isPointed(card) ? undefined : card.name) },
    { name: 'recipe', read: (card) => (isPointed(card) ? card.name : undefined) },
    {
      name: 'photo-text',
      corroborates: true,
      read: ({ element }) => {
        const photo = select(element, 'img[alt]');
        return photo && cleanName(attribute(photo, 'alt'));
      },
    },
  ],
  headline: [{ name: 'beside-name', read: readHeadline }],
  degree: [
    {
      name: 'mark',
      read: (card) => {
        const degrees = new Set(degreesIn(card, card.element));
        return degrees.size === 1 ? [...degrees][0] : undefined;
      },
    },
  ],
};

/** Reads a company's "people" tab: everyone on it, and the company from its top card. Titles are not shown, so not guessed. */
export function readCompanyPeople(page: CompanyPage, view: PageInView): Reading {
  const { adapter, layout: name } = LAYOUT;
  const cards = findCards(page, pointedNames(view, adapter, name));
  if (cards.length === 0) return refuse('not-ready', `layout ${name}`, 'a card with a person');
  const company = cardOf(page) && readCompanyFields(page, companyBase)?.company;
  const layout: RowLayout<PeopleCard> = {
    ...LAYOUT,
    identities: (card) => {
      view.seeRow?.(card, layout);
      return [card.identity];
    },
    url: ({ identity }) => linkedInUrl(identity),
    fields: withPointedRows(FIELDS, view, adapter, name),
  };
  return readRows(page.document, cards, layout, { company });
}
