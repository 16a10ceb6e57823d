import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captured, makeAct } from '../../../test/fixtures/acts.ts';
import { bytesOf, inPieces, linesOf, packLines } from '../../../test/fixtures/backups.ts';
import { GOLDEN_1 } from '../../../test/fixtures/golden-database-1.ts';
import { openDatabase } from '../../../test/fixtures/open-database.ts';
import { erase } from '../../actions/erase.ts';
import { merge } from '../../actions/merge.ts';
import { note } from '../../actions/note.ts';
import { object } from '../../actions/object.ts';
import { describeBackupFailure } from '../../actions/restore-backup.ts';
import { schedule } from '../../actions/schedule.ts';
import { type Bytes, writeBackup } from '../../exchange/backup/write-backup.ts';
import type { PersonRow } from '../../model/person.ts';
import type { AssayDatabase } from '../database.ts';
import { dropParts } from '../parts.ts';
import { hashReadings } from '../suppressions.ts';
import { readCore } from './core-copy.ts';
import { dropLeftRestores } from './parts.ts';
import { readSnapshot } from './snapshot.ts';
import { stageBackup } from './stage-backup.ts';
import { swapIn } from './swap-in.ts';

const HEADER = { schema: 5, app: '0.1.0', at: '2026-11-30T09:00:00.000Z', settings: { locale: 'id' } };
const DUE = { wall: '2026-04-01T09:00', zone: 'UTC', dueAt: '2026-04-01T09:00:00.000Z' };

let db: AssayDatabase;
beforeEach(async () => {
  db = openDatabase();
  await db.open();
});

const backup = (from = db): Promise<Bytes> => bytesOf(writeBackup(readSnapshot(from.backendDB(), HEADER)));
const stage = (bytes: Bytes, into = db) => stageBackup(into, inPieces(bytes), { id: 'a' });

async function restore(bytes: Bytes, into = db, alike = false) {
  const staged = await stage(bytes, into);
  await swapIn(into, staged.job, { alike });
  return staged;
}

/** Every table, but what is made anew of the rest. */
async function dump(of = db): Promise<Record<string, unknown[]>> {
  const tables = of.tables.filter(({ name }) => !['listChunks', 'listChanges'].includes(name));
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  const dumped: Record<string, unknown[]> = Object.fromEntries(rows);
  return { ...dumped, meta: dumped.meta?.filter((row) => (row as { key: string }).key !== 'list') ?? [] };
}

const other = { identities: ['li:in/bo-castellane'], name: 'Bo Castellane', emails: ['bo@quay.example'] };

async function twoPeople(): Promise<[string, string]> {
  const { id: one } = await captured(db, { emails: ['w@tamarind.example'] }, 0);
  const { id: two } = await captured(db, other, 1);
  await note(db, makeAct(2), one, 'met at the fair');
  await schedule(db, makeAct(3), two, DUE);
  return [one, two];
}

describe('a restore over mostly the same', () => {
  it('writes what differs, and makes everything as it was', async () => {
    const [one, two] = await twoPeople();
    await captured(db, { identities: ['li:in/third'], name: 'Third' }, 4);
    const [before, bytes] = [await dump(), await backup()];
    await note(db, makeAct(5), one, 'later');
    await captured(db, { identities: ['li:in/late'], name: 'Late' }, 6);
    await db.people.delete(two);
    await db.followUps.clear();
    const added = vi.spyOn(IDBObjectStore.prototype, 'put');
    await restore(bytes, db, true);
    const written = added.mock.calls.filter(([row]) => 'facts' in (row as object)).length;
    added.mockRestore();
    expect(written).toBe(2);
    expect(await dump()).toEqual(before);
    await db.people.clear();
    await restore(bytes, db, true);
    expect(await dump()).toEqual(before);
  });

  it('writes everything anew where identities went from one to another, or the rows are in no order', async () => {
    const [one, two] = await twoPeople();
    const [before, bytes] = [await dump(), await backup()];
    const [a, b] = [await db.people.get(one), await db.people.get(two)];
    if (!a || !b) throw new Error('both are here');
    await db.people.bulkDelete([one, two]);
    await db.people.bulkAdd([
      { ...a, identities: b.identities },
      { ...b, identities: a.identities },
    ]);
    await restore(bytes, db, true);
    expect(await dump()).toEqual(before);
    const people = (await db.people.toArray()).toReversed();
    const unordered = await packLines(linesOf({ people }));
    await restore(unordered, db, true);
    expect(await db.people.count()).toBe(2);
    expect(await db.ledger.count()).toBe(0);
  });

  it('leaves out who must stay out', async () => {
    const [one, two] = await twoPeople();
    const bytes = await backup();
    await erase(db, makeAct(5), two);
    await restore(bytes, db, true);
    expect(await db.people.toCollection().primaryKeys()).toEqual([one]);
    expect(JSON.stringify(await dump())).not.toContain('Castellane');
  });
});

