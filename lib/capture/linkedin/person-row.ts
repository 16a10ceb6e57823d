import { CAPS } from '../../model/caps.ts';
import { attribute, closest, contains, dataOf, descendants, parentOf, select, selectAll } from '../dom.ts';
import type { Line } from '../visible-text.ts';
import { addressOf, linkIdentity, slugIdentity } from './addresses.ts';
import { blockLines, commonOf } from './block-lines.ts';
import { ACTION, RESULT_KEY, RESULT_URN } from './landmarks-lists.ts';
import { findNameLine, isBadge, isPressed, type NameLine, type PointedLines } from './person-row-name.ts';
import { cleanName, isMark, parseDegree } from './profile-text.ts';

/** A row of a list and the one person it is about. */
export interface PersonRow {
  element: Element;
  url: URL;
  /** By the row's own link. */
  identity: string;
  /** `li:id/…` and `li:member/…` the row states besides. */
  ids: string[];
  name: string;
  /** The link that holds it. */
  link: Element;
  /** The element that holds the name. */
  nameHolder: Element;
  /** What stands on the name's line and right after it, up to the next line that is more than a mark. */
  nameLines: string[];
  /** The lines after it, in page order, without buttons and without lines about others. */
  lines: Line[];
  /** What stands where the user pointed: the name, found there alone; or the same, or something else, as was found without it. */
  pointed: NameLine['pointed'] | 'same' | 'other';
}

/** The lines of a row that can be its name by where the user pointed. */
export type RowNameFinder = (row: Pick<PersonRow, 'element' | 'url' | 'identity' | 'ids'>) => PointedLines;

const PROFILE_LINK = 'a[href*="/in/"]';

/** Text right inside an element, not in one of its children. */
function ownText(element: Element): string {
  let text = '';
  for (const node of descendants(element)) {
    if (parentOf(node) === element) text += dataOf(node) ?? '';
  }
  return text;
}

/** Whether a link stands in a sentence ("Orla and 3 others know Nadia"): then it is not the row's own person's. */
function isInSentence(link: Element, lines: readonly Line[]): boolean {
  const line = lines.find(({ element }) => element !== link && contains(element, link));
  if (line === undefined) return false;
  for (let around = parentOf(link); around !== undefined; around = parentOf(around)) {
    const text = ownText(around).trim();
    if (/[\p{L},]/u.test(text) && !isMark(text)) return true;
    if (around === line.element) return false;
  }
  return false;
}

/** The links of a row, by whom they lead to. */
export interface RowLinks {
  own: Element[];
  others: Element[];
  identity: string;
}

/** The links to the row's person and those to others; `undefined` when the row is about nobody or does not say about whom. */
function sortLinks(element: Element, url: URL, lines: readonly Line[]): RowLinks | undefined {
  const links = selectAll(element, PROFILE_LINK, 60).filter((link) => linkIdentity(link, url) !== undefined);
  const plain = links.filter((link) => !isInSentence(link, lines));
  const [identity, second] = new Set(plain.map((link) => linkIdentity(link, url)));
  if (identity === undefined || second !== undefined) return undefined;
  for (const invite of selectAll(element, 'a[href*="vanityName="]', 5)) {
    const slug = addressOf(attribute(invite, 'href'), url)?.searchParams.get('vanityName');
    if (slug && identity.startsWith('li:in/') && slugIdentity(encodeURIComponent(slug)) !== identity)
      return undefined;
  }
  return {
    identity,
    own: plain,
    others: links.filter((link) => linkIdentity(link, url) !== identity),
  };
}

/** Profile ids and member numbers on the row's own marks; `undefined` when they contradict each other. */
function statedIds(element: Element, url: URL, own: readonly Element[]): string[] | undefined {
  const ids = new Set<string>();
  const add = (text: string | null | undefined): void => {
    const id = text?.match(/(?:^|[^\w-])(AC[\w-]{20,})/)?.[1];
    if (id !== undefined) ids.add(`li:id/${id}`);
  };
  for (const holder of selectAll(element, RESULT_KEY, 5))
    add(attribute(holder, 'componentkey')?.replace('SearchResults', ''));
  for (const link of own) add(addressOf(attribute(link, 'href'), url)?.searchParams.get('miniProfileUrn'));
  for (const link of selectAll(element, 'a[href*="profileUrn="], a[href*="connectionOf="]', 10)) {
    const asked = addressOf(attribute(link, 'href'), url)?.searchParams;
    add(asked?.get('profileUrn') ?? asked?.get('connectionOf'));
  }
  const holder = attribute(element, RESULT_URN) === undefined ? select(element, `[${RESULT_URN}]`) : element;
  const number = holder && attribute(holder, RESULT_URN)?.match(/^urn:li:member:(\d{1,15})$/)?.[1];
  if (ids.size > 1) return undefined;
  return [...ids, ...(number === undefined ? [] : [`li:member/${number}`])];
}

