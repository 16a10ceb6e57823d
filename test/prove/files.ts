/**
 * `npm run prove -- files [people] [seed]`: the files of invented people with hostile and foreign words, opened by other programs.
 * LibreOffice opens the workbook and the CSV for Excel: no cell may be a formula, and each must say what was written. Python's csv
 * module reads each table, vobject each card and event. Says which program is not there; exits with 1 where anything does not
 * hold or could not be looked at.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { exportPeople, type Preset } from '../../lib/exchange/index.ts';
import { openTable, type TablePreset } from '../../lib/exchange/table.ts';
import { FEWEST_PAIRS, joinPairs, pairsOf } from '../../lib/exchange/targets/google-contacts.ts';
import { hostilePeople, OPEN_STAGES } from '../fixtures/hostile-people.ts';

const many = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 20_261_130);
const folder = mkdtempSync(path.join(tmpdir(), 'assay-files-'));
const people = hostilePeople(many, seed);
const OPTIONS = {
  locale: 'de-DE',
  zone: 'Europe/Paris',
  now: '2026-11-30T08:00:00.000Z',
  stages: OPEN_STAGES,
};
let kept = true;

function judge(name: string, holds: boolean, said: string): void {
  kept &&= holds;
  console.log(`  ${holds ? 'holds' : 'FAILS'}  ${name.padEnd(28)} ${said}`);
}

function missing(program: string, part: string): void {
  kept = false;
  console.log(`  ${program} is not on this machine: ${part} could not be looked at.`);
}

async function write(preset: Preset, extension: string): Promise<string> {
  const file = path.join(folder, `${preset}.${extension}`);
  const made = exportPeople(people, preset, OPTIONS);
  writeFileSync(file, typeof made === 'string' ? made : Buffer.from(await made.arrayBuffer()));
  return file;
}

const runs = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;
const python = ['python3', '/usr/bin/python3'].find((one) => runs(one, '-c', 'import csv'));
const cardPython = ['python3', '/usr/bin/python3'].find((one) => runs(one, '-c', 'import vobject'));

function read<T>(program: string, ...asked: readonly (readonly string[])[]): T[] {
  const args = ['test/fixtures/read-files.py', JSON.stringify(asked)];
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T[];
}

/** The cells as they were meant: as they stand in a file, guarded for its reader. */
function cellsOf(preset: TablePreset): string[][] {
  const { head, cellsOf } = openTable(preset, OPTIONS, people.map(pairsOf).reduce(joinPairs, FEWEST_PAIRS));
  return [head, ...people.map(cellsOf)];
}

/** The first cell that another program reads otherwise, in words. */
function difference(
  got: readonly string[][],
  meant: readonly string[][],
  same = (a: string, b: string) => a === b,
) {
  if (got.length !== meant.length) return `${got.length} rows of ${meant.length}`;
  for (const [row, cells] of meant.entries())
    for (const [column, cell] of cells.entries()) {
      const there = got[row]?.[column] ?? '';
      if (!same(there, cell)) return `row ${row}, column ${column}: ${JSON.stringify([there, cell])}`;
    }
  return undefined;
}

const TABLES = [
  'csv',
  'excel-csv',
  'hubspot',
  'salesforce',
  'pipedrive',
  'outreach',
  'salesloft',
  'google-contacts',
] as const;

async function proveTables(): Promise<void> {
  if (!python) return missing('Python', 'tables');
  for (const preset of TABLES) {
    const file = await write(preset, 'csv');
    const [rows = []] = read<string[][]>(python, ['csv', file, preset === 'excel-csv' ? ';' : ',']);
    const wrong = difference(rows, cellsOf(preset));
    judge(
      `${preset}, Python's csv`,
      wrong === undefined,
      wrong ?? `${rows.length} rows, every cell as meant`,
    );
  }
}

interface Opened {
  sheets: number;
  formulas: number;
  rows: string[][];
}