describe('a restore', () => {
  it('makes everything as it was', async () => {
    const [one, two] = await twoPeople();
    await erase(db, makeAct(4), (await captured(db, { identities: ['li:in/gone'], name: 'Gone' }, 9)).id);
    const [before, bytes] = [await dump(), await backup()];
    await note(db, makeAct(5), one, 'later');
    await captured(db, { identities: ['li:in/late'], name: 'Late' }, 6);
    await db.people.get(two);
    const staged = await restore(bytes);
    expect(await dump()).toEqual(before);
    expect(staged.tables).toEqual({
      people: { here: 3, backup: 2, both: 2 },
      ledger: { here: 6, backup: 4, both: 4 },
      followUps: { here: 1, backup: 1, both: 1 },
    });
    expect(staged.newest).toEqual({ here: makeAct(6).at, backup: makeAct(3).at });
    expect(staged).toMatchObject({
      odd: 0,
      barred: 0,
      settings: { locale: 'id' },
      header: { at: HEADER.at },
    });
    expect(await db.meta.get('list')).toMatchObject({ value: { made: false } });
    expect(await db.parts.count()).toBe(0);
  });

  it('changes nothing before it is wanted, nor when the file is damaged', async () => {
    await twoPeople();
    const bytes = await backup();
    await captured(db, { identities: ['li:in/late'], name: 'Late' }, 6);
    const before = await dump();
    const { job } = await stage(bytes);
    expect({ ...(await dump()), parts: [] }).toEqual(before);
    await dropParts(db, job);
    await expect(stage(bytes.slice(0, -1))).rejects.toMatchObject({ problem: 'damaged' });
    expect(await dump()).toEqual(before);
  });

  it('that fails or is called off on the way leaves everything as it was', async () => {
    await twoPeople();
    const people = await db.people.toArray();
    const twice = { people: [...people, { ...people[0], id: 'twin' }] };
    const before = await dump();
    const { job } = await stage(await packLines(linesOf(twice)));
    await expect(swapIn(db, job)).rejects.toMatchObject({ problem: 'damaged' });
    const { job: next } = await stage(await backup());
    const stop = new AbortController();
    const swapping = swapIn(db, next, { signal: stop.signal, progress: () => stop.abort() });
    await expect(swapping).rejects.toMatchObject({ name: 'AbortError' });
    await dropLeftRestores(db);
    expect(await dump()).toEqual(before);
  });

  it('refuses rows that could not be written, and takes those only odd', async () => {
    const rows = { ledger: [{ id: 'e', subject: 'p', at: HEADER.at, action: 'e', type: 'waved' }] };
    expect(await restore(await packLines(linesOf(rows)))).toMatchObject({ odd: 1 });
    expect(await db.ledger.count()).toBe(1);
    for (const bad of [{ people: [{ id: 'p' }] }, { ledger: [{ id: 1 }] }, { nonsense: [{ id: 'x' }] }])
      await expect(stage(await packLines(linesOf(bad)))).rejects.toMatchObject({ problem: 'damaged' });
  });

  it('brings a backup of an earlier version up to date', async () => {
    const { people, ledger, meta, counts: _ } = GOLDEN_1.rows;
    const bytes = await packLines(
      linesOf({ meta: meta ?? [], people: people ?? [], ledger: ledger ?? [] }, { schema: 1 }),
    );
    const staged = await restore(bytes);
    expect(staged.header.schema).toBe(1);
    expect((await db.people.get('wanjiru'))?.employers).toContain('url:tamarind.example');
    expect(await db.ledger.count()).toBe(2);
    expect(await db.meta.get('unscored')).toMatchObject({ value: 'wanted' });
    expect(await db.counts.get('all')).toEqual({ key: 'all', n: 2 });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('assay-upgrade');
  });
});

