import { CAPS } from '../../model/caps.ts';
import { closest, contains, parentOf, previousOf, select, selectAll } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { linkIdentity } from './addresses.ts';
import { blockLines } from './block-lines.ts';
import { PLAIN_ROWS } from './landmarks-lists.ts';
import { makeRow, type PersonRow, type RowNameFinder, withoutDoubtful } from './person-row.ts';
import { latinDigits } from './read-date.ts';
import { isElsewhere } from './subject.ts';

/** Where the rows of a page are looked for. */
export interface RowSearch {
  scope: Element;
  url: URL;
  /** Selectors of rows, the most telling first; the last is any list's. */
  selectors: readonly string[];
  /** What a row must hold or be to count. */
  only?: string;
  /** What every row holds; with it, rows are found where no selector finds one. */
  holds?: string;
  findName: RowNameFinder | undefined;
}

interface FoundRows {
  rows: PersonRow[];
  /** Rows without any text: they are drawn once they come into view. */
  empty: number;
}

const PROFILE_LINK = 'a[href*="/in/"]';
const LIST = 'ul, ol, [role="list"]';

const isPlain = (selector: string): boolean => PLAIN_ROWS.some((plain) => plain === selector);

/** Whether a match is no row but a list of rows: every link to a profile is in a match inside it. */
function wrapsRows(match: Element, selector: string): boolean {
  return selectAll(match, PROFILE_LINK, 300).every((link) => closest(link, selector) !== match);
}

const isKind = (element: Element, kind: string | undefined): boolean =>
  kind === undefined || closest(element, kind) === element || select(element, kind) !== undefined;

/** What a selector found, with the list it stands in. */
interface Listed {
  list: Element | undefined;
  /** `waiting` has no text yet, `unread` leads to people and does not say clearly to whom. */
  row: PersonRow | 'waiting' | 'unread';
}

function listedBy(selector: string, { scope, url, only, findName }: RowSearch): Listed[] {
  const found: Listed[] = [];
  const scopeIsElsewhere = isElsewhere(scope);
  let covered: Element | undefined;
  for (const match of selectAll(scope, selector, CAPS.people * 3)) {
    if (covered !== undefined && contains(covered, match)) continue;
    if (!scopeIsElsewhere && isElsewhere(match)) continue;
    const around = parentOf(match);
    const list = around && closest(around, LIST);
    if (select(match, PROFILE_LINK) === undefined) {
      const waits = visibleText(match, 20) === undefined && select(match, selector) === undefined;
      if (waits) found.push({ list, row: 'waiting' });
      continue;
    }
    const wanted = isKind(match, only);
    const row = wanted ? makeRow(match, url, findName) : undefined;
    if (row === undefined && wrapsRows(match, selector)) continue;
    if (wanted) found.push({ list, row: row ?? 'unread' });
    covered = match;
  }
  return found;
}

const isRead = (row: Listed['row']): row is PersonRow => typeof row === 'object';

/** What stands in the list that holds most rows with a person; nothing when two hold as many: one may be anybody's. */
function inLargestList(found: readonly Listed[]): readonly Listed[] {
  const counts = new Map<Element | undefined, number>();
  for (const { list, row } of found) counts.set(list, (counts.get(list) ?? 0) + (isRead(row) ? 1 : 0));
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  if (first !== undefined && first[1] > 0 && first[1] === second?.[1]) return [];
  return found.filter(({ list }) => list === first?.[0]);
}

/** The rows a selector finds, and whether it finds people whose rows cannot be told. */
function rowsBy(selector: string, search: RowSearch): FoundRows & { unsure: boolean } {
  const found = listedBy(selector, search);
  // A row without a mark of its own could be of any list: a card of suggestions between the page's own cards holds such rows too.
  const own = isPlain(selector) ? inLargestList(found) : found;
  return {
    rows: own.flatMap(({ row }) => (isRead(row) ? row : [])),
    empty: own.filter(({ row }) => row === 'waiting').length,
    unsure: found.some(({ row }) => row !== 'waiting'),
  };
}

/** The largest element around a link in which all links to profiles lead to the same person. */
function rowAround(link: Element, { scope, url }: RowSearch): Element {
  const identity = linkIdentity(link, url);
  let row = link;
  for (let up = parentOf(row); up !== undefined && up !== scope; up = parentOf(up)) {
    if (selectAll(up, PROFILE_LINK, 60).some((other) => linkIdentity(other, url) !== identity)) break;
    row = up;
  }
  return row;
}

/** Rows of a page without any known mark, told by whom their links lead to and by something only a row holds. */
function rowsByLink(search: RowSearch, holds: string): PersonRow[] {
  const links = selectAll(search.scope, PROFILE_LINK, 400).filter((link) => !isElsewhere(link));
  const elements = new Set(links.map((link) => rowAround(link, search)));
  return [...elements].flatMap((element) =>
    select(element, holds) === undefined ? [] : (makeRow(element, search.url, search.findName) ?? []),
  );
}

/**
 * The rows by the first selector that finds one, or that finds rows still empty. One that finds people whose rows cannot be told is the
 * last: what a weaker selector finds besides is another card's.
 */
function rowsByFirst(search: RowSearch): FoundRows {
  const last = search.selectors.at(-1);
  for (const selector of search.selectors) {
    const { rows, empty, unsure } = rowsBy(selector, search);
    if (rows.length > 0) return { rows, empty: selector === last ? 0 : empty };
    if (unsure) return { rows, empty: 0 };
    if (empty > 0 && selector !== last) return { rows, empty };
  }
  return { rows: search.holds === undefined ? [] : rowsByLink(search, search.holds), empty: 0 };
}

/** The rows of a page, as the best selector finds them. */
export function findRows(search: RowSearch): FoundRows {
  const found = rowsByFirst(search);
  return { ...found, rows: withoutDoubtful(found.rows) };
}

/** A whole number with or without separators: `1,238`, `1.238`, `1 238`, `1,23,456`. */
const COUNT = /^(?:\d+|\d{1,3}(?:[.,'’٬ ]\d{2,3})*[.,'’٬ ]\d{3})$/;

/** The only number of a line, in any digits; `undefined` for `12K` and `1.2`. */
function countIn(line: string): number | undefined {
  const numbers = latinDigits(line).match(/\d(?:[\d.,'’٬ ]*\d)?\p{L}?/gu) ?? [];
  const [only] = numbers;
  if (numbers.length !== 1 || only === undefined) return undefined;
  const bare = only.replace(/\p{Lo}$/u, '');
  return COUNT.test(bare) ? Number(bare.replace(/\D/g, '')) : undefined;
}

/** How many rows the page says there are: the number above the first row, where it is as high as what is shown. */
export function totalAbove(first: Element, shown: number, scope: Element): number | undefined {
  for (let at = first; at !== scope; ) {
    for (let before = previousOf(at); before !== undefined; before = previousOf(before)) {
      const lines = select(before, PROFILE_LINK) === undefined ? blockLines(before, CAPS.line) : [];
      const total = lines.map((line) => countIn(line.text)).find((count) => count !== undefined);
      if (total !== undefined && total >= shown) return total;
    }
    const up = parentOf(at);
    if (up === undefined) return undefined;
    at = up;
  }
  return undefined;
}
