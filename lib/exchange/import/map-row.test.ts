import { describe, expect, it } from 'vitest';
import { readImport } from '../../../test/fixtures/read-import.ts';
import { fixFile, type Mapping, mapRow, type Target } from './index.ts';

const mapped = (cells: { [T in Target]?: string }, more: Partial<Mapping> = {}) => {
  const columns = (Object.keys(cells) as Target[]).map((target) => ({ header: target, target }));
  return mapRow(
    { line: 2, cells: Object.values(cells as Record<string, string>) },
    { format: 'table', headerLine: 1, columns, ...more },
  );
};

describe('mapRow', () => {
  it('puts a name together of its parts, and takes the whole one before them', () => {
    const parts = {
      'first-name': 'Boutros',
      'middle-name': '',
      'last-name': 'Boutros',
      'name-suffix': 'Jr.',
    } as const;
    expect(mapped(parts)).toMatchObject({ person: { name: 'Boutros Boutros Jr.' } });
    expect(mapped({ ...parts, 'full-name': 'B. Boutros' })).toMatchObject({ person: { name: 'B. Boutros' } });
  });

  it.each(['', 'N/A', 'null', '#REF!', 'LinkedIn Member', ' - ', '👩'])(
    'makes nobody of the name %j',
    (name) => {
      expect(mapped({ 'full-name': name, email: 'a@acme.example' })).toEqual({
        ok: false,
        problem: 'no-name',
      });
    },
  );

  it('refuses a row that nothing but a bad address identifies, and else leaves the address out', () => {
    expect(mapped({ 'full-name': 'Ann Lee', email: 'ann at acme' })).toEqual({
      ok: false,
      problem: 'bad-mail',
      column: 'email',
    });
    expect(mapped({ 'full-name': 'Ann Lee', email: 'ann at acme', phone: '+47 22 12 34 56' })).toEqual({
      ok: true,
      person: { name: 'Ann Lee', phones: ['+47 22 12 34 56'] },
      warnings: [{ problem: 'bad-mail', column: 'email' }],
    });
  });

  it('takes off the apostrophe of a guarded cell, and no other', () => {
    expect(
      mapped({ 'full-name': "'=Ann", company: "'s-Hertogenbosch AG", phone: "'+47 22 12 34 56" }),
    ).toMatchObject({
      person: { name: '=Ann', company: "'s-Hertogenbosch AG", phones: ['+47 22 12 34 56'] },
    });
  });

  it('keeps every LinkedIn address of a row, the profile first', () => {
    const sales = 'https://www.linkedin.com/sales/lead/ACwAAA1b2c3d4e5f6g7h8i9j0k1l2,NAME,x';
    expect(
      mapped({ 'full-name': 'Ann Lee', 'linkedin-url': `${sales} linkedin.com/in/ann-lee` }),
    ).toMatchObject({
      person: {
        url: 'https://www.linkedin.com/in/ann-lee/',
        identities: ['li:sales/ACwAAA1b2c3d4e5f6g7h8i9j0k1l2'],
      },
    });
  });

  it('takes a stage from Assay’s own files alone', () => {
    const row = { 'full-name': 'Ann Lee', stage: 'customer' } as const;
    expect(mapped(row)).toEqual({ ok: true, person: { name: 'Ann Lee' }, warnings: [] });
    expect(mapped(row, { format: 'assay-csv' })).toMatchObject({ person: { stage: 'customer' } });
  });

  it('keeps own fields by their names, also those that objects have', () => {
    expect(mapped({ 'full-name': 'Ann Lee', 'custom:Booth': ' 12 ', 'custom:__proto__': 'x' })).toEqual({
      ok: true,
      person: {
        name: 'Ann Lee',
        custom: Object.fromEntries([
          ['Booth', '12'],
          ['__proto__', 'x'],
        ]),
      },
      warnings: [],
    });
  });

  it('reads a day by the order that is told, and none that needs one it is not told', () => {
    const row = { 'full-name': 'Ann Lee', email: 'a@acme.example', 'connected-on': '03/04/2024' } as const;
    expect(mapped(row, { dateOrder: 'mdy' })).toMatchObject({ person: { connectedOn: '2024-03-04' } });
    expect(mapped(row, { dateOrder: 'dmy' })).toMatchObject({ person: { connectedOn: '2024-04-03' } });
    expect(mapped(row)).toMatchObject({ warnings: [{ problem: 'date-order', column: 'connected-on' }] });
  });

  it('says what it cut', () => {
    expect(mapped({ 'full-name': 'Ann Lee', title: 'x'.repeat(501) })).toMatchObject({
      person: { title: 'x'.repeat(500) },
      warnings: [{ problem: 'shortened', column: 'title' }],
    });
  });
});

describe('fixFile', () => {
  it('is taken again once it is mended, its first column aside', async () => {
    const header = ['Name', 'Email'];
    const rows = [
      { row: { line: 4, cells: ["'=Ann", 'ann at acme'] }, reason: '=No address' },
      { row: { line: 9, cells: ['Bo "Bob" Ek', '+x'] }, reason: 'Pas d’adresse' },
    ];
    const file = fixFile(header, rows, { reasonHeader: 'What is wrong' });
    expect(file).toContain('"\'=No address","\'=Ann","ann at acme"');
    const mended = file.replace('ann at acme', 'ann@acme.example').replace("'+x", 'bo@acme.example');
    const { people } = await readImport(mended, 'fix.csv');
    expect(people).toEqual([
      { name: '=Ann', emails: ['ann@acme.example'] },
      { name: 'Bo "Bob" Ek', emails: ['bo@acme.example'] },
    ]);
  });
});
