import { describe, expect, it } from 'vitest';
import { orderOf, readDate } from './read-date.ts';
import { decimalOf, plainCount } from './read-number.ts';

describe('readDate', () => {
  it.each([
    ['05 Mar 2024', '2024-03-05'],
    ['5-Mar-24', '2024-03-05'],
    ['Oct 15 2024', '2024-10-15'],
    ['October 1st, 2024', '2024-10-01'],
    ['15. Dezember 2023', '2023-12-15'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['2 févr. 2024', '2024-02-02'],
    ['17 Agustus 2024', '2024-08-17'],
    ['2024-03-05T10:00:00Z', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['05.03.2024', '2024-03-05'],
    ['15/10/2024', '2024-10-15'],
    ['10/15/2024', '2024-10-15'],
    ['10/15/24, 9:30 PM', '2024-10-15'],
    ['04/04/2024', '2024-04-04'],
    ['03/04/2024', 'order'],
    ['31/02/2024', undefined],
    ['45 Mar 2024', undefined],
    ['March', undefined],
    ['45356', undefined],
    ['05 Mar 0024', undefined],
    ['', undefined],
  ])('%j is %j', (text, day) => {
    expect(readDate(text, undefined)).toBe(day);
  });

  it('knows which order a date of digits is in, where it tells', () => {
    expect(
      ['31/01/2024', '01/31/2024', '01/02/2024', '01.02.2024', '02/02/2024', '2024-01-02'].map(orderOf),
    ).toEqual(['dmy', 'mdy', 'either', 'dmy', undefined, undefined]);
  });
});

describe('numbers', () => {
  it.each([
    ['1.234,5', ','],
    ['1,234.56', '.'],
    ['0,75', ','],
    ['99.90', '.'],
    ['1.234', undefined],
    ['1,234,567', undefined],
    ['12', undefined],
    ['51-200', undefined],
  ])('%j has the decimal sign %j', (text, sign) => {
    expect(decimalOf(text)).toBe(sign);
  });

  it('loses the signs that group digits, and nothing else', () => {
    expect(['1.234', '1,234,567', '51-200', '10001+'].map((text) => plainCount(text, undefined))).toEqual([
      '1234',
      '1234567',
      '51-200',
      '10001+',
    ]);
    expect(plainCount('1.234', '.')).toBe('1.234');
  });
});
