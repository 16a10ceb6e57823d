import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../../test/fixtures/read-import.ts';
import { CardReader } from './card-lines.ts';
import { openFile } from './index.ts';
import { JsonListReader } from './json-pieces.ts';
import { RecordReader } from './read-records.ts';

/** A text cut at some places. */
const cutAt = (text: string, places: readonly number[]): string[] => {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...ends, text.length].map((end, at) => text.slice(ends[at - 1] ?? 0, end));
};

const table = fc
  .array(fc.constantFrom('"', '""', ',', '\n', 'a', 'b c', '"x\ny"', '"q""r"', '\n\n', ' '), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
const CARDS = readFileSync('test/fixtures/imports/cards-30.vcf', 'utf8').replaceAll('\r', '');
const JSON_TEXT = JSON.stringify([{ a: '}"]\\' }, { b: [1, { c: '[' }] }, [2]], undefined, 1);
const places = fc.array(fc.nat(), { maxLength: 6 });

/** However a stream cuts a file, the same is read. */
describe('pieces', () => {
  it('of a table', () => {
    const rows = (pieces: readonly string[]) => {
      const reader = new RecordReader(',');
      return [...pieces.flatMap((piece) => reader.push(piece, false)), ...reader.push('', true)];
    };
    fc.assert(
      fc.property(table, places, (text, cuts) => {
        expect(rows(cutAt(text, cuts))).toEqual(rows([text]));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of cards', () => {
    const cards = (pieces: readonly string[]) => {
      const reader = new CardReader();
      return [...pieces.flatMap((piece) => reader.push(piece, false)), ...reader.push('', true)];
    };
    expect(cards([CARDS]).map(({ line, fault }) => [line, fault])).toEqual([
      [1, undefined],
      [19, undefined],
    ]);
    fc.assert(
      fc.property(places, (cuts) => {
        expect(cards(cutAt(CARDS, cuts))).toEqual(cards([CARDS]));
      }),
      { numRuns: 300 },
    );
  });

  it('of a list in JSON', () => {
    const entries = (pieces: readonly string[]) => {
      const reader = new JsonListReader();
      return pieces.flatMap((piece) => reader.push(piece));
    };
    expect(entries([JSON_TEXT]).map(({ line, text }) => [line, JSON.parse(text)])).toEqual([
      [2, { a: '}"]\\' }],
      [5, { b: [1, { c: '[' }] }],
      [13, [2]],
    ]);
    fc.assert(
      fc.property(places, (cuts) => {
        expect(entries(cutAt(JSON_TEXT, cuts))).toEqual(entries([JSON_TEXT]));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a workbook', () => {
  it('is read as another reader reads it', async () => {
    const bytes = readFileSync('test/fixtures/imports/libreoffice.xlsx');
    const rows = await readRows(await openFile(new Blob([bytes]), 'x.xlsx'));
    const other = await readSheet(new Blob([bytes]));
    const asText = (cell: unknown) =>
      cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
    expect(rows.map(({ cells }) => cells)).toEqual(other.map((row) => row.map(asText)));
  });
});
