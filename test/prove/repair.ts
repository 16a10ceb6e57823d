/**
 * `npm run prove -- repair [rounds] [seed] [page field]`: breaks each field of each layout of a profile, a company's page, a list and
 * people's pages on any site as a redesign would, points at its text once, and reads that page and five others again. Exits with 1 when under 90 % are restored or one is wrong.
 */
import { chromium } from '@playwright/test';
import { proveKinds } from '../browser/repair-kinds.ts';
import { proveRepair } from '../browser/repair-rounds.ts';
import { proveSites } from '../browser/repair-sites.ts';

const LEAST = 0.9;

const [rounds = '20', seed = '5', ...only] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.ASSAY_CHROMIUM ?? '',
  chromiumSandbox: false,
});
try {
  const page = await browser.newPage();
  // Pictures are of no matter here, and nothing is asked of the network.
  await page.route('**/*', (route) => route.abort());
  const options = {
    seed: Number(seed),
    people: 40,
    rounds: Number(rounds),
    only: only.join(' '),
    log: console.log,
  };
  const rows = [
    ...(await proveRepair(page, options)),
    ...(await proveKinds(page, options)),
    ...(await proveSites(page, options)),
  ];
  const sum = (key: 'others' | 'restored' | 'wrong' | 'broken' | 'restoredHere') =>
    rows.reduce((total, row) => total + row[key], 0);
  console.log(
    `restored on the page itself ${sum('restoredHere')} of ${sum('broken')}, on others' pages ${sum('restored')} of ${sum('others')}; wrong ${sum('wrong')}`,
  );
  const weak = rows.filter(
    (row) => row.broken === 0 || row.restored < LEAST * row.others || row.pointed < row.broken * LEAST,
  );
  process.exitCode = sum('wrong') > 0 || weak.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
