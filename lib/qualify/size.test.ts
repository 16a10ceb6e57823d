import { describe, expect, it } from 'vitest';
import { parseSize } from './size.ts';

describe('parseSize', () => {
  it.each([
    ['11-50 employees', '11-50'],
    ['2-10', '2-10'],
    ['51–200 karyawan', '51-200'],
    ['51-200名员工', '51-200'],
    ['201-500 Mitarbeiter:innen', '201-500'],
    ['501-1K employees', '501-1000'],
    ['1,001-5,000 employees', '1001-5000'],
    ['1.001–5.000 Beschäftigte', '1001-5000'],
    ['1\u202f001-5\u202f000 employés', '1001-5000'],
    ['5K-10K employees', '5001-10000'],
    ['10,001+ employees', '10001+'],
    ['10K+', '10001+'],
    ['١١-٥٠ موظفًا', '11-50'],
    ['de 11 à 50 salariés', '11-50'],
    ['1 employee', '1'],
    ['0-1', '1'],
    ['1-10', '2-10'],
    ['340', '201-500'],
    ['12.345', '10001+'],
  ])('reads %s as %s', (text, band) => expect(parseSize(text)).toBe(band));

  it.each([
    'over 100',
    'about 300',
    '~300',
    '100+',
    '1-50',
    '100-250',
    'Founded 2012',
    'myself only',
    '',
    '0',
    '-',
  ])('refuses %j, which is vague, wide or about something else', (text) =>
    expect(parseSize(text)).toBeUndefined(),
  );
});
