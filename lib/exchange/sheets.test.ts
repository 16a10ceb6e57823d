import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ana, bare, nadia, OPTIONS } from '../../test/fixtures/exportable-people.ts';
import { FIRST_SHEET_COLUMNS, SHEET_COLUMNS } from './columns.ts';
import { exportPeople } from './index.ts';

const columns = ['own:Uses SAP', 'full-name', 'own:=cmd', 'full-name', 'no-such', 'country', 'company-size'];

describe('columns of the user’s choosing', () => {
  it('stand in their order, each once, those there are none of left out', () => {
    const [head, row] = exportPeople([ana], 'csv', { ...OPTIONS, columns }).split('\r\n');
    expect(head).toBe('"Uses SAP","Full Name","\'=cmd","Country/Region","Company Size"');
    expect(row).toBe('"yes","Ana Putri","\'=1+1","Indonesia","51-200"');
  });

  it('have ids and headers of their own', () => {
    const { length } = exportPeople([], 'csv', { ...OPTIONS, columns: SHEET_COLUMNS }).split(',');
    expect(length).toBe(SHEET_COLUMNS.length);
    expect(SHEET_COLUMNS.slice(0, FIRST_SHEET_COLUMNS.length)).toEqual(FIRST_SHEET_COLUMNS);
  });
});

const plain = (xml: string) =>
  xml.replace(/&(?:lt|gt|amp|#13);/g, (code) => ({ '&lt;': '<', '&gt;': '>', '&amp;': '&' })[code] ?? '\r');

/** The cells of the first sheet, as its XML says them. */
async function cellsOf(file: Blob | string) {
  expect(file).toBeInstanceOf(Blob);
  const files = unzipSync(new Uint8Array(await (file as Blob).arrayBuffer()));
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const sheet = xml('xl/worksheets/sheet1.xml');
  const cells = (row: string) => [...row.matchAll(/<c s="\d"(?:\/>| t="(\w+)">(.*?)<\/c>)/gs)];
  const rows = [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].map(([, row = '']) => cells(row));
  return {
    sheets: xml('xl/workbook.xml').match(/<sheet /g)?.length,
    formulas: sheet.match(/<f[ >/]/g)?.length ?? 0,
    kinds: new Set(rows.flat().map(([, kind]) => kind)),
    rows: rows.map((row) => row.map(([, , inside = '']) => plain(inside.replace(/<.*?>/g, '')))),
  };
}

describe('xlsx', () => {
  it('is one sheet of text cells, unchanged, with no formula', async () => {
    const evil = { ...nadia, reason: '=1+1\n<b>&amp;"\'\u0001_x000D_ \uD800\u2028' };
    const { sheets, formulas, kinds, rows } = await cellsOf(exportPeople([evil, bare, ana], 'xlsx', OPTIONS));
    expect({ sheets, formulas }).toEqual({ sheets: 1, formulas: 0 });
    expect([...kinds].sort()).toEqual(['inlineStr', undefined]);
    expect(rows.map(({ length }) => length)).toEqual([25, 25, 25, 25]);
    expect(rows[0]?.slice(0, 3)).toEqual(['First Name', 'Last Name', 'Full Name']);
    expect(rows[1]?.[5]).toBe('=HYPERLINK("https://bad.example")');
    expect(rows[1]?.[8]).toBe('+33 6 12 34 56 78');
    expect(rows[1]?.[19]).toBe('=1+1\n<b>&amp;"\'_x005F_x000D_ \u2028');
    expect(rows[2]?.[3]).toBe('');
  });

  it('is the same file for the same people', async () => {
    const bytes = async () => await (exportPeople([ana], 'xlsx', OPTIONS) as Blob).arrayBuffer();
    expect(new Uint8Array(await bytes())).toEqual(new Uint8Array(await bytes()));
  });

  it('is a head alone for no one', async () => {
    expect((await cellsOf(exportPeople([], 'xlsx', OPTIONS))).rows).toHaveLength(1);
  });
});
