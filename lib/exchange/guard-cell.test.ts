import { describe, expect, it } from 'vitest';
import { guardCell } from './guard-cell.ts';

describe('guardCell', () => {
  it.each([
    '=1+1',
    '@SUM(A1)',
    '-2+3+cmd|x',
    '+cmd',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '   =1',
    '\u00A0\u200B\uFEFF=1',
    "'=1",
    "''@x",
  ])('guards %j for both readers', (text) => {
    expect(guardCell(text, 'spreadsheet')).toBe(`'${text}`);
    expect(guardCell(text, 'importer')).toBe(`'${text}`);
  });

  it.each(['+33 6 12 34 56 78', '+1 (555) 010-0100', '+62-812-0000', '-12.5', '+1 555 0100 ext. 12', '+4'])(
    'leaves %j to an importer, but not to a spreadsheet',
    (text) => {
      expect(guardCell(text, 'importer')).toBe(text);
      expect(guardCell(text, 'spreadsheet')).toBe(`'${text}`);
    },
  );

  it.each(['', 'Acme', "O'Brien", "'quoted'", 'a=b', '2026-11-22 09:00', '(+33) 6', '72', 'a\n=b'])(
    'leaves %j as it is',
    (text) => {
      expect(guardCell(text, 'spreadsheet')).toBe(text);
      expect(guardCell(text, 'importer')).toBe(text);
    },
  );

  it('does not take a formula for a phone number', () => {
    for (const text of ['+1+cmd', '-1*2', '+33 A1', '-1;=2', '+33\n=1']) {
      expect(guardCell(text, 'importer')).toBe(`'${text}`);
    }
  });
});
