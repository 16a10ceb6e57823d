import { expect, it } from 'vitest';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { readGoals, readInsightChoice } from '../store/insight-choice.ts';
import { chooseInsights } from './choose-insights.ts';
import { setGoals } from './set-goals.ts';

it('sets all goals at once, gives those before, and refuses what is no goal', async () => {
  const db = openDatabase();
  expect(await readGoals(db)).toEqual({});
  expect(await setGoals(db, { touches: 50 })).toEqual({});
  expect(await setGoals(db, { captures: 20 })).toEqual({ touches: 50 });
  expect(await readGoals(db)).toEqual({ captures: 20 });
  await expect(setGoals(db, { touches: 0 })).rejects.toThrow();
  await expect(setGoals(db, { touches: 1.5 })).rejects.toThrow();
  expect(await readGoals(db)).toEqual({ captures: 20 });
});

it('remembers what the insights view shows, and begins anew where that cannot be read', async () => {
  const db = openDatabase();
  const first = await readInsightChoice(db);
  expect(first).toEqual({ period: { kind: '90-days' }, compare: true });
  const choice = { icpId: 'nordics', period: { kind: 'all' as const }, compare: false };
  await chooseInsights(db, choice);
  expect(await readInsightChoice(db)).toEqual(choice);
  await db.meta.put({ key: 'insights', value: { period: { kind: 'fortnight' } } as never });
  expect(await readInsightChoice(db)).toEqual(first);
});
