import { describe, expect, it } from 'vitest';
import { readRows } from '../../../test/fixtures/read-import.ts';
import { mapRow, openFile, recogniseLayout, toMapping } from './index.ts';

const opened = async (content: string | Uint8Array<ArrayBuffer>, name = 'people.csv') =>
  await openFile(new Blob([content]), name);

describe('openFile', () => {
  it('reads LinkedIn connections below their notes', async () => {
    const file = await opened(
      'Notes:\n"When exporting, some addresses, as ever, are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
        'Nadia,Benkirane,https://www.linkedin.com/in/nadia-b,,"Kulde, AS",Director,05 Mar 2024\n',
    );
    expect(file).toMatchObject({ ok: true, kind: 'delimited', encoding: 'utf-8', delimiter: ',' });
    const rows = await readRows(file);
    const layout = recogniseLayout(rows, 'delimited');
    expect(layout.format).toBe('linkedin-connections');
    expect(layout.headerLine).toBe(4);
    const body = rows.filter(({ line }) => line > layout.headerLine);
    expect(body.map((row) => mapRow(row, toMapping(layout)))).toEqual([
      {
        ok: true,
        warnings: [],
        person: {
          name: 'Nadia Benkirane',
          url: 'https://www.linkedin.com/in/nadia-b/',
          company: 'Kulde, AS',
          title: 'Director',
          connectedOn: '2024-03-05',
        },
      },
    ]);
  });

  it('takes a lost quotation mark for one bad row and reads on', async () => {
    const rows = await readRows(await opened('Name,Company\nAnn Lee,Acme\n"Bob Ray,Acme\nCy Orr,Acme\n'));
    expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 'quotes'],
      [4, undefined],
    ]);
  });

  it('counts lines through cells of several lines and every kind of line end', async () => {
    const rows = await readRows(await opened('Name,Company\r\n"Ann\rLee",Acme\r\n\rBob Ray,"A\n\nB"\nCy,D'));
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5, 8]);
    expect(rows[1]?.cells).toEqual(['Ann\nLee', 'Acme']);
  });

  it('says that the browser cannot read a file any more, at once or while it is read', async () => {
    const gone = new DOMException('gone', 'NotReadableError');
    const lost = new Blob(['Name\nAnn Lee\n']);
    lost.slice = () => {
      throw gone;
    };
    expect(await openFile(lost, 'x.csv')).toEqual({ ok: false, problem: 'unreadable' });
    const moved = new Blob(['Name\nAnn Lee\n']);
    const file = await openFile(moved, 'x.csv');
    moved.stream = () => new ReadableStream({ pull: (controller) => controller.error(gone) });
    await expect(readRows(file)).rejects.toMatchObject({ problem: 'unreadable' });
  });

  it('reads by the encoding and the sign that were chosen', async () => {
    const bytes = new Uint8Array(encode('Name;Firma\nRenée, Dupré;Café\n', 'windows-1252'));
    const file = await openFile(new Blob([bytes]), 'x.csv', { encoding: 'windows-1251', delimiter: ',' });
    expect(file).toMatchObject({ ok: true, encoding: 'windows-1251', encodingSure: true, delimiter: ',' });
    expect((await readRows(file))[1]?.cells).toEqual(['Renйe', ' Duprй;Cafй']);
  });

  it.each([
    ['windows-1252', 'Name;Firma\nRenée Dupré;Société Générale à Paris\nJürgen Größ;Müller & Söhne\n'],
    ['windows-1251', 'Имя,Компания\nАнна Петрова,Северный ветер\nИван Сидоров,Восточный берег\n'],
  ])('guesses %s', async (encoding, text) => {
    const bytes = new Uint8Array(encode(text, encoding));
    const file = await opened(bytes);
    expect(file).toMatchObject({ ok: true, encoding, encodingSure: false });
    const cells = (await readRows(file)).map((row) =>
      row.cells.join(encoding === 'windows-1252' ? ';' : ','),
    );
    expect(`${cells.join('\n')}\n`).toBe(text);
  });
});

/** Text in an encoding of one byte a sign, by asking its decoder for every byte. */
function encode(text: string, encoding: string): number[] {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
  return [...text].map((sign) => bytes.get(sign) ?? 63);
}
