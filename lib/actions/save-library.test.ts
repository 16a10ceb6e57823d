import { expect, it } from 'vitest';
import { makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { deleteLibraryItem, restoreLibraryItem, saveLibraryItem } from './save-library.ts';

const snippet = {
  id: 's1',
  name: 'value',
  language: 'en',
  pains: [],
  personas: [],
  text: 'We save time.',
} as const;

it('saves, changes and deletes, each with its way back', async () => {
  const db = openDatabase();
  const draft = { ...snippet, pains: [], personas: [] };
  expect(await saveLibraryItem(db, makeAct(1), 'snippet', draft)).toBeUndefined();
  const before = await saveLibraryItem(db, makeAct(2), 'snippet', { ...draft, text: 'We save a day.' });
  expect(before?.text).toBe('We save time.');
  await restoreLibraryItem(db, 'snippet', 's1', before);
  expect((await db.snippets.get('s1'))?.text).toBe('We save time.');
  const deleted = await deleteLibraryItem(db, 'snippet', 's1');
  expect(await db.snippets.count()).toBe(0);
  await restoreLibraryItem(db, 'snippet', 's1', deleted);
  expect(await db.snippets.get('s1')).toEqual(before);
  await restoreLibraryItem(db, 'snippet', 's1', undefined);
  expect(await db.snippets.count()).toBe(0);
});

it('keeps nothing that is no item', async () => {
  const db = openDatabase();
  const bad = { ...snippet, text: '', pains: [], personas: [] };
  await expect(saveLibraryItem(db, makeAct(1), 'snippet', bad)).rejects.toThrow();
  expect(await db.snippets.count()).toBe(0);
});
