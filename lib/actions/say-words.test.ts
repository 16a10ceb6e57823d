import { expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { sayWords } from './say-words.ts';
import { undo } from './undo.ts';

const HACCP = { about: 'keywords', wanted: ['HACCP'] } as const;

it('keeps what is said of words, once, and takes it back by undo and by saying nothing', async () => {
  const db = openDatabase();
  const { id } = await captured(db);
  const said = async () => (await db.people.get(id))?.said?.map(({ state }) => state);
  expect((await sayWords(db, makeAct(1), id, { ...HACCP, state: 'no' })).ok).toBe(true);
  expect(await said()).toEqual(['no']);
  const again = await sayWords(db, makeAct(2), id, { about: 'keywords', wanted: ['haccp'], state: 'no' });
  expect(again).toEqual({ ok: false, reason: 'unchanged' });
  expect((await sayWords(db, makeAct(3), id, { ...HACCP, state: 'yes' })).ok).toBe(true);
  await undo(db, makeAct(4), [makeAct(3).id]);
  expect(await said()).toEqual(['no']);
  expect((await sayWords(db, makeAct(5), id, { ...HACCP, state: 'unknown' })).ok).toBe(true);
  expect(await said()).toBeUndefined();
});
