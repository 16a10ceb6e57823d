/**
 * `npm run prove -- mutants [--count 1000] [--kind NAME]`: puts every kind of page of the practice site through mutations
 * and reads each mutant in a real Chromium with the reader as it is shipped. Prints, per kind and mutation, the share of
 * fields still read, and every wrong value; exits with 1 when a bound is broken.
 */
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { launchForMutants, openLab } from '../mutation/mutation-lab.ts';
import { runKind } from '../mutation/run-kind.ts';
import { type KindTally, quantile, stillRead, tableOf, wrongShare } from '../mutation/tally.ts';
import { makeWorld } from '../site/make-world.ts';
import { PAGE_KINDS } from '../site/page-kinds.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, kind: { type: 'string' } },
});
const count = Number(values.count);
const kinds = PAGE_KINDS.filter((kind) => values.kind === undefined || kind.name.startsWith(values.kind));
const world = makeWorld({ seed: 31, people: 36 });
/** Wrong values printed; the rest are counted. */
const PRINTED = 60;
const TABS = 2;

if (kinds.length === 0) {
  console.error(`No kind is called ${values.kind}: ${PAGE_KINDS.map((kind) => kind.name).join(', ')}`);
  process.exit(2);
}

async function runAll(browser: Browser): Promise<KindTally[]> {
  const queue = [...kinds];
  const tallies: KindTally[] = [];
  const work = async () => {
    const lab = await openLab(browser);
    for (let kind = queue.shift(); kind !== undefined; kind = queue.shift()) {
      tallies.push(await runKind(lab, world, kind, { count, timeLarge: true }));
    }
    await lab.close();
  };
  await Promise.all(Array.from({ length: Math.min(TABS, kinds.length) }, work));
  return tallies.sort((a, b) => a.kind.localeCompare(b.kind));
}

function printWrong(tallies: readonly KindTally[]): void {
  const wrong = tallies.flatMap((tally) => tally.wrong.map((one) => ({ kind: tally.kind, ...one })));
  for (const { kind, mutation, where, field, got, expected } of wrong.slice(0, PRINTED)) {
    console.log(
      `wrong: ${kind} ${mutation} (${where}): ${field} is ${JSON.stringify(got)?.slice(0, 300)}, not ${JSON.stringify(expected)?.slice(0, 300)}`,
    );
  }
  if (wrong.length > PRINTED) console.log(`… and ${wrong.length - PRINTED} more`);
  for (const crash of tallies.flatMap((tally) => tally.crashes).slice(0, PRINTED))
    console.log(`crash: ${crash}`);
}

/** The bounds, each with what was found. */
function boundsOf(tallies: readonly KindTally[]): [said: string, kept: boolean][] {
  const share = wrongShare(tallies);
  const crashes = tallies.flatMap((tally) => tally.crashes).length;
  const p95 = quantile(
    tallies.flatMap((tally) => tally.times),
    0.95,
  );
  const p95Large = quantile(
    tallies.flatMap((tally) => tally.swollen),
    0.95,
  );
  const still = (mutation: Parameters<typeof stillRead>[1], least: number): [string, boolean] => {
    const found = stillRead(tallies, mutation) ?? 1;
    return [
      `fields still read under ${mutation}: ${(found * 100).toFixed(1)} % (>= ${least * 100} %)`,
      found >= least,
    ];
  };
  return [
    [`wrong values: ${(share * 100).toFixed(3)} % (<= 0.1 %)`, share <= 0.001],
    [`crashes: ${crashes} (0)`, crashes === 0],
    still('hash-classes', 0.95),
    still('wrap', 0.95),
    still('translate', 0.95),
    still('strip', 0.8),
    [`read time p95: ${p95.toFixed(1)} ms (<= 50 ms)`, p95 <= 50],
    [`read time p95 on 3 MB: ${p95Large.toFixed(1)} ms (<= 50 ms)`, p95Large <= 50],
  ];
}

const browser = await launchForMutants();
const started = Date.now();
const tallies = await runAll(browser);
await browser.close();
const seconds = (Date.now() - started) / 1000;
console.log(tableOf(tallies));
printWrong(tallies);
const mutants = tallies.reduce((sum, tally) => sum + tally.times.length, 0);
console.log(
  `\n${mutants} mutants of ${tallies.length} kinds in ${seconds.toFixed(0)} s (${(mutants / seconds).toFixed(0)}/s)`,
);
const bounds = boundsOf(tallies);
for (const [said, kept] of bounds) console.log(`${kept ? 'kept  ' : 'BROKEN'} ${said}`);
process.exitCode = bounds.every(([, kept]) => kept) ? 0 : 1;
