import { expect, test } from '@playwright/test';
import { proveKills } from '../browser/kill-rounds.ts';

/** The short version of `npm run prove -- kills`. */
test('no capture is lost, doubled or halved when the worker is killed', async () => {
  test.setTimeout(120_000);
  const report = await proveKills({ rounds: 16, seed: 5, log: () => {} });
  expect(report).toMatchObject({ lost: 0, duplicates: 0, halves: 0 });
  // Without one acknowledged capture and one that was not, the kills missed the moment they are about.
  expect(report.acknowledged).toBeGreaterThan(0);
  expect(report.acknowledged).toBeLessThan(report.rounds);
});
