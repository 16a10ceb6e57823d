import { describe, expect, it } from 'vitest';
import { captured } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { startAct } from '../actions/act.ts';
import { saveIcp } from '../actions/save-icp.ts';
import { schedule } from '../actions/schedule.ts';
import { dueAt } from '../followup/index.ts';
import { DEFAULT_PARTS } from '../model/icp.ts';
import type { AssayDatabase } from './database.ts';
import { findPeople, type PeopleQuery } from './find-people.ts';

async function withThree(): Promise<AssayDatabase> {
  const db = openDatabase();
  await captured(db, { identities: ['li:in/b'], name: 'Bo Østergaard', company: 'Kestrel Yard' }, 0);
  await captured(db, { identities: ['li:in/a'], name: 'Ada Kestrel', company: 'Volta Bay' }, 1);
  const { id } = await captured(db, { identities: ['li:in/c'], name: 'Cy Brandt', company: 'Volta Bay' }, 2);
  await schedule(db, startAct(), id, dueAt('2099-01-01T09:00', 'UTC'));
  return db;
}

async function namesOf(db: AssayDatabase, query: Partial<PeopleQuery>): Promise<string[]> {
  const ids = await findPeople(db, { order: 'sortName', descending: false, ...query });
  const rows = await db.people.bulkGet(ids);
  return rows.map((row) => row?.facts.name.value.split(' ')[0] ?? '');
}

describe('findPeople', () => {
  it('orders everyone both ways', async () => {
    const db = await withThree();
    expect(await namesOf(db, {})).toEqual(['Ada', 'Bo', 'Cy']);
    expect(await namesOf(db, { descending: true })).toEqual(['Cy', 'Bo', 'Ada']);
  });

  it('finds by how words begin, in names and employers, whatever the accents', async () => {
    const db = await withThree();
    expect(await namesOf(db, { text: 'oster' })).toEqual(['Bo']);
    expect(await namesOf(db, { text: 'kest' })).toEqual(['Ada', 'Bo']);
    expect(await namesOf(db, { text: 'volta cy' })).toEqual(['Cy']);
    expect(await namesOf(db, { text: 'estrel' })).toEqual([]);
  });

  it('puts people without a next step last, whichever way', async () => {
    const db = await withThree();
    expect((await namesOf(db, { order: 'nextDueAt' }))[0]).toBe('Cy');
    expect((await namesOf(db, { order: 'nextDueAt', descending: true }))[0]).toBe('Cy');
    expect(await namesOf(db, { order: 'nextDueAt', text: 'volta' })).toEqual(['Cy', 'Ada']);
  });

  it('narrows by stage and by score', async () => {
    const db = openDatabase();
    const empty = { name: 'Anyone', criteria: [], parts: DEFAULT_PARTS };
    await saveIcp(db, startAct(), { ...empty, borders: { cool: 30, warm: 50, hot: 70 } });
    await captured(db, { identities: ['li:in/a'], name: 'Ada Kestrel' }, 0);
    await captured(db, { identities: ['li:in/b'], name: 'Bo Østergaard' }, 1);
    expect(await namesOf(db, { stage: 'suspect' })).toEqual(['Ada', 'Bo']);
    expect(await namesOf(db, { stage: 'lead' })).toEqual([]);
    const { label } = (await db.people.toCollection().first())?.score ?? {};
    expect(label).toBe('cool');
    expect(await namesOf(db, { label: 'cool', text: 'ada' })).toEqual(['Ada']);
    expect(await namesOf(db, { label: 'warm' })).toEqual([]);
  });
});
