import { fileParts } from '../exchange/export-people.ts';
import type { ExportablePerson } from '../exchange/exportable.ts';
import { fileName } from '../exchange/file-name.ts';
import { type Form, formOf, stageFilter } from '../exchange/form.ts';
import { toHtmlTable } from '../exchange/html-table.ts';
import { isImporter, PRESETS, type Preset } from '../exchange/presets.ts';
import { FEWEST_PAIRS, joinPairs, type Pairs, pairsOf } from '../exchange/targets/google-contacts.ts';
import { TARGETS } from '../exchange/targets/index.ts';
import { loadMessages, makeFormat, pickLocale } from '../locales/index.ts';
import { wordPerson } from '../locales/word-person.ts';
import type { AssayDatabase } from '../store/database.ts';
import { exportableMaker, readMany } from '../store/read-exportables.ts';
import type { CheckOrder, ExportFile, ExportOrder } from './exporter.ts';

/** How many people were read. */
type Progress = (done: number) => void;
/** Shows these people one after another, in whatever order they are read, each with their place in the list. */
export async function showEach(
  db: AssayDatabase,
  order: ExportOrder | CheckOrder,
  look: (person: ExportablePerson, at: number) => void,
  progress: Progress,
): Promise<void> {
  const { ids, options, preset, capacity } = order;
  const messages = await loadMessages(pickLocale([options.locale]));
  const wording = { messages, format: makeFormat(options.locale, options.zone), capacity };
  const places = new Map(ids.map((id, at) => [id, at]));
  const make = exportableMaker(db, preset === 'ics');
  let done = 0;
  await readMany(db, ids, async (rows) => {
    for (const person of await make(rows)) look(wordPerson(person, wording), places.get(person.row.id) ?? 0);
    done += rows.length;
    progress(done);
  });
}

/** How many columns Google's file has: told by a look at everyone in it. */
async function countPairs(db: AssayDatabase, { ids, preset }: ExportOrder): Promise<Pairs> {
  let pairs = FEWEST_PAIRS;
  if (preset !== 'google-contacts') return pairs;
  await readMany(db, ids, (rows) => {
    for (const row of rows) pairs = joinPairs(pairs, pairsOf({ row }));
  });
  return pairs;
}

/** `assay-prospects-2026-11-22-2.csv`: which of several files it is. */
function numbered(name: string, at: number, many: number): string {
  return many === 1 ? name : name.replace(/(?=\.[^.]+$)/, `-${at + 1}`);
}

const mostRows = (preset: Preset) => (isImporter(preset) ? TARGETS[preset].mostRows : undefined);

/** What each person in the file adds to it, in the order of the list, with who they are. */
async function gather(db: AssayDatabase, order: ExportOrder, form: Form, progress: Progress) {
  const { ids, preset, options } = order;
  const pieces: string[] = new Array(ids.length).fill('');
  const people: ExportablePerson[] = [];
  const isIn = stageFilter(preset, options);
  const look = (person: ExportablePerson, at: number) => {
    if (!isIn(person)) return;
    pieces[at] = form.piece(person);
    if (preset === 'tsv') people[at] = person;
  };
  await showEach(db, order, look, progress);
  const there = ids.filter((_, at) => pieces[at] !== '');
  return { ids: there, pieces: pieces.filter((piece) => piece !== ''), people: people.filter(Boolean) };
}

/** The files of an order: one, or as many as the other program's limit of rows asks for; and whom they hold. */
export async function makeFiles(
  db: AssayDatabase,
  order: ExportOrder,
  progress: Progress,
): Promise<{ files: ExportFile[]; ids: string[] }> {
  const { preset, options, label } = order;
  const form = formOf(preset, options, await countPairs(db, order));
  const { ids, pieces, people } = await gather(db, order, form, progress);
  const share = mostRows(preset) ?? Math.max(1, pieces.length);
  const many = Math.max(1, Math.ceil(pieces.length / share));
  const name = fileName(preset, options.now, options.zone, label);
  const { type } = PRESETS[preset];
  const files = Array.from({ length: many }, (_, at): ExportFile => {
    const part = pieces.slice(at * share, (at + 1) * share);
    const content = new Blob(fileParts(preset, form, part), { type });
    const file = { name: numbered(name, at, many), content, people: part.length };
    return preset === 'tsv' ? { ...file, html: new Blob([toHtmlTable(people, options)]) } : file;
  });
  return { files, ids };
}
