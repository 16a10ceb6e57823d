import {
  BRIEF_FIELDS,
  type Brief,
  type BriefField,
  type Listed,
  STANDING_FIELDS,
  type StandingBrief,
} from '../../model/brief.ts';
import { FIELDS, type ListChunk, type TextColumn, UNKNOWN } from './pack.ts';

const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** A moment in seconds as an instant. */
const toInstant = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** A chunk that is read: its texts are taken apart when they are first asked for. */
export class Part {
  /** The place of its first person in the whole list. */
  readonly start: number;
  readonly chunk: ListChunk;
  readonly #values = new Map<TextColumn, string[]>();
  #ids: string[] | undefined;
  #tags: string[] | undefined;

  constructor(chunk: ListChunk, start: number) {
    this.chunk = chunk;
    this.start = start;
  }

  get ids(): string[] {
    this.#ids ??= lines(this.chunk.ids);
    return this.#ids;
  }

  /** The distinct texts of a column; its code n stands at n - 1. */
  valuesOf(column: TextColumn): string[] {
    const known = this.#values.get(column);
    if (known) return known;
    const values = lines(column.values);
    this.#values.set(column, values);
    return values;
  }

  get tagValues(): string[] {
    this.#tags ??= lines(this.chunk.tags.values);
    return this.#tags;
  }

  text(column: TextColumn | undefined, row: number): string | undefined {
    const code = column?.codes[row];
    return column && code ? this.valuesOf(column)[code - 1] : undefined;
  }

  tags(row: number): string[] {
    const { starts, codes } = this.chunk.tags;
    return [...codes.subarray(starts[row], starts[row + 1])].map((code) => this.tagValues[code - 1] ?? '');
  }

  /** A number, a moment in seconds, or 0 where a flag holds; `undefined` where nothing is known. */
  numberAt(field: string, row: number): number | undefined {
    const { numbers, flags } = this.chunk;
    if (flags[field]) return flags[field][row] === 1 ? 0 : undefined;
    const value = numbers[field]?.[row] ?? UNKNOWN;
    return value === UNKNOWN ? undefined : value;
  }

  #value(field: BriefField, row: number): unknown {
    const { texts, flags } = this.chunk;
    switch (BRIEF_FIELDS[field]) {
      case 'text':
      case 'choice':
        return this.text(texts[field], row);
      case 'flag':
        return flags[field]?.[row] === 1 ? true : undefined;
      default: {
        const value = this.numberAt(field, row);
        if (value === undefined) return undefined;
        return BRIEF_FIELDS[field] === 'number' ? value : toInstant(value);
      }
    }
  }

  /** One person, as a list shows them. */
  brief(row: number): Brief {
    const brief: Record<string, unknown> = { id: this.ids[row], tags: this.tags(row) };
    for (const field of FIELDS) {
      const value = this.#value(field, row);
      if (value !== undefined) brief[field] = value;
    }
    const own = Object.entries(this.chunk.own).flatMap(([name, column]) => {
      const value = this.text(column, row);
      return value === undefined ? [] : [[name, value] as const];
    });
    if (own.length > 0) brief.own = Object.fromEntries(own);
    return brief as unknown as Brief;
  }

  /** How one person stands. */
  standing(row: number): StandingBrief {
    const own: Record<string, unknown> = { id: this.ids[row] };
    for (const field of STANDING_FIELDS) own[field] = this.#value(field, row);
    return own as unknown as StandingBrief;
  }

  /** One person, as they were packed; `words` are those of the chunk's word index. */
  listed(row: number, words: string): Listed {
    const sortName = this.text(this.chunk.texts.sortName, row);
    return { ...this.brief(row), ...(sortName !== undefined && { sortName }), words };
  }
}
