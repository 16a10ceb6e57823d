import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { makeReading, minute } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import type { AssayDatabase } from '../store/database.ts';
import { readExportChoice } from '../store/export-choice.ts';
import { findWentBack, readLastExports } from '../store/last-exports.ts';
import { erase } from './erase.ts';
import { logExport } from './log-export.ts';
import { move } from './move.ts';
import { note } from './note.ts';
import { changeExportChoice } from './save-export-choice.ts';
import { undo } from './undo.ts';

const LOG = { preset: 'hubspot', file: 'assay-x.csv', scope: 'list' };
const person = (slug: string) => makeReading({ identities: [`li:in/${slug}`], name: `Ada ${slug}` });
const exported = async (db: AssayDatabase) =>
  (await db.ledger.toArray()).filter(({ type }) => type === 'exported');

describe('logExport', () => {
  it('notes it on each person, at one moment, and keeps that it happened', async () => {
    const db = openDatabase();
    const one = await captured(db, person('one'), 0);
    const two = await captured(db, person('two'), 1);
    const gone = await captured(db, person('gone'), 2);
    await erase(db, makeAct(3), gone.id);
    const done: number[] = [];
    await logExport(db, makeAct(4), [two.id, gone.id, one.id], LOG, (n) => done.push(n));
    const entries = await exported(db);
    expect(entries.map(({ subject }) => subject).sort()).toEqual([one.id, two.id].sort());
    expect(entries.every(({ at }) => at === minute(4))).toBe(true);
    expect(await db.exports.toArray()).toEqual([{ id: makeAct(4).id, at: minute(4), people: 3, ...LOG }]);
    expect(done).toEqual([3]);
  });

  it('changes nobody: the next export finds who became different since', async () => {
    const db = openDatabase();
    const one = await captured(db, person('one'), 0);
    const two = await captured(db, person('two'), 1);
    await logExport(db, makeAct(2), [one.id, two.id], LOG);
    await logExport(db, makeAct(3), [one.id, two.id], { ...LOG, preset: 'csv' });
    await note(db, makeAct(4), two.id, 'Called back');
    const last = await readLastExports(db);
    expect([last.get('hubspot')?.at, last.get('csv')?.at]).toEqual([minute(2), minute(3)]);
    const updated = async (id: string) => (await db.people.get(id))?.updatedAt;
    expect(await updated(one.id)).toBe(minute(0));
    expect(await updated(two.id)).toBe(minute(4));
  });

  it('says how far it is, share by share', async () => {
    const db = openDatabase();
    const { id } = await captured(db, person('one'), 0);
    const done: number[] = [];
    const many = Array.from({ length: 2_500 }, (_, n) => `nobody-${n}`);
    await logExport(db, makeAct(1), [...many, id], LOG, (n) => done.push(n));
    expect(done).toEqual([1_000, 2_000, 2_501]);
    expect(await exported(db)).toHaveLength(1);
    expect(await db.exports.count()).toBe(1);
  });
});

describe('who went back', () => {
  it('stands lower than when they last went out, unless the move was taken back', async () => {
    const db = openDatabase();
    const { id } = await captured(db, person('one'), 0);
    await move(db, makeAct(1), id, { to: 'lead', reason: 'Met them' });
    await logExport(db, makeAct(2), [id], LOG);
    const find = async () => await findWentBack(db, 'hubspot', minute(2), await db.people.toArray());
    expect(await find()).toEqual([]);
    await move(db, makeAct(3), id, { to: 'suspect', reason: 'A mistake' });
    expect(await find()).toEqual([id]);
    await undo(db, makeAct(4), [makeAct(3).id]);
    expect(await find()).toEqual([]);
  });
});

describe('how a preset is wanted', () => {
  it('is kept, changed from what it is by then, and taken back', async () => {
    const db = openDatabase();
    await changeExportChoice(db, 'csv', () => ({ columns: ['full-name'] }));
    const before = await changeExportChoice(db, 'csv', (now) => ({ ...now, owner: 'me@us.example' }));
    expect(await readExportChoice(db)).toEqual({ csv: { columns: ['full-name'], owner: 'me@us.example' } });
    await changeExportChoice(db, 'csv', () => before);
    expect(await readExportChoice(db)).toEqual({ csv: { columns: ['full-name'] } });
  });

  it('is what it is at first where it cannot be read', async () => {
    const db = openDatabase();
    await db.meta.put({ key: 'exportChoice', value: { csv: { columns: 7 } } as never });
    expect(await readExportChoice(db)).toEqual({});
  });
});
