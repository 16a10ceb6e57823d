import { expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { edit } from './edit.ts';
import { editCustom } from './edit-custom.ts';
import { undo } from './undo.ts';

it('sets a field of the user’s own, clears it, and takes that back', async () => {
  const db = openDatabase();
  const { id } = await captured(db);
  const value = async () => (await db.people.get(id))?.custom?.['Uses SAP']?.value;
  expect((await editCustom(db, makeAct(1), id, ' Uses SAP ', ' yes ')).ok).toBe(true);
  expect(await value()).toBe('yes');
  expect(await editCustom(db, makeAct(2), id, 'Uses SAP', 'yes')).toEqual({ ok: false, reason: 'unchanged' });
  expect((await editCustom(db, makeAct(3), id, 'Uses SAP', null)).ok).toBe(true);
  expect(await value()).toBeNull();
  await undo(db, makeAct(4), [makeAct(3).id]);
  expect(await value()).toBe('yes');
});

it.each([
  ['empty', ' ', 'yes'],
  ['too-long', 'x'.repeat(61), 'yes'],
  ['too-long', 'Uses SAP', 'x'.repeat(501)],
  ['unchanged', 'Uses SAP', '  '],
] as const)('refuses as %s', async (reason, name, value) => {
  const db = openDatabase();
  const { id } = await captured(db);
  expect(await editCustom(db, makeAct(1), id, name, value)).toEqual({ ok: false, reason });
});

it('sets how somebody came to be known', async () => {
  const db = openDatabase();
  const { id } = await captured(db);
  await edit(db, makeAct(1), id, 'channel', 'referral');
  expect((await db.people.get(id))?.facts.channel).toMatchObject({
    value: 'referral',
    source: { kind: 'user' },
  });
});
