import { describe, expect, it } from 'vitest';
import { makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import type { Filter } from '../model/segment.ts';
import { readSegments } from '../store/segments.ts';
import { deleteSegment } from './delete-segment.ts';
import { restoreSegment, saveSegment } from './save-segment.ts';

const LEADS: Filter = { join: 'all', parts: [{ field: 'stage', test: 'is', values: ['lead'] }] };

describe('segments', () => {
  it('are kept, changed, deleted and put back as they were', async () => {
    const db = openDatabase();
    const saved = await saveSegment(db, makeAct(1), { name: '  Warm   leads ', filter: LEADS });
    if (!saved.ok) throw new Error(saved.reason);
    const { segment } = saved;
    expect(await readSegments(db)).toEqual([segment]);
    expect(segment).toMatchObject({ name: 'Warm leads', filter: LEADS, createdAt: makeAct(1).at });
    await saveSegment(db, makeAct(2), {
      id: segment.id,
      name: 'Everyone',
      filter: { join: 'any', parts: [] },
    });
    expect(await readSegments(db)).toMatchObject([
      { id: segment.id, name: 'Everyone', createdAt: makeAct(1).at, updatedAt: makeAct(2).at },
    ]);
    const deleted = await deleteSegment(db, segment.id);
    expect(await readSegments(db)).toEqual([]);
    if (deleted) await restoreSegment(db, deleted);
    expect(await readSegments(db)).toEqual([deleted]);
  });

  it('are refused with what is wrong, and nothing is written', async () => {
    const db = openDatabase();
    expect(await saveSegment(db, makeAct(1), { name: ' ', filter: LEADS })).toEqual({
      ok: false,
      reason: 'no-name',
    });
    const parts = [{ field: 'score', test: 'between' as const, values: ['60', '40'] }];
    expect(await saveSegment(db, makeAct(1), { name: 'x', filter: { join: 'all', parts } })).toEqual({
      ok: false,
      reason: 'filter',
      troubles: [{ path: [0], problem: 'reversed' }],
    });
    expect(await readSegments(db)).toEqual([]);
  });

  it('of a form this version cannot read are told, not dropped', async () => {
    const db = openDatabase();
    await db.table('segments').put({ id: 's1', name: 'From tomorrow', filter: { where: 'x' } });
    expect(await readSegments(db)).toEqual([{ id: 's1', name: 'From tomorrow', broken: true }]);
  });
});
