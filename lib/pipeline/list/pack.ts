import { BRIEF_FIELDS, type BriefField, type Listed } from '../../model/brief.ts';
import { packWords, type WordIndex } from './pack-words.ts';

/** A column of texts: each text once, a line each, and for each person which of them it is, from 1; 0 is unknown. */
export interface TextColumn {
  values: string;
  codes: Uint16Array;
}

/** A column of several texts each: those of person n stand from `starts[n]` up to `starts[n + 1]`. */
interface TextsColumn {
  values: string;
  starts: Uint32Array;
  codes: Uint16Array;
}

/** Some people of the list, field by field instead of person by person: as they are stored, and as they are searched. */
export interface ListChunk {
  /** The chunk holds everyone from this id up to the next chunk's; '' comes before every id. */
  first: string;
  size: number;
  /** In order, a line each. */
  ids: string;
  /** By field: texts, choices, and `sortName`. A column nobody has a value in is left out. */
  texts: Record<string, TextColumn>;
  /** By the user's own name of the field. */
  own: Record<string, TextColumn>;
  /** By field: numbers, and moments in seconds since 1970. `UNKNOWN` where nothing is known. */
  numbers: Record<string, Uint32Array>;
  /** By field: 1 where it holds. */
  flags: Record<string, Uint8Array>;
  tags: TextsColumn;
  words: WordIndex;
}

export const UNKNOWN = 0xffffffff;

/** More people would not fit the numbers a word index is made of. */
const MOST_IN_CHUNK = 16_000;

export const FIELDS = Object.keys(BRIEF_FIELDS) as BriefField[];
const isTextual = (field: BriefField): boolean =>
  BRIEF_FIELDS[field] === 'text' || BRIEF_FIELDS[field] === 'choice';

/** Collects texts, each once, and numbers them from 1. */
class Dictionary {
  readonly #codes = new Map<string, number>();

  code(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.#codes.size + 1);
    return this.#codes.size;
  }

  get values(): string {
    return [...this.#codes.keys()].join('\n');
  }

  get isEmpty(): boolean {
    return this.#codes.size === 0;
  }
}

function packTexts(size: number, textOf: (row: number) => string | undefined): TextColumn | undefined {
  const texts = new Dictionary();
  const codes = new Uint16Array(size);
  for (let row = 0; row < size; row++) codes[row] = texts.code(textOf(row));
  return texts.isEmpty ? undefined : { values: texts.values, codes };
}

function packTags(people: readonly Listed[]): TextsColumn {
  const texts = new Dictionary();
  const starts = new Uint32Array(people.length + 1);
  const codes: number[] = [];
  for (const [row, { tags }] of people.entries()) {
    for (const tag of tags) codes.push(texts.code(tag));
    starts[row + 1] = codes.length;
  }
  return { values: texts.values, starts, codes: Uint16Array.from(codes) };
}

/** A moment in whole seconds since 1970. */
const toSeconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

function packNumbers(people: readonly Listed[], field: BriefField): Uint32Array | undefined {
  const numbers = new Uint32Array(people.length).fill(UNKNOWN);
  let known = false;
  for (const [row, person] of people.entries()) {
    const value = person[field];
    if (value === undefined) continue;
    known = true;
    numbers[row] = typeof value === 'number' ? value : toSeconds(String(value));
  }
  return known ? numbers : undefined;
}

function packFlags(people: readonly Listed[], field: BriefField): Uint8Array | undefined {
  const flags = Uint8Array.from(people, (person) => (person[field] === true ? 1 : 0));
  return flags.includes(1) ? flags : undefined;
}

function packOwn(people: readonly Listed[]): Record<string, TextColumn> {
  const names = new Set(people.flatMap(({ own }) => (own ? Object.keys(own) : [])));
  const columns: Record<string, TextColumn> = {};
  for (const name of [...names].sort()) {
    const column = packTexts(people.length, (row) => people[row]?.own?.[name]);
    if (column) columns[name] = column;
  }
  return columns;
}

/** People as a chunk; `people` stand in the order of their ids. */
export function packList(people: readonly Listed[], first = people[0]?.id ?? ''): ListChunk {
  if (people.length > MOST_IN_CHUNK) throw new RangeError(`a chunk holds at most ${MOST_IN_CHUNK} people`);
  const chunk: ListChunk = {
    first,
    size: people.length,
    ids: people.map(({ id }) => id).join('\n'),
    texts: {},
    own: packOwn(people),
    numbers: {},
    flags: {},
    tags: packTags(people),
    words: packWords(people.map(({ words }) => words)),
  };
  for (const field of FIELDS) {
    const kind = BRIEF_FIELDS[field];
    const texts = isTextual(field)
      ? packTexts(people.length, (row) => people[row]?.[field] as string | undefined)
      : undefined;
    const numbers = kind === 'number' || kind === 'moment' ? packNumbers(people, field) : undefined;
    const flags = kind === 'flag' ? packFlags(people, field) : undefined;
    if (texts) chunk.texts[field] = texts;
    if (numbers) chunk.numbers[field] = numbers;
    if (flags) chunk.flags[field] = flags;
  }
  const sortNames = packTexts(people.length, (row) => people[row]?.sortName);
  if (sortNames) chunk.texts.sortName = sortNames;
  return chunk;
}
