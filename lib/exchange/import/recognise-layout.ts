import { isLinkedIn, linkedInIdentity, salesIdentity } from '../../model/identity.ts';
import { isNameLike } from '../paste-list-line.ts';
import { CARD_COLUMNS } from './card-columns.ts';
import { findHeadings, guessHeadings } from './find-headings.ts';
import { targetOf } from './heading-words.ts';
import { layoutOf } from './known-layouts.ts';
import type { Column, DateOrder, Layout, LayoutFormat, Target } from './layout.ts';
import type { FileKind, RawRow } from './opened-file.ts';
import { orderOf } from './read-date.ts';
import { decimalOf } from './read-number.ts';
import { toLink, unguard } from './read-values.ts';

/** Values shown of a column, and UTF-16 units of each. */
const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

/** Targets that several columns may share: a person has several of these. */
const SEVERAL: ReadonlySet<Target> = new Set(['email', 'phone', 'website', 'linkedin-url', 'tags', 'ignore']);

/**
 * What the first rows of a file say of its layout: the row of headings, the tool it comes from, and for each column what it
 * holds. A column that is not known is `ignore` until the user says otherwise.
 * @param head the first rows as they were read, some hundred or more: date order and decimals are told by them
 * @param saidLine the line of the row of headings, where the user said so; 0 for none
 */
export function recogniseLayout(head: readonly RawRow[], kind: FileKind, saidLine?: number): Layout {
  const own = kind === 'vcard' || kind === 'json';
  const at = own ? 0 : placeOfHeadings(head, saidLine);
  const headings = at === undefined ? undefined : head[at];
  const body = head.slice(at === undefined ? 0 : at + 1).filter(({ fault }) => fault === undefined);
  const width = headings?.cells.length ?? commonWidth(body);
  const values = Array.from({ length: width }, (_, column) => valuesOf(body, column));
  const headers = Array.from({ length: width }, (_, column) => cleanHeader(headings?.cells[column]));
  const format = own ? (kind === 'json' ? 'assay-json' : 'vcard') : layoutOf(headers);
  const proposed = headers.map((header, column) =>
    own ? ownColumn(header) : propose(header, format, values[column] ?? [], headings !== undefined),
  );
  const columns = onceEach(wholeNames(proposed)).map(
    ({ target, sure }, column): Column => ({
      header: headers[column] ?? '',
      target,
      sure,
      samples: (values[column] ?? []).slice(0, SAMPLES).map((value) => value.slice(0, SAMPLE_LENGTH)),
    }),
  );
  const headerLine = headings?.line ?? 0;
  return { format, headerLine, columns, ...orderIn(columns, values), ...decimalIn(values) };
}

function placeOfHeadings(head: readonly RawRow[], headerLine: number | undefined): number | undefined {
  if (headerLine === undefined) return findHeadings(head)?.at ?? guessHeadings(head);
  const at = head.findIndex(({ line }) => line === headerLine);
  return at < 0 ? undefined : at;
}

interface Proposal {
  target: Target;
  sure: boolean;
}

const cleanHeader = (cell: string | undefined): string =>
  unguard((cell ?? '').replace(/[\uFEFF\u200B]/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

const valuesOf = (body: readonly RawRow[], column: number): string[] =>
  body.flatMap(({ cells }) => {
    const cell = unguard(cells[column] ?? '').trim();
    return cell === '' ? [] : [cell];
  });

/** How many cells most rows have. */
function commonWidth(rows: readonly RawRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function ownColumn(header: string): Proposal {
  const target = CARD_COLUMNS.find(([known]) => known === header)?.[1];
  return { target: target ?? 'ignore', sure: target !== undefined };
}

function propose(header: string, format: LayoutFormat, values: readonly string[], headed: boolean): Proposal {
  if (!headed) return byShape(values);
  const target = targetOf(header, format);
  if (target === undefined) return { target: 'ignore', sure: false };
  // A heading such as `URL` or `Link` may be of anything: what stands below it decides.
  const vague = target === 'linkedin-url' && !/linked|sales|vmid/i.test(header);
  if (vague && values.length > 0 && values.filter(isProfile).length * 2 < values.length) {
    return { target: 'website', sure: false };
  }
  return { target, sure: true };
}

function isProfile(value: string): boolean {
  const url = toLink(value);
  return url !== undefined && isLinkedIn(url) && (linkedInIdentity(url) ?? salesIdentity(url)) !== undefined;
}

const SHAPES: readonly [Target, (value: string) => boolean][] = [
  ['email', (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)],
  ['linkedin-url', isProfile],
  ['website', (value) => /^(?:https?:\/\/|www\.)\S+$/i.test(value)],
  ['phone', (value) => /^\+?\(?\d[\d\s().\-/]{6,25}$/.test(value)],
  ['full-name', (value) => value.includes(' ') && isNameLike(value)],
];

/** A column without a heading, by what nine in ten of its values look like. */
function byShape(values: readonly string[]): Proposal {
  const shape = SHAPES.find(
    ([, fits]) => values.length > 0 && values.filter(fits).length >= values.length * 0.9,
  );
  return { target: shape?.[0] ?? 'ignore', sure: false };
}

/** `Nom` beside no `Prénom` heads whole names, as `Nombre` does beside no `Apellidos`. */
function wholeNames(proposals: readonly Proposal[]): Proposal[] {
  const has = (target: Target) => proposals.some((proposal) => proposal.target === target);
  if (has('full-name') || has('first-name') === has('last-name')) return [...proposals];
  return proposals.map((proposal) =>
    proposal.target === 'first-name' || proposal.target === 'last-name'
      ? { target: 'full-name', sure: false }
      : proposal,
  );
}

/** Of two columns for one thing the first is taken; whether the other is better only the user knows. */
function onceEach(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Set<Target>();
  return proposals.map((proposal) => {
    if (seen.has(proposal.target) && !SEVERAL.has(proposal.target)) return { target: 'ignore', sure: false };
    seen.add(proposal.target);
    return proposal;
  });
}

function orderIn(
  columns: readonly Column[],
  values: readonly (readonly string[])[],
): Pick<Layout, 'dateOrder' | 'asksDateOrder'> {
  const orders = new Set<DateOrder | 'either' | undefined>(
    columns.flatMap(({ target }, at) => (target === 'connected-on' ? (values[at] ?? []).map(orderOf) : [])),
  );
  if (orders.has('dmy') !== orders.has('mdy')) return { dateOrder: orders.has('dmy') ? 'dmy' : 'mdy' };
  return orders.has('either') || orders.has('dmy') ? { asksDateOrder: true } : {};
}

function decimalIn(values: readonly (readonly string[])[]): Pick<Layout, 'decimal'> {
  const signs = new Set(
    values.flatMap((column) => column.map(decimalOf)).filter((sign) => sign !== undefined),
  );
  const [sign] = signs;
  return signs.size === 1 && sign !== undefined ? { decimal: sign } : {};
}
