import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { makeReading, PAGE } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { capture } from './capture.ts';
import { unforget } from './forget.ts';
import { objectUnsaved } from './object-unsaved.ts';

const reading = makeReading({ emails: ['w@tamarind.example'] });

describe('an objection of somebody who is not kept', () => {
  it('keeps hashes of their addresses and nothing else, and keeps them out', async () => {
    const db = openDatabase();
    expect(await objectUnsaved(db, makeAct(1), reading, 'phone')).toMatchObject({ ok: true });
    const tables = db.tables.filter(({ name }) => !['meta', 'suppressions'].includes(name));
    expect(await Promise.all(tables.map((table) => table.count()))).toEqual(tables.map(() => 0));
    const kept = await db.suppressions.toArray();
    expect(kept).toHaveLength(reading.identities.length + 1);
    for (const row of kept)
      expect(row).toEqual({
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        why: 'objected',
        channel: 'phone',
        at: makeAct(1).at,
      });
    const again = await capture(db, makeAct(2), { reading, source: PAGE });
    expect(again).toMatchObject({ ok: false, reason: 'suppressed' });
  });

  it('is taken back without a trace', async () => {
    const db = openDatabase();
    const outcome = await objectUnsaved(db, makeAct(1), reading, 'phone');
    if (!outcome.ok) throw new Error(outcome.reason);
    await unforget(db, makeAct(2), [outcome.forgotten]);
    expect(await db.suppressions.count()).toBe(0);
    expect(await capture(db, makeAct(3), { reading, source: PAGE })).toMatchObject({ ok: true });
  });

  it('of somebody saved meanwhile removes what was saved', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const outcome = await objectUnsaved(db, makeAct(1), reading, 'email');
    expect(outcome).toMatchObject({ ok: true, forgotten: { personId: id } });
    expect(await db.people.count()).toBe(0);
  });
});
