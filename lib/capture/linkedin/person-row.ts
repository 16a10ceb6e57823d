import { CAPS } from '../../model/caps.ts';
import { foldText } from '../../model/text.ts';
import { attribute, closest, contains, dataOf, descendants, parentOf, select, selectAll } from '../dom.ts';
import type { Line } from '../visible-text.ts';
import { addressOf, linkIdentity, slugIdentity } from './addresses.ts';
import { blockLines, commonOf } from './block-lines.ts';
import { ACTION, RESULT_KEY, RESULT_URN } from './landmarks-lists.ts';
import { cleanName, endsInDegree, isMark, parseDegree, slugBears } from './profile-text.ts';

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
}

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

interface RowLinks {
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

/** What pictures, buttons and links of the row are called; most repeat the person's name. A single word says what a button does. */
function labelsOf(element: Element): string[] {
  return selectAll(element, 'img[alt], figure svg[aria-label], button[aria-label], a[aria-label]', 40)
    .map((labelled) => attribute(labelled, 'alt') ?? attribute(labelled, 'aria-label') ?? '')
    .filter((label) => / /.test(label.trim()) || label.length > 20)
    .map(foldText);
}

/** The lines of a link; one that is a single line of several spans is told span by span (Ember's connections, until 2025). */
function linesOfLink(link: Element): Line[] {
  const lines = blockLines(link, CAPS.line);
  const spans = lines.length === 1 ? selectAll(link, ':scope > span', 8) : [];
  const pieces = spans.flatMap((span) => blockLines(span, CAPS.line));
  return pieces.length > 1 ? pieces : lines;
}

interface Held {
  link: Element;
  line: Line;
  /** The lines that follow in the same link; where each has a label before it, the label is left out. */
  after: Line[];
}

/** A letter a name may not touch; Japanese and its like glue words together. */
const LETTER = String.raw`(?![\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Thai}])[\p{L}\p{N}]`;

/** Whether a label holds the folded name as whole words. */
function isRepeated(name: string, labels: readonly string[]): boolean {
  if (name === '') return false;
  const whole = new RegExp(`(?<!${LETTER})${name}(?!${LETTER})`, 'u');
  return labels.some((label) => whole.test(label));
}

/**
 * The line that holds the name: the first in the row's own links that a label repeats. Without such a line, the first of a link counts
 * when the address bears it out, or when nothing is labelled and a degree follows it.
 */
function findName(element: Element, { own, identity }: RowLinks): Held | undefined {
  const labels = labelsOf(element);
  const links = own
    .map((link) => ({ link, lines: linesOfLink(link).filter((line) => !isPressed(line.element, element)) }))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => a.lines.length - b.lines.length);
  const isName: ((line: Line, next: Line | undefined) => boolean)[] = [
    ({ text }) => isRepeated(foldText(cleanName(text) ?? ''), labels),
    ({ text }) => slugBears(identity, cleanName(text) ?? ''),
    ({ text }, next) =>
      labels.length === 0 && (endsInDegree(text) || (next !== undefined && isBadge(next.text))),
  ];
  for (const accepts of isName) {
    for (const { link, lines } of links) {
      const at = lines.findIndex((line, place) => accepts(line, lines[place + 1]));
      const line = lines[at];
      if (line) return { link, line, after: lines.slice(at === 1 && lines.length === 4 ? 3 : at + 1) };
    }
  }
  return undefined;
}

/** Whether a name stands for people who cannot be told: "LinkedIn Member", in every language. */
const isNobody = (name: string): boolean => /linkedin/i.test(name);

/** Whether a line beside the name is nothing but a mark, the words for the ear before it included. */
const isBadge = (text: string): boolean => isMark(text) || endsInDegree(text);

/** The lines of a row after its name, without buttons and without lines about others. */
function linesAfter(element: Element, all: readonly Line[], held: Held, links: RowLinks): Line[] {
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
export function makeRow(element: Element, url: URL): PersonRow | undefined {
  const all = blockLines(element, CAPS.line);
  const links = sortLinks(element, url, all);
  const held = links && findName(element, links);
  const name = cleanName(held?.line.text);
  const ids = links && statedIds(element, url, links.own);
  if (links === undefined || held === undefined || name === undefined || ids === undefined) return undefined;
  if (isNobody(name)) return undefined;
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
    identity: links.identity,
    ids,
    name,
    link: held.link,
    nameHolder: held.line.element,
    nameLines: beside.map((line) => line.text),
    lines,
  };
}

function isPressed(line: Element, row: Element): boolean {
  const action = closest(line, ACTION);
  return (action !== undefined && contains(row, action)) || select(line, ACTION) !== undefined;
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

/** The one degree shown beside the name; a layout draws it more than once. */
export function degreeOf(row: PersonRow): string | undefined {
  const marks = row.nameLines.flatMap((text) => text.replace(row.name, '').split(/(?=[·•])/));
  const degrees = new Set(marks.map((mark) => parseDegree(mark)).filter((degree) => degree !== undefined));
  return degrees.size === 1 ? [...degrees][0] : undefined;
}

/** The innermost list around an element, inside the row: faces of mutual connections stand in one. */
export function isListed(element: Element, row: Element): boolean {
  const parent = parentOf(element);
  const list = parent && closest(parent, 'ul, ol, [role="list"]');
  return list !== undefined && list !== row && contains(row, list);
}
