import { describe, expect, it } from 'vitest';
import { ana, bare, nadia, OPTIONS } from '../../test/fixtures/exportable-people.ts';
import { readCards } from '../../test/fixtures/read-cards.ts';
import { exportPeople } from './index.ts';

const NOTE = 'Fit: Seniority Director, Place Indonesia. · Assay 72 (58–86), warm 3, B3';

describe('vcard', () => {
  it('is version 3.0, as address books take it', () => {
    expect(exportPeople([ana], 'vcard', OPTIONS)).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'PRODID:-//Assay//EN',
        'UID:urn:uuid:0196a000-0000-7000-8000-000000000001',
        'FN:Ana Putri',
        'N:Putri;Ana;;;',
        'ORG:Kestrel Yard\\; Sons\\, Ltd',
        'TITLE:Head of IT\\, “Ops”',
        'EMAIL;TYPE=internet:ana@kestrel-yard.example',
        'EMAIL;TYPE=internet:ana.putri@mail.example',
        'TEL;TYPE=voice:+628123456789',
        'ADR:;;;Bandung;Jawa Barat;;Indonesia',
        'URL:https://www.linkedin.com/in/ana-putri/',
        'URL:https://ana.example/?a=1%2C2',
        'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/ana-putri/',
        'CATEGORIES:Prospect,event,emea',
        'NOTE:Fit: Seniority Director\\, Place Indonesia. · Assay 72 (58–86)\\, wa',
        ' rm 3\\, B3',
        'REV:20261120T080000Z',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('holds a card each, with a name in any case', () => {
    const cards = readCards(exportPeople([ana, nadia, bare], 'vcard', OPTIONS));
    expect(cards.map((card) => card.FN?.[0]?.value)).toEqual([
      'Ana Putri',
      'Nadia Benkirane, MBA',
      'Suharyanto',
    ]);
    expect(cards[0]?.NOTE?.[0]?.value).toBe(NOTE);
    expect(cards[2]?.N?.[0]?.parts).toEqual(['Suharyanto', '', '', '', '']);
    expect(exportPeople([], 'vcard', OPTIONS)).toBe('');
  });
});

describe('vcard4', () => {
  it('says what is an address as one, and begins with its version', () => {
    const text = exportPeople([ana], 'vcard4', OPTIONS);
    expect(text.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).toBe(true);
    expect(text).toContain('\r\nTEL;VALUE=uri;TYPE=voice:tel:+628123456789\r\n');
    expect(text).toContain(
      '\r\nSOCIALPROFILE;SERVICE-TYPE=LinkedIn;VALUE=uri:https://www.linkedin.com/in/\r\n ana-putri/',
    );
  });

  it('leaves a number without its country a text', () => {
    const row = {
      ...ana.row,
      facts: { ...ana.row.facts, phones: { ...nadia.row.facts.name, value: ['0812 345'] } },
    };
    expect(exportPeople([{ ...ana, row }], 'vcard4', OPTIONS)).toContain(
      '\r\nTEL;VALUE=text;TYPE=voice:0812 345\r\n',
    );
  });
});

describe.each(['vcard', 'vcard4'] as const)('%s', (preset) => {
  it('lets no text begin a line of its own', () => {
    const evil = 'Ana\r\nEND:VCARD\r\nBEGIN:VCARD\nFN:Other\u2028X:1\u2029\u0000\u0085';
    const name = { ...ana.row.facts.name, value: evil };
    const facts = { ...ana.row.facts, name, title: name, company: name, emails: { ...name, value: [evil] } };
    const person = { ...ana, reason: evil, row: { ...ana.row, tags: [evil], facts } };
    const text = exportPeople([person], preset, OPTIONS);
    const cards = readCards(text);
    expect(cards).toHaveLength(1);
    expect(cards[0]?.FN).toHaveLength(1);
    expect(cards[0]?.X).toBeUndefined();
    for (const sign of '\u2028\u2029\u0000\u0085') expect(text).not.toContain(sign);
  });

  it('has lines of 75 octets at most', () => {
    const person = { ...ana, reason: 'ü漢👩🏽‍💻'.repeat(80) };
    const text = exportPeople([person], preset, OPTIONS);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(readCards(text)[0]?.NOTE?.[0]?.value).toContain('ü漢👩🏽‍💻'.repeat(80));
  });
});
