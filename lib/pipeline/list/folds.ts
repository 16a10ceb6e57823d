import { foldText } from '../../model/text.ts';
import type { TextColumn } from './pack.ts';
import type { Part } from './part.ts';

/** More different texts than these are forgotten at once: companies and titles repeat, headlines hardly do. */
const MOST_FOLDED = 200_000;
const folded = new Map<string, string>();

/** A text as it is compared, worked out once: chunks share most of their companies and titles. */
function foldOnce(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const fold = foldText(text) || text;
  folded.set(text, fold);
  return fold;
}

const foldedColumns = new WeakMap<TextColumn, readonly string[]>();

/** A column's texts as they are compared; that of code n stands at n - 1. */
export function foldedValues(part: Part, column: TextColumn): readonly string[] {
  const known = foldedColumns.get(column);
  if (known) return known;
  const values = part.valuesOf(column).map(foldOnce);
  foldedColumns.set(column, values);
  return values;
}

/** The texts of one field in one chunk as they are sorted, and for each person which of them theirs is, from 1; 0 is unknown. */
export interface Folds {
  texts: readonly string[];
  codes: Uint16Array;
}

const foldsOf = new WeakMap<TextColumn, Folds>();

/** Numbers in a field of the user's own sort as numbers: padded, `9` comes before `10`. */
const padNumbers = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(12, '0'));

/** A name sorts by its folded form, which is kept where it is not simply the name in lower case. */
function foldNames(part: Part, names: TextColumn): Folds {
  const { size, texts } = part.chunk;
  const plain = part.valuesOf(names);
  const own = texts.sortName && part.valuesOf(texts.sortName);
  const codes = new Uint16Array(size);
  const sorted: string[] = [];
  for (let row = 0; row < size; row++) {
    const code = texts.sortName?.codes[row] ?? 0;
    const kept = code > 0 ? own?.[code - 1] : undefined;
    sorted.push(kept ?? plain[(names.codes[row] ?? 0) - 1]?.toLowerCase() ?? '');
    codes[row] = row + 1;
  }
  return { texts: sorted, codes };
}

function foldColumn(part: Part, field: string, column: TextColumn): Folds {
  if (field === 'name') return foldNames(part, column);
  const texts = foldedValues(part, column);
  return { texts: field.startsWith('own:') ? texts.map(padNumbers) : texts, codes: column.codes };
}

/** The column of a field of texts; `undefined` where nobody of the chunk has a value. */
export const columnOf = ({ chunk }: Part, field: string): TextColumn | undefined =>
  field.startsWith('own:') ? chunk.own[field.slice(4)] : chunk.texts[field];

/** A field's texts as they are sorted; worked out once for each chunk. */
export function fieldFolds(part: Part, field: string): Folds | undefined {
  const column = columnOf(part, field);
  if (!column) return undefined;
  const known = foldsOf.get(column);
  if (known) return known;
  const folds = foldColumn(part, field, column);
  foldsOf.set(column, folds);
  return folds;
}
