/**
 * `npm run prove -- locales [--kind NAME,NAME] [--pages 1]`: every kind of page in every language of the practice site, read in
 * a real Chromium with the reader as it is shipped. Prints a line per kind as it ends, with the share of stated fields that
 * is read in each language, then every wrong value; exits with 1 when there is one.
 */
import { parseArgs } from 'node:util';
import { launchForMutants, type MutationLab, openLab } from '../mutation/mutation-lab.ts';
import { parseReading, wishOf } from '../mutation/run-kind.ts';
import { judgePage } from '../site/judge-page.ts';
import { makeWorld } from '../site/make-world.ts';
import { PAGE_KINDS } from '../site/page-kinds.ts';
import type { PageKind } from '../site/site-page.ts';
import { SITE_LOCALES, type SiteLocale } from '../site/world.ts';

const { values } = parseArgs({
  options: { kind: { type: 'string', default: '' }, pages: { type: 'string', default: '1' } },
});
const wanted = values.kind.split(',');
const kinds = PAGE_KINDS.filter((kind) => wanted.some((start) => kind.name.startsWith(start)));
/** Pages of each kind and language; each is about another person. */
const pages = Number(values.pages);
const TABS = 2;
const world = makeWorld({ seed: 41, people: 36 });

const wrong: string[] = [];
const missing = new Map<string, number>();

interface Count {
  right: number;
  stated: number;
}

/** Reads one page; adds what is wrong and what is missing to the lists. */
async function readPage(lab: MutationLab, kind: PageKind, locale: SiteLocale, nth: number): Promise<Count> {
  const page = kind.make(wishOf(world, nth, locale));
  await lab.open(page);
  const [result] = await lab.run([{ mutation: 'none', seed: '0' }]);
  const reading = result && parseReading(result);
  if (!reading) {
    wrong.push(`${kind.name} ${locale} #${nth}: the reader failed`);
    return { right: 0, stated: 0 };
  }
  const verdict = judgePage(page.truth, reading);
  for (const field of verdict.missing) {
    const key = `${kind.name} ${field}`;
    missing.set(key, (missing.get(key) ?? 0) + 1);
  }
  for (const { field, got, expected } of verdict.wrong) {
    const said = `${field} is ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`;
    wrong.push(`${kind.name} ${locale} #${nth}: ${said}`);
  }
  return { right: verdict.right, stated: verdict.right + verdict.missing.length };
}

async function shareRead(lab: MutationLab, kind: PageKind, locale: SiteLocale): Promise<number> {
  const total: Count = { right: 0, stated: 0 };
  for (let nth = 0; nth < pages; nth += 1) {
    const one = await readPage(lab, kind, locale, SITE_LOCALES.indexOf(locale) + nth * SITE_LOCALES.length);
    total.right += one.right;
    total.stated += one.stated;
  }
  return total.stated === 0 ? 1 : total.right / total.stated;
}

const width = Math.max(...kinds.map((kind) => kind.name.length));
const lineOf = (name: string, cells: readonly string[]): string =>
  [name.padEnd(width), ...cells.map((cell) => cell.padStart(6))].join(' ');

const browser = await launchForMutants();
const queue = [...kinds];
async function work(): Promise<void> {
  const lab = await openLab(browser);
  for (let kind = queue.shift(); kind !== undefined; kind = queue.shift()) {
    const cells: string[] = [];
    for (const locale of SITE_LOCALES) {
      cells.push(`${((await shareRead(lab, kind, locale)) * 100).toFixed(0)}%`);
    }
    console.log(lineOf(kind.name, cells));
  }
  await lab.close();
}

console.log(lineOf('', SITE_LOCALES));
const started = Date.now();
await Promise.all(Array.from({ length: TABS }, work));
await browser.close();
const most = [...missing.entries()].sort((a, b) => b[1] - a[1]).slice(0, 30);
console.log(
  `\nstated and not read: ${most.map(([field, count]) => `${field} ×${count}`).join(', ') || 'nothing'}`,
);
for (const line of wrong) console.log(`wrong: ${line}`);
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(
  `${kinds.length * SITE_LOCALES.length * pages} pages in ${seconds} s · wrong values: ${wrong.length}`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
