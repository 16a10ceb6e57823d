import { liveQuery } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { captured } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import type { AssayDatabase } from './database.ts';
import { type IdQuery, readIds } from './read-ids.ts';

const watches: { unsubscribe(): void }[] = [];
afterEach(() => {
  for (const watch of watches.splice(0)) watch.unsubscribe();
});

/** The last answer of a watched query. */
function watched(db: AssayDatabase, query: IdQuery): { ids?: string[] } {
  const last: { ids?: string[] } = {};
  watches.push(
    liveQuery(() => readIds(db, query)).subscribe((ids) => {
      last.ids = ids;
    }),
  );
  return last;
}

describe('readIds', () => {
  it('gives ids in the order of an index, or where it equals or begins with a text', async () => {
    const db = openDatabase();
    const bo = await captured(db, { identities: ['li:in/b'], name: 'Bo Brandt' }, 0);
    const ada = await captured(db, { identities: ['li:in/a'], name: 'Ada Brandt' }, 1);
    expect(await readIds(db, { table: 'people', index: 'sortName' })).toEqual([ada.id, bo.id]);
    expect(await readIds(db, { table: 'people', index: 'words', startsWith: 'a' })).toEqual([ada.id]);
    expect(await readIds(db, { table: 'people', index: 'words', equals: 'bran' })).toEqual([]);
    expect((await readIds(db, { table: 'people' })).sort()).toEqual([ada.id, bo.id].sort());
  });

  it('gives each id once, in order, however many share a key and however few are read at a time', async () => {
    const db = openDatabase();
    const names = [2, 0, 1, 1, 2, 1, 0, 1, 2, 1, 1];
    for (const [n, name] of names.entries())
      await captured(db, { identities: [`li:in/${n}`], name: `Ada ${name}` }, n);
    for (const index of ['sortName', undefined]) {
      const wanted = await (index ? db.people.orderBy(index) : db.people.toCollection()).primaryKeys();
      for (const share of [1, 2, 3, 5, 11, 12])
        expect(await readIds(db, { table: 'people', ...(index && { index }) }, share)).toEqual(wanted);
    }
  });

  it('is asked again by a live query when someone comes, changes and goes', async () => {
    const db = openDatabase();
    const query: IdQuery = { table: 'people', index: 'stage', equals: 'suspect' };
    const last = watched(db, query);
    await vi.waitFor(() => expect(last.ids).toEqual([]));
    const { id } = await captured(db, { identities: ['li:in/a'], name: 'Ada Brandt' }, 0);
    await vi.waitFor(() => expect(last.ids).toEqual([id]));
    await db.people.update(id, { stage: 'lead' });
    await vi.waitFor(() => expect(last.ids).toEqual([]));
    await db.people.update(id, { stage: 'suspect' });
    await vi.waitFor(() => expect(last.ids).toEqual([id]));
    const other = await captured(db, { identities: ['li:in/b'], name: 'Bo Brandt' }, 1);
    await vi.waitFor(() => expect(last.ids?.toSorted()).toEqual([id, other.id].sort()));
    const [first, second] = last.ids ?? [];
    await db.people.delete(second ?? '');
    await vi.waitFor(() => expect(last.ids).toEqual([first]));
    await db.people.delete(first ?? '');
    await vi.waitFor(() => expect(last.ids).toEqual([]));
  });
});
