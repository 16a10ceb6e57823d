/**
 * `npm run prove -- locales`: every kind of page in every language of the practice site, read in a real Chromium with the
 * reader as it is shipped. Prints the share of stated fields that is read, per kind and language, and every wrong value;
 * exits with 1 when there is one.
 */
import { launchForMutants, openLab } from '../mutation/mutation-lab.ts';
import { parseReading, wishOf } from '../mutation/run-kind.ts';
import { judgePage } from '../site/judge-page.ts';
import { makeWorld } from '../site/make-world.ts';
import { PAGE_KINDS } from '../site/page-kinds.ts';
import type { PageKind } from '../site/site-page.ts';
import { SITE_LOCALES, type SiteLocale } from '../site/world.ts';

const world = makeWorld({ seed: 41, people: 36 });
/** Pages of each kind and language. */
const PAGES = 3;

const browser = await launchForMutants();
const lab = await openLab(browser);
const wrong: string[] = [];
const missing = new Map<string, number>();

async function shareRead(kind: PageKind, locale: SiteLocale): Promise<number> {
  let right = 0;
  let stated = 0;
  for (let nth = 0; nth < PAGES; nth += 1) {
    const page = kind.make(wishOf(world, nth * 5 + 1, locale));
    await lab.open(page);
    const [result] = await lab.run([{ mutation: 'none', seed: '0' }]);
    const reading = result && parseReading(result);
    if (!reading) {
      wrong.push(`${kind.name} ${locale} #${nth}: the reader failed`);
      continue;
    }
    const verdict = judgePage(page.truth, reading);
    right += verdict.right;
    stated += verdict.right + verdict.missing.length;
    for (const field of verdict.missing) {
      const key = `${kind.name} ${field}`;
      missing.set(key, (missing.get(key) ?? 0) + 1);
    }
    wrong.push(
      ...verdict.wrong.map(
        ({ field, got, expected }) =>
          `${kind.name} ${locale} #${nth}: ${field} is ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`,
      ),
    );
  }
  return stated === 0 ? 1 : right / stated;
}

const width = Math.max(...PAGE_KINDS.map((kind) => kind.name.length));
console.log([''.padEnd(width), ...SITE_LOCALES.map((locale) => locale.padStart(6))].join(' '));
for (const kind of PAGE_KINDS) {
  const shares: number[] = [];
  for (const locale of SITE_LOCALES) shares.push(await shareRead(kind, locale));
  const cells = shares.map((share) => `${(share * 100).toFixed(0)}%`.padStart(6));
  console.log([kind.name.padEnd(width), ...cells].join(' '));
}
await browser.close();
const most = [...missing.entries()].sort((a, b) => b[1] - a[1]).slice(0, 30);
console.log(
  `\nstated and not read: ${most.map(([field, count]) => `${field} ×${count}`).join(', ') || 'nothing'}`,
);
for (const line of wrong) console.log(`wrong: ${line}`);
console.log(`wrong values: ${wrong.length}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
