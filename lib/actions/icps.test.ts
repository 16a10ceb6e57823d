import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { icp as makeIcp, PLACE, SENIORITY } from '../../test/fixtures/example-person.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { readCalibrationChoice, readKeptWeights } from '../store/calibration-choice.ts';
import { activeIcps } from '../store/link-people.ts';
import { listIcps, versionsOf } from '../store/list-icps.ts';
import { archiveIcp } from './archive-icp.ts';
import { chooseCalibration } from './choose-calibration.ts';
import { deleteIcp, restoreIcp } from './delete-icp.ts';
import { importIcps, takeBackImport } from './import-icps.ts';
import { keepWeight } from './keep-weight.ts';
import { isScoringWanted, rescore } from './rescore.ts';
import { dropIcps, saveIcp } from './save-icp.ts';

const { id: _, version: __, updatedAt: ___, ...draft } = makeIcp([PLACE]);
const quiet = new AbortController().signal;

describe('saving a profile', () => {
  it('keeps every version, under the id it was drafted with', async () => {
    const db = openDatabase();
    await saveIcp(db, makeAct(1), { ...draft, id: 'mine' });
    await saveIcp(db, makeAct(2), { ...draft, id: 'mine', name: 'Warm chain' });
    expect((await versionsOf(db, 'mine')).map(({ version, name }) => [version, name])).toEqual([
      [2, 'Warm chain'],
      [1, 'Cold chain'],
    ]);
    expect(await db.meta.get('unscored')).toBeDefined();
  });

  it('saves nothing twice for one act', async () => {
    const db = openDatabase();
    await saveIcp(db, makeAct(1), { ...draft, id: 'mine' });
    const again = await saveIcp(db, makeAct(1), { ...draft, id: 'mine' });
    expect(again.version).toBe(1);
  });

  it('is taken back without a trace, and takes nobody else’s versions along', async () => {
    const db = openDatabase();
    await saveIcp(db, makeAct(1), { ...draft, id: 'mine' });
    await saveIcp(db, makeAct(2), { ...draft, id: 'other' });
    await dropIcps(db, ['mine']);
    expect(await db.icps.toCollection().primaryKeys()).toEqual(['other']);
    expect(await db.icpVersions.toCollection().primaryKeys()).toEqual([['other', 1]]);
  });
});

describe('the archive', () => {
  it('puts a profile away and back as the same version, and says when nothing changed', async () => {
    const db = openDatabase();
    const icp = await saveIcp(db, makeAct(1), { ...draft, id: 'mine' });
    expect(await archiveIcp(db, makeAct(2), 'mine', true)).toBe(true);
    expect(await activeIcps(db)).toEqual([]);
    expect(await archiveIcp(db, makeAct(3), 'mine', true)).toBe(false);
    expect(await archiveIcp(db, makeAct(4), 'mine', false)).toBe(true);
    expect(await activeIcps(db)).toEqual([icp]);
    expect(await archiveIcp(db, makeAct(5), 'nobody', true)).toBe(false);
  });

  it('leaves people to the profiles that stay, and without a score when none does', async () => {
    const db = openDatabase();
    await captured(db);
    await saveIcp(db, makeAct(1), { ...draft, id: 'place' });
    await saveIcp(db, makeAct(2), { ...draft, id: 'level', criteria: [SENIORITY] });
    await rescore(db, makeAct(3), () => {}, quiet);
    const suited = async () =>
      Object.fromEntries(
        (await listIcps(db)).map(({ icp, people }) => [
          icp.id,
          Object.values(people).reduce((sum, n) => sum + n, 0),
        ]),
      );
    const before = await suited();
    expect(Object.values(before).sort()).toEqual([0, 1]);
    const best = before.place === 1 ? 'place' : 'level';
    const second = best === 'place' ? 'level' : 'place';
    await archiveIcp(db, makeAct(4), best, true);
    await rescore(db, makeAct(5), () => {}, quiet);
    expect(await suited()).toEqual({ [best]: 0, [second]: 1 });
    await archiveIcp(db, makeAct(6), second, true);
    await rescore(db, makeAct(7), () => {}, quiet);
    expect((await db.people.toArray()).map(({ score }) => score)).toEqual([undefined]);
  });
});

