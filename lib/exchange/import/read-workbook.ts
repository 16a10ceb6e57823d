import { BrokenFile, LIMITS } from './opened-file.ts';
import { hearXml } from './read-xml.ts';
import type { ZipEntry } from './read-zip.ts';

/** What the sheet's cells refer to. */
export interface Workbook {
  sheet: ZipEntry;
  strings: readonly string[];
  /** Of each style, whether it shows a number as a date. */
  dated: readonly boolean[];
  /** Days are counted from 1904, as Excel for Mac once did. */
  since1904: boolean;
}

/** Excel's own number formats that are dates (ECMA-376 part 1, 18.8.30), those of East Asia with them. Times of day are none. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) ||
  id === 22 ||
  (id >= 27 && id <= 31) ||
  id === 36 ||
  (id >= 50 && id <= 54) ||
  id === 57 ||
  id === 58;

/** Whether a format of the file's own shows a day: a `d` or `y` outside quotes, brackets and escapes. */
const isDateFormat = (code: string): boolean =>
  /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '')) && !/general/i.test(code);

async function readStyles(file: Blob, entry: ZipEntry | undefined): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const dated: boolean[] = [];
  let inCells = false;
  if (entry === undefined) return dated;
  await hearXml(file, entry, {
    open(name, attributes) {
      if (name === 'numFmt')
        own.set(Number(attributes().numFmtId), isDateFormat(attributes().formatCode ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes().numFmtId);
      dated.push(own.get(id) ?? isBuiltInDate(id));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dated;
}

/** `_x000D_` and the like, by which XML writes signs it cannot hold. */
export const unescapeSigns = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

async function readStrings(file: Blob, entry: ZipEntry | undefined): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let open = false;
  // How a word is spoken stands beside it in East Asian files; it is not part of the text.
  let spoken = false;
  if (entry === undefined) return strings;
  await hearXml(file, entry, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') spoken = true;
      else if (name === 't') open = !spoken;
    },
    text(part) {
      if (open) text += part;
    },
    close(name) {
      if (name === 't') open = false;
      else if (name === 'rPh') spoken = false;
      else if (name === 'si') strings.push(unescapeSigns(text).slice(0, LIMITS.field));
    },
  });
  return strings;
}

interface Sheets {
  /** By relation id. */
  targets: Map<string, string>;
  /** Relation ids of the sheets that are shown, in order, then of the others. */
  ids: string[];
  since1904: boolean;
}

async function readSheets(file: Blob, workbook: ZipEntry, relations: ZipEntry | undefined): Promise<Sheets> {
  const shown: string[] = [];
  const hidden: string[] = [];
  const targets = new Map<string, string>();
  let since1904 = false;
  await hearXml(file, workbook, {
    open(name, attributes) {
      const {
        'r:id': id,
        state,
        date1904,
        ...others
      } = name === 'sheet' || name === 'workbookPr' ? attributes() : {};
      if (name === 'workbookPr') since1904 = date1904 === '1' || date1904 === 'true';
      if (name !== 'sheet') return;
      const related = id ?? Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      (state === undefined || state === 'visible' ? shown : hidden).push(related);
    },
  });
  if (relations !== undefined) {
    await hearXml(file, relations, {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        const { Id = '', Target = '' } = attributes();
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
      },
    });
  }
  return { targets, ids: [...shown, ...hidden], since1904 };
}

/**
 * What is needed to read the first sheet that is shown. Throws `BrokenFile` for an archive that is no workbook, is protected,
 * or unpacks to too much.
 */
export async function readWorkbook(file: Blob, entries: readonly ZipEntry[]): Promise<Workbook> {
  const named = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]));
  const workbook = named.get('xl/workbook.xml');
  const foreign = ['content.xml', 'xl/workbook.bin', 'index/document.iwa', 'index.zip'].some((name) =>
    named.has(name),
  );
  if (workbook === undefined) throw new BrokenFile(foreign ? 'other-spreadsheet' : 'zip-not-xlsx');
  if (entries.some(({ encrypted }) => encrypted)) throw new BrokenFile('protected-xlsx');
  const { targets, ids, since1904 } = await readSheets(
    file,
    workbook,
    named.get('xl/_rels/workbook.xml.rels'),
  );
  const path =
    ids.map((id) => targets.get(id)).find((target) => target !== undefined) ?? 'xl/worksheets/sheet1.xml';
  const sheet = named.get(path.toLowerCase());
  const shared = named.get('xl/sharedstrings.xml');
  if (sheet === undefined) throw new BrokenFile('damaged');
  if (sheet.size + (shared?.size ?? 0) > LIMITS.unpacked) throw new BrokenFile('zip-bomb', LIMITS.unpacked);
  const dated = await readStyles(file, named.get('xl/styles.xml'));
  return { sheet, dated, since1904, strings: await readStrings(file, shared) };
}
