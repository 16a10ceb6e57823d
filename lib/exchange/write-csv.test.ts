import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableCsv } from './write-csv.ts';

const read = (text: string, delimiter: string) => parse(text, { bom: true, delimiter }) as string[][];

describe('tableCsv', () => {
  it('writes numbers as the locale does, and words so that no spreadsheet runs them', () => {
    const rows = [
      ['Stage', 'Share %'],
      ['=1+1', 14.08],
      ['Lead; "warm"', undefined],
      ['-', 1_240],
    ];
    const english = tableCsv(rows, 'en');
    expect(english.startsWith('\uFEFF')).toBe(true);
    expect(read(english, ',')).toEqual([
      ['Stage', 'Share %'],
      ["'=1+1", '14.08'],
      ['Lead; "warm"', ''],
      ["'-", '1240'],
    ]);
    expect(read(tableCsv(rows, 'de'), ';')[1]).toEqual(["'=1+1", '14,08']);
    expect(read(tableCsv([[1 / 3]], 'en'), ',')).toEqual([['0.3333']]);
  });

  it('is read back by another library as it was', () => {
    const cell = fc.oneof(fc.integer({ min: 0 }), fc.string({ minLength: 1, unit: 'grapheme' }));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const back = read(tableCsv(rows, 'en'), ',').flat();
        for (const [place, value] of rows.flat().entries())
          expect([String(value), `'${value}`]).toContain(back[place]);
      }),
    );
  });
});