/** Opened and saved by LibreOffice as text. `filter` says how a CSV is to be read. */
function openInOffice(office: string, file: string, filter: readonly string[] = []): Opened {
  const out = path.join(folder, 'opened');
  const profile = `-env:UserInstallation=file://${folder}/office`;
  const args = [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', out, file];
  const { status, stderr } = spawnSync(office, args, { encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) throw new Error(stderr);
  const opened = path.join(out, `${path.parse(file).name}.fods`);
  const [answer] = read<Opened>(python ?? 'python3', ['sheet', opened]);
  if (!answer) throw new Error('nothing was opened');
  return answer;
}

/** A spreadsheet shows a line end as one, whichever it was; a lone carriage return is one too. */
const sameShown = (shown: string, meant: string) => shown === meant.replace(/\r\n?/g, '\n');

async function proveSheets(): Promise<void> {
  const office = ['soffice', 'libreoffice'].find((one) => runs(one, '--version'));
  if (!office || !python) return missing(office ? 'Python' : 'LibreOffice', 'workbook and CSV for Excel');
  const book = openInOffice(office, await write('xlsx', 'xlsx'));
  const wrong = difference(book.rows, cellsOf('xlsx'), sameShown);
  judge(
    'xlsx, LibreOffice: formulas',
    book.formulas === 0 && book.sheets === 1,
    `${book.formulas} formula cells`,
  );
  judge(
    'xlsx, LibreOffice: cells',
    wrong === undefined,
    wrong ?? `${book.rows.length} rows, every cell as meant`,
  );
  // Semicolon, quotes, UTF-8, and whatever looks like a formula is run.
  const eager = '--infilter=CSV:59,34,76,1,,0,false,true,false,false,false,-1,true';
  const sheet = openInOffice(office, await write('excel-csv', 'csv'), [eager]);
  judge(
    'excel-csv, LibreOffice',
    sheet.formulas === 0,
    `${sheet.formulas} formula cells in ${sheet.rows.length} rows`,
  );
}

interface Card {
  fn: string[];
  n: [string, string][];
  org: string[][];
  title: string[];
  email: string[];
  note: string[];
}

const inLine = (text: string | null | undefined) => (text ?? '').replace(/[\r\n\t]+/g, ' ').trim();
const listed = (text: string) => (text === '' ? [] : [text]);

async function proveCards(): Promise<void> {
  if (!cardPython) return missing('vobject (python3-vobject)', 'cards and calendars');
  for (const preset of ['vcard', 'vcard4'] as const) {
    const [cards = []] = read<Card[]>(cardPython, ['cards', await write(preset, 'vcf')]);
    const wrong = people.findIndex(({ row: { facts } }, at) => {
      const { fn, org, title, email } = cards[at] ?? {};
      const meant = {
        fn: [inLine(facts.name.value)],
        org: listed(inLine(facts.company?.value)).map((name) => [name]),
        title: listed(inLine(facts.title?.value)),
        email: facts.emails?.value ?? [],
      };
      return !isDeepStrictEqual({ fn, org: org ?? [], title, email }, meant);
    });
    const holds = cards.length === people.length && wrong < 0;
    judge(
      `${preset}, vobject`,
      holds,
      holds ? `${cards.length} cards` : JSON.stringify(cards[wrong] ?? cards.length),
    );
  }
}

interface Event {
  uid: string[];
  summary: string[];
  description: string[];
  at: string[];
}

async function proveEvents(): Promise<void> {
  if (!cardPython) return;
  const [events = []] = read<Event[]>(cardPython, ['events', await write('ics', 'ics')]);
  const meant = people.flatMap(({ events: planned = [] }) =>
    planned.map(({ followUp, title, note }) => ({
      uid: [`${followUp.id}@assay`],
      summary: [inLine(title)],
      description: listed((note ?? '').replace(/\r\n?/g, '\n')),
      at: [followUp.dueAt.replace('.000Z', '+00:00')],
    })),
  );
  const wrong = meant.findIndex((event, at) => !isDeepStrictEqual(events[at], event));
  const holds = events.length === meant.length && wrong < 0;
  judge(
    'ics, vobject',
    holds,
    holds ? `${events.length} events` : JSON.stringify([events[wrong], meant[wrong]]),
  );
}

try {
  console.log(`${many} people, seed ${seed}`);
  await proveTables();
  await proveSheets();
  await proveCards();
  await proveEvents();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(kept ? '\nKept.' : '\nNOT KEPT.');
process.exitCode = kept ? 0 : 1;
