import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportedRow } from '../model/import.ts';
import { AssayDatabase, entriesOf } from '../store/database.ts';
import { partsLeft } from '../store/parts.ts';
import { startAct } from './act.ts';
import { addEntered } from './add-entered.ts';
import { edit } from './edit.ts';
import { erase } from './erase.ts';
import {
  addToImport,
  beginImport,
  cancelImport,
  carryOutPart,
  finishImport,
  type ImportChoice,
  sealImport,
} from './import-people.ts';
import { note } from './note.ts';
import { undoImport, wantImportUndone } from './undo-import.ts';

let db: AssayDatabase;
let made = 0;

beforeEach(() => {
  db = new AssayDatabase(`import-${made++}`);
});
afterEach(async () => {
  await db.delete();
});

const CHOICE: ImportChoice = { file: 'fair.csv', format: 'table', channel: 'purchased-list', tags: ['fair'] };

const rowOf = (line: number, name: string, more: Partial<ImportedRow['reading']> = {}): ImportedRow => ({
  line,
  reading: {
    identities: [`mail:${name.toLowerCase()}@quay.example`],
    name,
    emails: [`${name.toLowerCase()}@quay.example`],
    ...more,
  },
});

async function importRows(parts: ImportedRow[][], choice = CHOICE) {
  const act = startAct();
  await beginImport(db, act, choice);
  for (const [n, rows] of parts.entries()) await addToImport(db, act.id, n, rows);
  await sealImport(db, act.id, { rows: parts.flat().length, invalid: 0, suppressed: 0 });
  const ends = [];
  for (const n of parts.keys()) ends.push(...((await carryOutPart(db, act.id, n))?.rows ?? []));
  await finishImport(db, act.id);
  return { id: act.id, ends };
}

const people = async () =>
  Object.fromEntries((await db.people.toArray()).map((row) => [row.facts.name.value, row]));

describe('carryOutPart', () => {
  it('adds, updates, leaves and refuses, and says which', async () => {
    await addEntered(db, startAct(), [
      { name: 'Bo', emails: ['bo@quay.example'] },
      { name: 'Cy', emails: ['cy@quay.example'] },
    ]);
    const gone = (await people()).Cy;
    await erase(db, startAct(), gone?.id ?? '');
    const { id, ends } = await importRows([
      [rowOf(2, 'Ana', { title: 'Buyer' }), rowOf(3, 'Bo', { title: 'Head of Purchasing' })],
      [rowOf(4, 'Cy'), rowOf(5, 'Ana', { title: 'Buyer' })],
    ]);
    expect(ends.map(({ line, end }) => ({ line, end }))).toEqual([
      { line: 2, end: 'added' },
      { line: 3, end: 'updated' },
      { line: 4, end: 'suppressed' },
      { line: 5, end: 'known' },
    ]);
    expect(await db.imports.get(id)).toMatchObject({
      state: 'done',
      counts: { added: 1, updated: 1, known: 1, suppressed: 1 },
    });
    const { Ana, Bo, Cy } = await people();
    expect(Cy).toBeUndefined();
    expect(Ana?.facts.title).toMatchObject({
      value: 'Buyer',
      source: { kind: 'file', file: 'fair.csv', import: id },
    });
    expect(Ana?.facts.channel?.value).toBe('purchased-list');
    expect(Bo?.facts.channel).toBeUndefined();
    expect([Ana?.tags, Bo?.tags]).toEqual([['fair'], ['fair']]);
  });

  it('changes nothing when it is carried out again', async () => {
    const { id } = await importRows([[rowOf(2, 'Ana')]]);
    const before = await db.ledger.toArray();
    expect(await carryOutPart(db, id, 0)).toBeUndefined();
    expect(await db.ledger.toArray()).toEqual(before);
    expect(await partsLeft(db, id)).toEqual([]);
  });

  it('finds nothing new in the same file a second time', async () => {
    const row: ImportedRow = {
      ...rowOf(2, 'Ana'),
      besides: { note: 'Met at hall 4', industry: '96', custom: { Hall: '4' }, tags: ['Bremen'] },
    };
    await importRows([[row]]);
    const { ends } = await importRows([[row]]);
    expect(ends).toMatchObject([{ line: 2, end: 'known' }]);
    const { Ana } = await people();
    const notes = (await entriesOf(db, Ana?.id ?? '')).filter(({ type }) => type === 'noted');
    expect(notes).toHaveLength(1);
    expect(Ana?.facts.industry?.source).toMatchObject({ kind: 'file' });
    expect(Ana?.custom?.Hall?.value).toBe('4');
    expect(Ana?.tags.toSorted()).toEqual(['Bremen', 'fair']);
  });

  it('leaves what the user set by hand', async () => {
    await addEntered(db, startAct(), [{ name: 'Ana', emails: ['ana@quay.example'] }]);
    const id = (await people()).Ana?.id ?? '';
    await edit(db, startAct(), id, 'title', 'Owner');
    await edit(db, startAct(), id, 'industry', '4');
    await importRows([[{ ...rowOf(2, 'Ana', { title: 'Assistant' }), besides: { industry: '96' } }]]);
    const { Ana } = await people();
    expect([Ana?.facts.title?.value, Ana?.facts.industry?.value]).toEqual(['Owner', '4']);
  });

  it('carries nothing out once it was called off, and keeps what was', async () => {
    const act = startAct();
    await beginImport(db, act, CHOICE);
    await addToImport(db, act.id, 0, [rowOf(2, 'Ana')]);
    await addToImport(db, act.id, 1, [rowOf(3, 'Bo')]);
    await sealImport(db, act.id, { rows: 2, invalid: 0, suppressed: 0 });
    await carryOutPart(db, act.id, 0);
    await cancelImport(db, act.id);
    expect(await carryOutPart(db, act.id, 1)).toBeUndefined();
    expect(Object.keys(await people())).toEqual(['Ana']);
    expect(await db.parts.count()).toBe(0);
  });
});