/** Whether a name stands for people who cannot be told: "LinkedIn Member", in every language. */
const isNobody = (name: string): boolean => /linkedin/i.test(name);

/** The lines of a row after its name, without buttons and without lines about others. */
function linesAfter(element: Element, all: readonly Line[], held: NameLine, links: RowLinks): Line[] {
  const { link } = held;
  const at = all.findLastIndex(
    (line) => contains(line.element, held.line.element) || contains(link, line.element),
  );
  return [...held.after, ...all.slice(at + 1)].filter(
    (line) =>
      !isPressed(line.element, element) &&
      !links.others.some((other) => contains(line.element, other) || contains(other, line.element)),
  );
}

/** The row's person and lines; `undefined` when it is about nobody, about several, or not rendered. */
export function makeRow(element: Element, url: URL, findPlaces?: RowNameFinder): PersonRow | undefined {
  const all = blockLines(element, CAPS.line);
  const links = sortLinks(element, url, all);
  const ids = links && statedIds(element, url, links.own);
  if (links === undefined || ids === undefined) return undefined;
  const { identity } = links;
  const places = findPlaces?.({ element, url, identity, ids });
  const { only } = places ?? {};
  const held = findNameLine(element, links, places);
  const name = cleanName(held?.line.text);
  if (held === undefined || name === undefined || isNobody(name)) return undefined;
  const after = linesAfter(element, all, held, links);
  const start = after.findIndex((line) => !isBadge(line.text) && line.text !== name);
  const lines = start < 0 ? [] : after.slice(start);
  const beside = [
    ...all.filter((line) => contains(line.element, held.line.element)),
    ...after.slice(0, after.length - lines.length),
  ];
  return {
    element,
    url,
    identity,
    ids,
    name,
    link: held.link,
    nameHolder: held.line.element,
    nameLines: beside.map((line) => line.text),
    lines,
    pointed: held.pointed ?? (only && (cleanName(only.text) === name ? 'same' : 'other')),
  };
}

/** Whether the name of a row was found where the user pointed, and nowhere else. */
export const isPointed = ({ pointed }: Pick<PersonRow, 'pointed'>): boolean =>
  pointed !== undefined && pointed !== 'same' && pointed !== 'other';

/**
 * A name that nothing but its place tells counts where the place is wrong in no row, and right in others: in one where the place is
 * a link to the person, in more than half where it is not.
 */
export function withoutDoubtful<Row extends Pick<PersonRow, 'pointed'>>(rows: readonly Row[]): Row[] {
  const right = rows.filter(({ pointed }) => pointed === 'borne' || pointed === 'same').length;
  const isWrong = rows.some(({ pointed }) => pointed === 'other');
  const isSure = { linked: right > 0, alone: right > rows.length / 2 };
  return rows.filter(
    ({ pointed }) => (pointed !== 'linked' && pointed !== 'alone') || (!isWrong && isSure[pointed]),
  );
}

/** The line after the name, unless something to press stands between them: then it is not the person's headline. */
export function headlineOf(row: PersonRow): Line | undefined {
  const [line] = row.lines;
  if (line === undefined) return undefined;
  const block = commonOf(row.nameHolder, line.element);
  return select(block, ACTION) === undefined ? line : undefined;
}

/** The line after the headline, beside it: what a search matched stands further down. */
export function placeOf(row: PersonRow): Line | undefined {
  const headline = headlineOf(row);
  const line = row.lines[1];
  if (headline === undefined || line === undefined) return undefined;
  const block = commonOf(row.nameHolder, headline.element);
  return contains(block, line.element) ? line : undefined;
}

/** The lines below headline and place. */
export function linesBelow(row: PersonRow): Line[] {
  return row.lines.filter((line) => line !== headlineOf(row) && line !== placeOf(row));
}

/**
 * The one degree shown beside the name; a layout draws it more than once. Rows set it off by a dot: "2w" on a line of its own is the
 * age of a comment.
 */
export function degreeOf(row: PersonRow): string | undefined {
  const marks = row.nameLines.flatMap((text) => text.replace(row.name, '').split(/(?=[·•])/));
  const degrees = new Set(marks.flatMap((mark) => (/^[·•]/.test(mark) ? (parseDegree(mark) ?? []) : [])));
  return degrees.size === 1 ? [...degrees][0] : undefined;
}

/** The innermost list around an element, inside the row: faces of mutual connections stand in one. */
export function isListed(element: Element, row: Element): boolean {
  const parent = parentOf(element);
  const list = parent && closest(parent, 'ul, ol, [role="list"]');
  return list !== undefined && list !== row && contains(row, list);
}
