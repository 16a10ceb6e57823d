/**
 * `npm run prove -- backup [people] [rounds] [seed]`: 4,096 flipped bits and 256 cuts of a plain and of a sealed backup, each of which must be
 * refused; a backup of that many people with a year of history, restored and equal by hash; and restores with the browser killed on the
 * way.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeKey, openSeal } from '../../lib/exchange/backup/seal.ts';
import { BENCH_ICP, layOutWorkbench, workbenchOf } from '../bench/open-workbench.ts';
import { emptyDatabase, makeBackup, replaceAll, settle, stageBackup } from '../browser/backup-lab.ts';
import { hashDatabase } from '../browser/hash-database.ts';
import { launchAssay } from '../browser/launch.ts';
import { proveRestoreKills } from '../browser/restore-rounds.ts';
import { bytesOf, inPieces, linesOf, packLines, unpackLines } from '../fixtures/backups.ts';
import { makeHistories } from '../fixtures/histories.ts';
import { makeRandom } from '../site/random.ts';

const [people = '100000', rounds = '40', seed = '1'] = process.argv.slice(2);
const UNTIL = '2026-11-30T09:00:00.000Z';

/** How many of so many damaged copies were taken for whole. */
async function countTaken(
  bytes: Uint8Array<ArrayBuffer>,
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>,
) {
  const random = makeRandom(Number(seed));
  let taken = 0;
  const attempt = async (damaged: Uint8Array<ArrayBuffer>) => {
    taken += await read(damaged).then(
      () => 1,
      () => 0,
    );
  };
  for (let n = 0; n < 4_096; n++) {
    const flipped = bytes.slice();
    const place = random.int(bytes.length);
    flipped[place] = (flipped[place] ?? 0) ^ (1 << random.int(8));
    await attempt(flipped);
  }
  for (let n = 0; n < 256; n++) await attempt(bytes.slice(0, random.int(bytes.length)));
  return taken;
}

async function proveDamage(): Promise<number> {
  const ledger = [...makeHistories({ people: 50, until: UNTIL })].flat();
  const lines = linesOf({ ledger });
  const plain = await packLines(lines);
  const { secret, recipient } = await makeKey();
  const sealed = await packLines(lines, { recipient });
  const taken = [
    await countTaken(plain, unpackLines),
    await countTaken(sealed, async (bytes) =>
      unpackLines(await bytesOf(await openSeal(inPieces(bytes), secret))),
    ),
  ];
  console.log(`damaged copies taken for whole: ${taken[0]} of 4352 plain, ${taken[1]} of 4352 sealed`);
  return taken.reduce((sum, n) => sum + n, 0);
}

async function proveWhole(many: number): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-backup-'));
  const assay = await launchAssay({ profile: path.join(folder, 'profile') });
  try {
    const page = await assay.context.newPage();
    await page.goto(assay.page('dashboard.html#/settings'));
    await layOutWorkbench(page);
    const filled = await workbenchOf(page).fillHistories('assay', many, BENCH_ICP, new Date().toISOString());
    console.log(`${many} people, ${filled.entries} entries`);
    await settle(page);
    const before = await hashDatabase(page);
    const file = path.join(folder, 'a.assay');
    const made = await makeBackup(page, assay, file);
    console.log(`made in ${made.seconds.toFixed(1)} s, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
    for (const empty of [false, true]) {
      if (empty) await emptyDatabase(page);
      const read = await stageBackup(page, assay, file);
      const put = await replaceAll(page);
      const where = empty ? 'into an empty database' : 'over the same';
      console.log(`read in ${read.seconds.toFixed(1)} s, put ${where} in ${put.seconds.toFixed(1)} s`);
    }
    const copy = await page.evaluate(`chrome.storage.local.get('second-copy')`);
    console.log('second copy', JSON.stringify(copy));
    await settle(page);
    const after = await hashDatabase(page);
    const different = Object.keys(before).filter((table) => before[table] !== after[table]);
    console.log(different.length === 0 ? 'equal by hash' : `different: ${different.join(', ')}`);
    return different.length === 0;
  } finally {
    await assay.context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const taken = await proveDamage();
const report = await proveRestoreKills({
  rounds: Number(rounds),
  people: 3_000,
  seed: Number(seed),
  log: console.log,
});
console.log(report);
const whole = await proveWhole(Number(people));
process.exit(taken + report.torn === 0 && whole ? 0 : 1);
