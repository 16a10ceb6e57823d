import { describe, expect, it } from 'vitest';
import { makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { PURSUIT_ICP } from '../../test/fixtures/pursuits.ts';
import type { KeptWeight } from '../model/calibration.ts';
import { readCalibrationChoice, readKeptWeights } from '../store/calibration-choice.ts';
import { chooseCalibration } from './choose-calibration.ts';
import { keepWeight, proposeAgain } from './keep-weight.ts';
import { setWeight } from './set-weight.ts';

const KEPT: KeptWeight = {
  icpId: 'cold-chain',
  icpVersion: 1,
  criterionId: 'place',
  wonAt: 'opportunity',
  outcomes: 80,
};

describe('setWeight', () => {
  it('saves a next version that differs in one weight, and wants everyone scored', async () => {
    const db = openDatabase();
    await db.icps.add(PURSUIT_ICP);
    const saved = await setWeight(db, makeAct(1), 'cold-chain', 'place', 2);
    expect(saved).toMatchObject({ ok: true, icp: { version: 2 } });
    const icp = await db.icps.get('cold-chain');
    expect(icp?.criteria.map(({ weight }) => weight)).toEqual([2, 4, 2, 3, 0, 5]);
    expect(await db.icpVersions.count()).toBe(1);
    expect(await db.meta.get('unscored')).toMatchObject({ value: 'wanted' });
  });

  it('leaves declined what was declined of the others', async () => {
    const db = openDatabase();
    await db.icps.add(PURSUIT_ICP);
    await keepWeight(db, KEPT);
    await keepWeight(db, { ...KEPT, criterionId: 'function' });
    await setWeight(db, makeAct(1), 'cold-chain', 'function', 8);
    const kept = await readKeptWeights(db);
    expect(kept.filter(({ icpVersion }) => icpVersion === 2)).toEqual([{ ...KEPT, icpVersion: 2 }]);
  });

  it('declines what is gone or so already', async () => {
    const db = openDatabase();
    await db.icps.add(PURSUIT_ICP);
    expect(await setWeight(db, makeAct(1), 'cold-chain', 'place', 9)).toMatchObject({ reason: 'unchanged' });
    expect(await setWeight(db, makeAct(1), 'cold-chain', 'gone', 2)).toMatchObject({ reason: 'gone' });
    expect(await setWeight(db, makeAct(1), 'other', 'place', 2)).toMatchObject({ reason: 'gone' });
    expect((await db.icps.get('cold-chain'))?.version).toBe(1);
  });
});

describe('keepWeight', () => {
  it('remembers one answer to each question, the last, until it is asked again', async () => {
    const db = openDatabase();
    await keepWeight(db, KEPT);
    await keepWeight(db, { ...KEPT, wonAt: 'customer' });
    await keepWeight(db, { ...KEPT, outcomes: 95 });
    expect(await readKeptWeights(db)).toEqual([
      { ...KEPT, wonAt: 'customer' },
      { ...KEPT, outcomes: 95 },
    ]);
    await proposeAgain(db, KEPT);
    expect(await readKeptWeights(db)).toEqual([{ ...KEPT, wonAt: 'customer' }]);
  });
});

it('what the view shows is remembered, and counts as won from an opportunity on at first', async () => {
  const db = openDatabase();
  expect(await readCalibrationChoice(db)).toEqual({ wonAt: 'opportunity' });
  await chooseCalibration(db, { icpId: 'cold-chain', wonAt: 'customer' });
  expect(await readCalibrationChoice(db)).toEqual({ icpId: 'cold-chain', wonAt: 'customer' });
});
