/**
 * A taste of the long proof (`npm run prove -- mutants`): a dozen mutants of every kind of page. A changed page may be read less; it may never be read wrong.
 */
import { type Browser, expect, test } from '@playwright/test';
import { launchForMutants, type MutationLab, openLab } from '../mutation/mutation-lab.ts';
import { runKind } from '../mutation/run-kind.ts';
import { makeWorld } from '../site/make-world.ts';
import { PAGE_KINDS } from '../site/page-kinds.ts';

const world = makeWorld({ seed: 23, people: 30 });
const MUTANTS = 12;

let browser: Browser;
let lab: MutationLab;
test.beforeAll(async () => {
  browser = await launchForMutants();
  lab = await openLab(browser);
});
test.afterAll(async () => {
  await browser.close();
});

for (const kind of PAGE_KINDS) {
  test(`${MUTANTS} mutants of ${kind.name} are read right or not at all`, async () => {
    const { wrong, crashes } = await runKind(lab, world, kind, MUTANTS);
    expect(
      wrong.map(({ mutation, where, field, got }) => `${mutation} ${where}: ${field} ${JSON.stringify(got)}`),
    ).toEqual([]);
    expect(crashes).toEqual([]);
  });
}
