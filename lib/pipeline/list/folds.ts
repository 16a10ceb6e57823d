import { foldText } from '../../model/text.ts';
import type { TextColumn } from './pack.ts';
import type { Part } from './part.ts';

/** The folded texts of one field in one chunk, and for each person which of them theirs is, from 1; 0 is unknown. */
export interface Folds {
  texts: readonly string[];
  codes: Uint16Array;
}

const folded = new WeakMap<TextColumn, Folds>();

/** Numbers in a field of the user's own sort as numbers: padded, `9` comes before `10`. */
const padNumbers = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(12, '0'));

/** A name sorts by its folded form, which is kept where it is not simply the name in lower case. */
function foldNames(part: Part): Folds {
  const { size } = part.chunk;
  const { name, sortName } = part.chunk.texts;
  const codes = new Uint16Array(size);
  const texts: string[] = [];
  for (let row = 0; row < size; row++) {
    texts.push(part.text(sortName, row) ?? part.text(name, row)?.toLowerCase() ?? '');
    codes[row] = row + 1;
  }
  return { texts, codes };
}

function foldColumn(part: Part, field: string, column: TextColumn): Folds {
  if (field === 'name') return foldNames(part);
  const texts = part.valuesOf(column).map((text) => foldText(text) || text);
  return { texts: field.startsWith('own:') ? texts.map(padNumbers) : texts, codes: column.codes };
}

/** The column of a field of texts; `undefined` where nobody of the chunk has a value. */
export const columnOf = ({ chunk }: Part, field: string): TextColumn | undefined =>
  field.startsWith('own:') ? chunk.own[field.slice(4)] : chunk.texts[field];

/** A field's texts as they are sorted; worked out once for each chunk. */
export function fieldFolds(part: Part, field: string): Folds | undefined {
  const column = columnOf(part, field);
  if (!column) return undefined;
  const known = folded.get(column);
  if (known) return known;
  const folds = foldColumn(part, field, column);
  folded.set(column, folds);
  return folds;
}