describe('deleting a profile', () => {
  const kept = (icpId: string) => ({
    icpId,
    icpVersion: 1,
    criterionId: 'place',
    wonAt: 'customer' as const,
    outcomes: 40,
  });

  it('takes away one that is put away, whole, and brings it back as it was', async () => {
    const db = openDatabase();
    await saveIcp(db, makeAct(1), { ...draft, id: 'mine' });
    await saveIcp(db, makeAct(2), { ...draft, id: 'mine', name: 'Warm chain' });
    await saveIcp(db, makeAct(3), { ...draft, id: 'other' });
    await keepWeight(db, kept('other'));
    await keepWeight(db, kept('mine'));
    await archiveIcp(db, makeAct(4), 'mine', true);
    await chooseCalibration(db, { icpId: 'mine', wonAt: 'customer' });
    const dump = async () => [
      await db.icps.toArray(),
      await db.icpVersions.toArray(),
      await readKeptWeights(db),
    ];
    const before = await dump();
    await db.meta.delete('unscored');
    const deleted = await deleteIcp(db, 'mine');
    expect(await db.icps.toCollection().primaryKeys()).toEqual(['other']);
    expect(await db.icpVersions.toCollection().primaryKeys()).toEqual([['other', 1]]);
    expect(await readKeptWeights(db)).toEqual([kept('other')]);
    expect(await isScoringWanted(db)).toBe(true);
    // The view falls back to a profile in use by itself, and remembers what counts as won.
    expect(await readCalibrationChoice(db)).toMatchObject({ wonAt: 'customer' });
    if (!deleted) throw new Error('nothing was deleted');
    await restoreIcp(db, deleted);
    expect(await dump()).toEqual(before);
    await restoreIcp(db, deleted);
    expect(await dump()).toEqual(before);
  });

  it('leaves one in use alone, and says that there is none', async () => {
    const db = openDatabase();
    await saveIcp(db, makeAct(1), { ...draft, id: 'mine' });
    expect(await deleteIcp(db, 'mine')).toBeUndefined();
    expect(await deleteIcp(db, 'nobody')).toBeUndefined();
    expect(await db.icps.count()).toBe(1);
  });

  it('leaves nobody with a score of it, where scoring was called off when it was put away', async () => {
    const db = openDatabase();
    await captured(db);
    await saveIcp(db, makeAct(1), { ...draft, id: 'mine' });
    await rescore(db, makeAct(2), () => {}, quiet);
    await archiveIcp(db, makeAct(3), 'mine', true);
    expect((await db.people.toArray())[0]?.score?.icpId).toBe('mine');
    await deleteIcp(db, 'mine');
    await rescore(db, makeAct(4), () => {}, quiet);
    expect((await db.people.toArray()).map(({ score, priority }) => [score, priority])).toEqual([
      [undefined, -1],
    ]);
  });
});

describe('an import', () => {
  it('gives a profile an id of its own and puts it into use, archived elsewhere or not', async () => {
    const db = openDatabase();
    const given = makeIcp([PLACE], { archivedAt: '2026-11-22T09:30:00.000Z' });
    const done = await importIcps(db, makeAct(1), [{ icp: given, as: 'own' }]);
    const [saved] = await activeIcps(db);
    expect(saved).toMatchObject({ name: 'Cold chain', version: 1, criteria: given.criteria });
    expect(saved?.id).not.toBe(given.id);
    expect(done.fresh).toEqual([saved?.id]);
  });

  it('becomes the next version of the profile with its id, and is taken back as one more', async () => {
    const db = openDatabase();
    await saveIcp(db, makeAct(1), { ...draft, id: 'icp' });
    const given = makeIcp([SENIORITY], { version: 40 });
    const done = await importIcps(db, makeAct(2), [
      { icp: given, as: 'version' },
      { icp: given, as: 'own' },
    ]);
    expect(await db.icps.get('icp')).toMatchObject({ version: 2, criteria: [SENIORITY] });
    expect(await db.icps.count()).toBe(2);
    await takeBackImport(db, makeAct(3), done);
    expect(await db.icps.toArray()).toMatchObject([{ id: 'icp', version: 3, criteria: [PLACE] }]);
  });

  it('takes in all or none', async () => {
    const db = openDatabase();
    const broken = { ...makeIcp([PLACE]), name: '' };
    await expect(
      importIcps(db, makeAct(1), [
        { icp: makeIcp([PLACE]), as: 'own' },
        { icp: broken, as: 'own' },
      ]),
    ).rejects.toThrow();
    expect(await db.icps.count()).toBe(0);
    expect(await db.icpVersions.count()).toBe(0);
  });
});
