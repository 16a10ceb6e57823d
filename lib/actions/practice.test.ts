import { beforeEach, describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { dueAt } from '../followup/index.ts';
import type { AssayDatabase } from '../store/database.ts';
import { addPractice } from './add-practice.ts';
import { removePractice } from './remove-practice.ts';
import { schedule } from './schedule.ts';

const OPTIONS = { zone: 'Europe/Paris', tag: 'practice', profile: 'Practice' };
let db: AssayDatabase;

beforeEach(() => {
  db = openDatabase();
});

describe('practice people', () => {
  it('come on every rung, scored, with steps before and after today', async () => {
    const act = makeAct(1);
    expect(await addPractice(db, act, OPTIONS)).toBe(true);
    const people = await db.people.toArray();
    expect(people).toHaveLength(12);
    expect(new Set(people.map(({ stage }) => stage)).size).toBeGreaterThanOrEqual(6);
    expect(people.every(({ score, tags }) => score !== undefined && tags.includes('practice'))).toBe(true);
    const due = (await db.followUps.toArray()).map(({ dueAt: at }) => at < act.at);
    expect(new Set(due).size).toBe(2);
    expect(await db.counts.get('all')).toEqual({ key: 'all', n: 12 });
    expect(await db.meta.get('unscored')).toBeUndefined();
  });

  it('come once', async () => {
    await addPractice(db, makeAct(1), OPTIONS);
    expect(await addPractice(db, makeAct(2), OPTIONS)).toBe(false);
    expect(await db.people.count()).toBe(12);
  });

  it('go without a trace, and leave real people alone', async () => {
    const { id } = await captured(db);
    await addPractice(db, makeAct(1), OPTIONS);
    const [practice] = (await db.people.toArray()).filter((person) => person.id !== id);
    await schedule(db, makeAct(2), practice?.id ?? '', dueAt('2030-01-01T09:00', 'UTC'));
    expect(await removePractice(db)).toBe(12);
    expect((await db.people.toArray()).map((person) => person.id)).toEqual([id]);
    expect(new Set((await db.ledger.toArray()).map(({ subject }) => subject))).toEqual(new Set([id]));
    for (const table of [db.followUps, db.icps, db.icpVersions, db.suppressions])
      expect(await table.count()).toBe(0);
    expect(await db.counts.get('all')).toEqual({ key: 'all', n: 1 });
    expect(await removePractice(db)).toBe(0);
  });

  it('leave a profile that was made one’s own', async () => {
    await addPractice(db, makeAct(1), OPTIONS);
    const [icp] = await db.icps.toArray();
    if (icp) await db.icps.put({ ...icp, version: 2 });
    await removePractice(db);
    expect(await db.icps.count()).toBe(1);
  });
});
