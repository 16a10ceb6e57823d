import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BrokenFile,
  type ImportedPerson,
  mapRow,
  openFile,
  recogniseLayout,
  toMapping,
} from '../../lib/exchange/import/index.ts';
import { readImport } from '../fixtures/read-import.ts';
import { RUNS } from './runs.ts';

/** Against hanging alone: ten thousand files take minutes on a busy machine. */
const timeout = 1_800_000;

/** Reads a file as far as it goes: all that may be thrown is the one problem it has. */
async function readAny(content: BlobPart, name: string): Promise<void> {
  const file = await openFile(new Blob([content]), name);
  if (!file.ok) return;
  try {
    for await (const batch of file.rows()) {
      const mapping = toMapping(recogniseLayout(batch, file.kind));
      for (const row of batch) {
        const result = mapRow(row, mapping);
        if (result.ok) expect(result.person.name).not.toBe('');
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
  }
}

const SIGNS = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\uFEFF',
  '|',
  'sep=;\n',
  "'",
  '=',
  '@',
  '{',
  '[',
  '\\',
  ':',
];
const WORDS = [
  'Name',
  'Email',
  'First Name',
  'Last Name',
  'URL',
  'Connected On',
  'Ann Lee',
  'ann@acme.example',
  '05/06/2024',
];
const CARDS = [
  'BEGIN:VCARD\n',
  'END:VCARD\n',
  'VERSION:2.1\n',
  'VERSION:4.0\n',
  'FN:Ann\n',
  'N:;;\n',
  'TEL;X;=:1\n',
  'ORG:a;b\n',
  ' x\n',
];
const OWN = [
  '{"format":"assay-handoff",',
  '"facts":',
  '"name":{"value":"Ann"}',
  '"identities":[]',
  '}',
  ']',
  '[{',
];
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS, ...WORDS, ...CARDS, ...OWN),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('any file', { timeout }, () => {
  it('of bytes is read or refused', async () => {
    const start = fc.constantFrom(
      '',
      'PK\u0003\u0004',
      'BEGIN:VCARD\n',
      '[{',
      '{"',
      '\uFEFF',
      'Name,Email\n',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (first, bytes) => {
        await readAny(new Uint8Array([...new TextEncoder().encode(first), ...bytes]), 'x.csv');
      }),
      { numRuns: RUNS },
    );
  });

  it('of the signs that tables, cards and JSON are made of is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => await readAny(text, 'x.csv')),
      { numRuns: RUNS },
    );
  });
});

/** What tells the rows of a made table apart: a letter that stands nowhere else in it, and a digit. */
const LETTERS = 'bjqvxz';
const DIGITS = '123568';

/** The columns of a made table: a heading, and a value that says whose it is and where it belongs. */
const COLUMNS: readonly [string, (letter: string, digit: string) => string][] = [
  ['Name', (letter) => `Ann N${letter}`],
  ['Title', (letter) => `Head T${letter}`],
  ['Email', (letter) => `e${letter}@acme.edu`],
  ['Company', (letter) => `Acme, Co "C${letter}"`],
  ['LinkedIn URL', (letter) => `https://www.linkedin.com/in/u${letter}`],
  ['Phone', (_, digit) => `+47${digit.repeat(6)}`],
  ['Notes', (letter) => `Line one\nO${letter}`],
];

interface MadeTable {
  text: string;
  rows: number;
}

const table: fc.Arbitrary<MadeTable> = fc
  .record({
    rows: fc.integer({ min: 2, max: 6 }),
    quoted: fc.boolean(),
    delimiter: fc.constantFrom(',', ';', '\t'),
  })
  .map(({ rows, quoted, delimiter }) => {
    const cell = (text: string) =>
      quoted || /["\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    const lines = Array.from({ length: rows }, (_, row) =>
      COLUMNS.map(([, value]) => cell(value(LETTERS[row] ?? '', DIGITS[row] ?? ''))).join(delimiter),
    );
    return { rows, text: [COLUMNS.map(([header]) => header).join(delimiter), ...lines].join('\n') };
  });

/** The rows that a person's values are of, by their places. */
function ownersOf({ phones = [], ...others }: ImportedPerson): number[] {
  const letters = [...JSON.stringify(Object.values(others))].map((sign) => LETTERS.indexOf(sign));
  const digits = [...phones.join('')].map((sign) => DIGITS.indexOf(sign));
  return [...new Set([...letters, ...digits].filter((row) => row >= 0))];
}

describe('a table', { timeout }, () => {
  it('comes back whole', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ text, rows }) => {
        const { people } = await readImport(text, 'x.csv');
        expect(people).toHaveLength(rows);
        expect(people.map(ownersOf)).toEqual(people.map((_, at) => [at]));
      }),
      { numRuns: RUNS },
    );
  });

  it('with one sign changed, added or lost never gives one person what is another’s, nor a value to another field', async () => {
    const change = fc.record({
      at: fc.nat(),
      gone: fc.integer({ min: 0, max: 1 }),
      put: fc.constantFrom('', '"', ',', ';', '\t', '\n', '\r', '""', 'p', '\0'),
    });
    await fc.assert(
      fc.asyncProperty(table, change, async ({ text }, { at, gone, put }) => {
        const head = text.indexOf('\n') + 1;
        const place = head + (at % (text.length - head));
        const { people } = await readImport(text.slice(0, place) + put + text.slice(place + gone), 'x.csv');
        for (const person of people) {
          expect(ownersOf(person).length).toBeLessThanOrEqual(1);
          const { name, title, company, note, emails, phones, ...others } = person;
          expect(`${title ?? ''}${company ?? ''}${note ?? ''}`).not.toMatch(/Ann N|@|linkedin|\+47/);
          expect(`${name}${company ?? ''}${note ?? ''}`).not.toMatch(/Head T/);
          expect(JSON.stringify([emails, phones])).not.toMatch(/Ann|Head|Acme|Line/);
          expect(Object.keys(others).filter((field) => !['url', 'identities'].includes(field))).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