describe('a disk that is full', () => {
  const full = () => new DOMException('No room.', 'QuotaExceededError');
  const failing = (method: 'put' | 'add', from: number) => {
    let calls = 0;
    const real = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      calls += 1;
      if (calls >= from) throw full();
      return real.apply(this, given);
    });
  };

  it.each([1, 2, 5, 9])(
    'while replacing, from the row no. %i on, leaves everything as it was',
    async (from) => {
      await twoPeople();
      const bytes = await backup();
      await captured(db, { identities: ['li:in/late'], name: 'Late' }, 6);
      const before = await dump();
      const { job } = await stage(bytes);
      const spy = failing('add', from);
      const problem = await swapIn(db, job).then(() => undefined, describeBackupFailure);
      spy.mockRestore();
      expect(problem).toBe('disk-full');
      await dropLeftRestores(db);
      expect(await dump()).toEqual(before);
    },
  );

  it('while a file is taken in leaves nothing of it', async () => {
    await twoPeople();
    const [bytes, before] = [await backup(), await dump()];
    const spy = failing('put', 1);
    const problem = await stage(bytes).then(() => undefined, describeBackupFailure);
    spy.mockRestore();
    expect(problem).toBe('disk-full');
    expect(await dump()).toEqual(before);
  });
});

describe('the second copy', () => {
  it('gives back what the user did, and everyone it was done with', async () => {
    const [one, two] = await twoPeople();
    await captured(db, { identities: ['li:in/third'], name: 'Third', about: 'A long text.' }, 6);
    const third = await captured(db, { identities: ['li:in/fourth'], name: 'Fourth' }, 7);
    await merge(db, makeAct(8), one, third.id);
    await erase(db, makeAct(9), two);
    const before = await dump();
    const bytes = await bytesOf(writeBackup(readCore(db.backendDB(), HEADER)));
    const other = openDatabase();
    const staged = await restore(bytes, other);
    expect(staged.header.part).toBe('core');
    const after = await dump(other);
    const seen = (rows: Record<string, unknown[]>) =>
      (rows.people as PersonRow[]).map(({ id, identities, stage, facts, tags, nextDueAt }) => {
        const { about: _, headline: __, ...kept } = facts;
        return { id, identities, stage, kept, tags, nextDueAt };
      });
    expect(seen(after)).toEqual(seen(before));
    for (const table of ['followUps', 'contacts', 'suppressions', 'counts'])
      expect(after[table]).toEqual(before[table]);
    expect(JSON.stringify(after)).not.toContain('A long text.');
  });
});

describe('who must not come back', () => {
  const traces = async (word: string) => JSON.stringify(await dump()).includes(word);

  it('stays out of an older backup, with whoever was merged into them', async () => {
    const [one, two] = await twoPeople();
    await merge(db, makeAct(4), one, two);
    const bytes = await backup();
    await erase(db, makeAct(5), one);
    const kept = await db.suppressions.toArray();
    const staged = await restore(bytes);
    expect(staged.barred).toBeGreaterThanOrEqual(1);
    expect(await db.people.count()).toBe(0);
    expect(await db.ledger.count()).toBe(0);
    expect(await db.followUps.count()).toBe(0);
    expect(await db.counts.toArray()).toEqual([]);
    expect(await db.suppressions.toArray()).toEqual(kept);
    expect(await traces('Castellane')).toBe(false);
  });

  it('stays out alone: the others come back', async () => {
    const [one, two] = await twoPeople();
    const bytes = await backup();
    await object(db, makeAct(5), two, 'email');
    await restore(bytes);
    expect(await db.people.toCollection().primaryKeys()).toEqual([one]);
    expect(await db.counts.get('all')).toEqual({ key: 'all', n: 1 });
    expect(await traces('castellane')).toBe(false);
  });

  it('stays out of another install’s backup, and those it kept out stay out here', async () => {
    const elsewhere = openDatabase();
    const { id } = await captured(elsewhere, { identities: ['li:in/theirs'], name: 'Theirs' }, 0);
    await captured(elsewhere, other, 1);
    await erase(elsewhere, makeAct(2), id);
    const bytes = await backup(elsewhere);
    const [, two] = await twoPeople();
    await erase(db, makeAct(5), two);
    const install = await db.meta.get('installId');
    await restore(bytes);
    expect(await db.people.count()).toBe(0);
    expect(await db.meta.get('installId')).toEqual(install);
    for (const identities of [['li:in/theirs'], other.identities]) {
      const [hashes = []] = await hashReadings(db, [{ identities }]);
      const found = await db.suppressions.bulkGet(hashes);
      expect(found.filter((row) => row !== undefined)).toHaveLength(1);
    }
    // And both survive going out and in again.
    const again = await backup();
    await restore(again);
    await expect(captured(db, { ...other }, 7)).rejects.toThrow('refused: suppressed');
    await expect(captured(db, { identities: ['li:in/theirs'] }, 8)).rejects.toThrow('refused: suppressed');
  });
});
