import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { makeReading, PAGE } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import type { AssayDatabase } from '../store/database.ts';
import { readCounts } from '../store/queries.ts';
import { capture } from './capture.ts';
import { erase } from './erase.ts';
import { forgetMany, unforget } from './forget.ts';
import { notSame } from './not-same.ts';
import { note } from './note.ts';
import { object } from './object.ts';
import { schedule } from './schedule.ts';

/** Everything that is stored; or all but the log of what lists were told, which tells a way there and back. */
async function dump(db: AssayDatabase, { log = true } = {}): Promise<string> {
  const tables = db.tables.filter(({ name }) => name !== 'meta' && (log || name !== 'listChanges'));
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
}

const due = { wall: '2026-04-01T09:00', zone: 'UTC', dueAt: '2026-04-01T09:00:00.000Z' };

async function withHistory(db: AssayDatabase) {
  const person = await captured(db, { emails: ['w@tamarind.example'] });
  await note(db, makeAct(1), person.id, 'likes cranes');
  await schedule(db, makeAct(2), person.id, due);
  return person;
}

describe('object and erase', () => {
  it('leave no trace but keyed hashes', async () => {
    const db = openDatabase();
    const { id } = await withHistory(db);
    expect(await object(db, makeAct(3), id, 'email')).toMatchObject({ ok: true });
    const left = await dump(db);
    for (const trace of ['wanjiru', 'Wanjiru', 'Oduya', 'tamarind', 'cranes', id])
      expect(left).not.toContain(trace);
    const rows = await db.suppressions.toArray();
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ why: 'objected', channel: 'email', at: makeAct(3).at });
    expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keep the person from coming back under any identity they had', async () => {
    const db = openDatabase();
    const { id } = await withHistory(db);
    await erase(db, makeAct(3), id);
    const reading = makeReading({ identities: ['li:in/new-slug', 'li:in/wanjiru-oduya'] });
    const outcome = await capture(db, makeAct(4), { reading, source: PAGE });
    expect(outcome).toMatchObject({ ok: false, reason: 'suppressed', suppression: { why: 'erased' } });
    expect(await db.people.count()).toBe(0);
  });

  it('can be taken back exactly while the page remembers', async () => {
    const db = openDatabase();
    const { id } = await withHistory(db);
    const before = await dump(db, { log: false });
    const outcome = await object(db, makeAct(3), id, 'phone');
    if (!outcome.ok) throw new Error(outcome.reason);
    await unforget(db, makeAct(4), [outcome.forgotten]);
    expect(await dump(db, { log: false })).toBe(before);
  });

  it('say so when the person is gone already', async () => {
    const db = openDatabase();
    expect(await erase(db, makeAct(0), 'nobody')).toEqual({ ok: false, reason: 'gone' });
  });
});

describe('forgetting many', () => {
  async function three(db: AssayDatabase) {
    const people = [await withHistory(db)];
    for (const n of [3, 4]) {
      const reading = makeReading({ identities: [`li:in/other-${n}`], name: `Ama Serwaa ${n}` });
      const outcome = await capture(db, makeAct(n), { reading, source: PAGE });
      if (outcome.ok) people.push(outcome.person);
    }
    return people.map(({ id }) => id);
  }

  it('counts those who are gone already, and leaves everyone else alone', async () => {
    const db = openDatabase();
    const [first = '', second = '', third = ''] = await three(db);
    const outcomes = await forgetMany(db, makeAct(9), [first, 'nobody', third, first], { why: 'erased' });
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, false]);
    expect(await db.people.toCollection().primaryKeys()).toEqual([second]);
    expect(await readCounts(db)).toMatchObject({ all: 1 });
  });

  it('is taken back exactly, also of people who were said not to be one', async () => {
    const db = openDatabase();
    const ids = await three(db);
    const [first = '', second = ''] = ids;
    await notSame(db, makeAct(8), first, second);
    const before = await dump(db, { log: false });
    const outcomes = await forgetMany(db, makeAct(9), ids, { why: 'objected', channel: 'email' });
    expect([await db.people.count(), await db.ledger.count()]).toEqual([0, 0]);
    const forgotten = outcomes.flatMap((each) => (each.ok ? [each.forgotten] : []));
    await unforget(db, makeAct(10), JSON.parse(JSON.stringify(forgotten)));
    expect(await dump(db, { log: false })).toBe(before);
  });
});
