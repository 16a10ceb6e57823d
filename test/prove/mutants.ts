/**
 * `npm run prove -- mutants [--count 1000] [--kind NAME,NAME]`: puts every kind of page of the practice site through mutations
 * and reads each mutant in a real Chromium with the reader as it is shipped. Prints a line per kind as it ends, with the
 * share of fields still read under each mutation, and its wrong values; exits with 1 when a bound is broken, by all kinds
 * together or by one.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { launchForMutants, openLab } from '../mutation/mutation-lab.ts';
import { runKind, timeLargePages } from '../mutation/run-kind.ts';
import { boundsOf, headOf, type KindTally, largeLineOf, lineOf } from '../mutation/tally.ts';
import { makeWorld } from '../site/make-world.ts';
import { PAGE_KINDS } from '../site/page-kinds.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, kind: { type: 'string' } },
});
const count = Number(values.count);
const wanted = values.kind?.split(',') ?? [''];
const kinds = PAGE_KINDS.filter((kind) => wanted.some((start) => kind.name.startsWith(start)));
const world = makeWorld({ seed: 31, people: 36 });
/** Wrong values printed of a kind; the rest are counted. */
const PRINTED = 20;
/** Readings are timed: each tab has a core to itself, and the browser one beside it. */
const TABS = Math.max(1, Math.floor(availableParallelism() / 2));
/** Pages of three megabytes each kind is timed on. */
const LARGE_PAGES = 30;
const names = [...kinds.map((kind) => kind.name), 'all'];

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
      const tally = await runKind(lab, world, kind, count);
      tallies.push(tally);
      printKind(tally);
    }
    await lab.close();
  };
  await Promise.all(Array.from({ length: Math.min(TABS, kinds.length) }, work));
  return tallies.sort((a, b) => a.kind.localeCompare(b.kind));
}

/** Times every kind on large pages, in one tab and with nothing beside it. */
async function timeAll(browser: Browser, tallies: readonly KindTally[]): Promise<void> {
  const lab = await openLab(browser);
  for (const tally of tallies) {
    const kind = kinds.find(({ name }) => name === tally.kind);
    if (kind) tally.swollen.push(...(await timeLargePages(lab, world, kind, LARGE_PAGES)));
    console.log(largeLineOf(tally, names));
  }
  await lab.close();
}

/** Prints a kind's line of the table, and below it what was wrong. */
function printKind(tally: KindTally): void {
  console.log(lineOf(tally.kind, [tally], names));
  for (const { mutation, where, field, got, expected } of tally.wrong.slice(0, PRINTED)) {
    const [said, meant] = [got, expected].map((value) => JSON.stringify(value)?.slice(0, 300));
    console.log(`  wrong: ${mutation} (${where}): ${field} is ${said}, not ${meant}`);
  }
  if (tally.wrong.length > PRINTED) console.log(`  … and ${tally.wrong.length - PRINTED} more`);
  for (const crash of tally.crashes.slice(0, PRINTED)) console.log(`  crash: ${crash}`);
}

const markedByClass = new Set(kinds.filter((kind) => kind.markedByClass).map(({ name }) => name));

/** Prints the bounds over all kinds, then each that a single kind breaks; says whether all are kept. */
function printBounds(tallies: readonly KindTally[]): boolean {
  const overAll = boundsOf(tallies);
  for (const { said, kept } of overAll) console.log(`${kept ? 'kept  ' : 'BROKEN'} ${said}`);
  const broken = tallies.flatMap((tally) =>
    boundsOf([tally])
      .filter(({ kept }) => !kept)
      // Such a page no longer says it; over all kinds it counts all the same.
      .filter(({ mutation }) => mutation !== 'hash-classes' || !markedByClass.has(tally.kind))
      .map(({ said }) => `${tally.kind}: ${said}`),
  );
  for (const said of broken) console.log(`BROKEN by ${said}`);
  return broken.length === 0 && overAll.every(({ kept }) => kept);
}

console.log(headOf(names));
const browser = await launchForMutants();
const started = Date.now();
const tallies = await runAll(browser);
const seconds = (Date.now() - started) / 1000;
console.log('\nmilliseconds to read a page of three megabytes');
await timeAll(browser, tallies);
await browser.close();
console.log(lineOf('all', tallies, names));
const mutants = tallies.reduce((sum, tally) => sum + tally.times.length, 0);
console.log(
  `\n${mutants} mutants of ${tallies.length} kinds in ${seconds.toFixed(0)} s (${(mutants / seconds).toFixed(0)}/s)`,
);
process.exitCode = printBounds(tallies) ? 0 : 1;
