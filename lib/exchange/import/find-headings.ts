import { targetOf } from './heading-words.ts';
import { layoutOf } from './known-layouts.ts';
import type { RawRow } from './opened-file.ts';

/** Rows looked at for headings: exports put notes above their table. */
const HEAD_ROWS = 15;

const NAMING = new Set(['full-name', 'first-name', 'last-name', 'linkedin-url', 'email', 'profile-url']);

/** What a value has and a heading has not: an address, a link, a number. */
const VALUE = /@|:\/\/|^[\d\s+().-]+$/;

/**
 * How many of a row's cells are headings that are known; 0 where it cannot be a row of headings. A name in a row of people
 * can read as a heading by chance: one alone counts only at the very top, over cells none of which is a value.
 */
function countHeadings({ cells, fault }: RawRow, at: number): number {
  if (fault === 'quotes') return 0;
  const format = layoutOf(cells);
  const targets = cells.map((cell) => (cell === '' ? undefined : targetOf(cell, format)));
  const known = targets.filter((target) => target !== undefined);
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (format !== 'table' && known.length > 1) return known.length;
  if (!known.some((target) => NAMING.has(target))) return 0;
  if (known.length > 1 && known.length * 4 >= filled.length) return known.length;
  return filled.length === 1 || (at === 0 && !filled.some((cell) => VALUE.test(cell))) ? known.length : 0;
}

/** The row of headings among the first rows, and how many of its headings are known. */
export function findHeadings(head: readonly RawRow[]): { at: number; known: number } | undefined {
  let best: { at: number; known: number } | undefined;
  for (const [at, row] of head.slice(0, HEAD_ROWS).entries()) {
    const known = countHeadings(row, at);
    if (known > (best?.known ?? 0)) best = { at, known };
  }
  return best;
}

/**
 * The first row, where it is words and a column below it is not: headings in a language or of a tool that is not known.
 */
export function guessHeadings(head: readonly RawRow[]): number | undefined {
  const [first, ...below] = head;
  if (!first || first.cells.length < 2 || below.length === 0) return undefined;
  if (first.cells.some((cell) => cell.trim() === '' || VALUE.test(cell.trim()))) return undefined;
  const isOfValues = (_: string, column: number) => {
    const filled = below.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter((cell) => VALUE.test(cell)).length >= filled.length * 0.8;
  };
  return first.cells.some(isOfValues) ? 0 : undefined;
}
