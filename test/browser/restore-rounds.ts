import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BENCH_ICP, layOutWorkbench, workbenchOf } from '../bench/open-workbench.ts';
import { makeRandom } from '../site/random.ts';
import { emptyDatabase, makeBackup, replaceAll, stageBackup } from './backup-lab.ts';
import { hashDatabase } from './hash-database.ts';
import { type Assay, killBrowser, launchAssay } from './launch.ts';

export interface RestoreRounds {
  rounds: number;
  people: number;
  seed: number;
  log: (line: string) => void;
}

export interface RestoreReport {
  rounds: number;
  /** Rounds after which everything was as before, or as in the backup. */
  before: number;
  after: number;
  /** Rounds after which it was neither. */
  torn: number;
}

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

/** Two backups of one database, the second of them of fewer people, and the hash of each. */
async function makeTwo(assay: Assay, folder: string, people: number) {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html#/settings'));
  await layOutWorkbench(page);
  const states: { file: string; hash: Record<string, string> }[] = [];
  for (const [n, many] of [people, Math.ceil(people / 2)].entries()) {
    await emptyDatabase(page);
    await workbenchOf(page).fill('assay', many, BENCH_ICP);
    const file = path.join(folder, `${n}.assay`);
    await makeBackup(page, assay, file);
    states.push({ file, hash: await hashDatabase(page) });
  }
  await page.close();
  return states;
}

/** Restores a backup and kills the browser on the way. Without a delay it is let alone; answers how long it took, in milliseconds. */
async function restoreOnce(profile: string, file: string, delay?: number): Promise<number> {
  const assay = await launchAssay({ profile });
  const page = await assay.context.newPage();
  const begun = performance.now();
  const restoring = stageBackup(page, assay, file).then(() => replaceAll(page));
  if (delay === undefined) {
    await restoring;
    const took = performance.now() - begun;
    await assay.context.close();
    return took;
  }
  restoring.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, delay));
  await killBrowser(assay);
  return performance.now() - begun;
}

async function readHash(profile: string): Promise<Record<string, string>> {
  const assay = await launchAssay({ profile });
  try {
    const page = await assay.context.newPage();
    await page.goto(assay.page('dashboard.html#/settings'));
    return await hashDatabase(page);
  } finally {
    await assay.context.close();
  }
}

/**
 * Restores one of two backups over the other, again and again, and kills the browser at a random moment of it, as in a power cut. Afterwards
 * everything must be as before, or as in the backup: never something between.
 */
export async function proveRestoreKills({
  rounds,
  people,
  seed,
  log,
}: RestoreRounds): Promise<RestoreReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-restore-'));
  const profile = path.join(folder, 'profile');
  const random = makeRandom(seed);
  const report: RestoreReport = { rounds, before: 0, after: 0, torn: 0 };
  try {
    const assay = await launchAssay({ profile });
    const [large, small] = await makeTwo(assay, folder, people);
    await assay.context.close();
    if (!large || !small) throw new Error('two backups were to be made');
    const took = await restoreOnce(profile, large.file);
    let [there, next] = [large, small];
    for (let n = 0; n < rounds; n++) {
      await restoreOnce(profile, next.file, Math.round(took * (0.2 + random.int(100) / 100)));
      const hash = await readHash(profile);
      if (same(hash, next.hash)) {
        report.after += 1;
        [there, next] = [next, there];
      } else if (same(hash, there.hash)) report.before += 1;
      else report.torn += 1;
      log(`${n + 1} of ${rounds}: ${report.before} as before, ${report.after} restored, ${report.torn} torn`);
    }
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