describe('carryOutPart, called off while it writes', () => {
  it('leaves the part as it was and nothing of it in the ledger', async () => {
    const act = startAct();
    await beginImport(db, act, CHOICE);
    await addToImport(db, act.id, 0, [rowOf(2, 'Ana')]);
    await sealImport(db, act.id, { rows: 1, invalid: 0, suppressed: 0 });
    const stop = new AbortController();
    // The first write of the part is where it is called off.
    db.ledger.hook('creating', () => stop.abort());
    expect(await carryOutPart(db, act.id, 0, stop.signal)).toBeUndefined();
    expect(await partsLeft(db, act.id)).toEqual([0]);
    expect([await db.ledger.count(), await db.people.count()]).toEqual([0, 0]);
  });
});

describe('undoImport', () => {
  it('removes who came by it and keeps what else is known of the others', async () => {
    await addEntered(db, startAct(), [{ name: 'Bo', emails: ['bo@quay.example'] }]);
    const before = (await people()).Bo;
    const { id } = await importRows([[rowOf(2, 'Ana'), rowOf(3, 'Bo', { title: 'Buyer' }), rowOf(4, 'Di')]]);
    await note(db, startAct(), (await people()).Di?.id ?? '', 'Called back');
    await wantImportUndone(db, id);
    const told: [number, number][] = [];
    await undoImport(db, startAct(), id, (done, all) => told.push([done, all]));
    const left = await people();
    // A note is not an observation: whom no reading tells of any more is gone whole.
    expect(Object.keys(left)).toEqual(['Bo']);
    expect(left.Bo?.facts.title).toBeUndefined();
    expect(left.Bo?.tags).toEqual(before?.tags);
    expect(await db.imports.get(id)).toMatchObject({ state: 'undone' });
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
    expect((await db.ledger.toArray()).filter(({ subject }) => subject !== before?.id)).toEqual([]);
    expect((await db.counts.get('all'))?.n).toBe(1);
  });

  it('goes on where it was cut short', async () => {
    const { id } = await importRows([[rowOf(2, 'Ana')]]);
    await wantImportUndone(db, id);
    await undoImport(db, startAct(), id, () => {});
    await undoImport(db, startAct(), id, () => {});
    expect(await db.people.count()).toBe(0);
    expect(await db.ledger.count()).toBe(0);
  });
});
