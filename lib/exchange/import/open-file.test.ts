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
    ['macintosh', 'Name;Firma\nRenée Dupré;Société Générale à Paris\nJürgen Größ;Müller & Söhne\n'],
    ['windows-1250', 'Jméno;Firma\nJiří Dvořák;Škoda služby\nŁukasz Żółć;Spółka Północ\n'],
    ['iso-8859-2', 'Jméno;Firma\nJiří Dvořák;Škoda služby\nŁukasz Żółć;Spółka Północ\n'],
    ['windows-1251', 'Имя;Компания\nАнна Петрова;Северный ветер\nИван Сидоров;Восточный берег\n'],
    ['windows-1253', 'Όνομα;Εταιρεία\nΓιώργος Παπαδόπουλος;Ψυγεία Αθηνών\n'],
    ['windows-1254', 'Ad;Şirket\nAyşe Yılmaz;Doğuş Soğutma\nİbrahim Çağlar;Güneş Gıda\n'],
    ['shift_jis', '名前;会社\n田中太郎;株式会社東京商事\n鈴木花子;大阪物流株式会社\n'],
    ['gb18030', '姓名;公司\n王小明;北京冷链有限公司\n李红;上海物流集团\n'],
    ['big5', '姓名;公司\n王小明;台北冷鏈有限公司\n李紅;高雄物流集團\n'],
    ['euc-kr', '이름;회사\n김철수;서울물류주식회사\n박영희;부산냉동\n'],
  ])('guesses %s, and does not call it sure', async (encoding, text) => {
    const file = await opened(new Uint8Array(encode(text, encoding)));
    expect(file).toMatchObject({ ok: true, encoding, encodingSure: false });
    const lines = (await readRows(file)).map(({ cells }) => `${cells.join(';')}\n`);
    expect(lines.join('')).toBe(text);
  });
});

/** Text in an encoding of one or two bytes a sign, by asking its decoder for each of them. */
function encode(text: string, encoding: string): number[] {
  const decoder = new TextDecoder(encoding);
  const known = new Map<string, number[]>();
  for (let second = 0xfe; second >= 0x40; second--) {
    for (let first = 0xfe; first >= 0x81; first--)
      known.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  }
  for (let byte = 0; byte < 256; byte++) known.set(decoder.decode(new Uint8Array([byte])), [byte]);
  return [...text].flatMap((sign) => known.get(sign) ?? [63]);
}
