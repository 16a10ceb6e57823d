import { expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { minute } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { changedPeople } from '../store/changed-people.ts';
import { noticeChange } from './notice-change.ts';
import { undo } from './undo.ts';

const news = async (db: ReturnType<typeof openDatabase>) =>
  (await changedPeople(db, minute(30))).changes.map(({ change, person }) => `${person.id}:${change.kind}`);

it('a capture of someone known makes a change, which can be put away and taken out again', async () => {
  const db = openDatabase();
  const person = await captured(db);
  expect(await news(db)).toEqual([]);
  const moved = await captured(db, { title: 'Harbour Director', company: 'Baobab Lines' }, 1);
  expect(await news(db)).toEqual([`${person.id}:new-employer`]);
  const key = moved.changes?.[0]?.key ?? '';
  expect(await noticeChange(db, makeAct(2), person.id, key)).toMatchObject({ ok: true });
  expect(await news(db)).toEqual([]);
  expect((await db.people.get(person.id))?.changedAt).toBeUndefined();
  expect(await noticeChange(db, makeAct(3), person.id, key)).toMatchObject({
    ok: false,
    reason: 'unchanged',
  });
  expect(await undo(db, makeAct(4), [makeAct(2).id])).toMatchObject({ ok: true });
  expect(await news(db)).toEqual([`${person.id}:new-employer`]);
});

it('undoing the capture takes its change along', async () => {
  const db = openDatabase();
  await captured(db);
  await captured(db, { location: 'Accra, Ghana' }, 1);
  expect(await news(db)).toHaveLength(1);
  await undo(db, makeAct(2), [makeAct(1).id]);
  expect(await news(db)).toEqual([]);
});

it('a change is news for 90 days', async () => {
  const db = openDatabase();
  await captured(db);
  await captured(db, { location: 'Accra, Ghana' }, 1);
  expect((await changedPeople(db, '2026-06-01T00:00:00.000Z')).changes).toHaveLength(1);
  expect((await changedPeople(db, '2026-07-01T00:00:00.000Z')).changes).toEqual([]);
});
