/**
 * `npm run prove -- views [folder] [start of a view's name]`: every view of the extension, empty and in the middle of an office's
 * work, in light and dark, at 200 %, from right to left, in English, German and Indonesian. Each is held to WCAG 2.2 AA by axe, and
 * to fit: nothing cut off, spilt, overlapping or covered, no page that scrolls sideways, no ring of focus cut. With a folder,
 * pictures of all of them are left there. Exits with 1 where anything does not hold.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Assay, launchAssay, welcomePage } from '../browser/launch.ts';
import type { Fault, Looking } from '../browser/views/look-at.ts';
import { LOCALES } from '../browser/views/looks.ts';
import { makeOffice } from '../browser/views/make-office.ts';
import { EMPTY_VIEWS, officeViews, type View } from '../browser/views/view-list.ts';
import {
  captureAll,
  type Sight,
  visitDashboard,
  visitPanel,
  visitPopups,
  visitWelcome,
} from '../browser/views/visit-views.ts';
import { writeTables } from '../browser/write-database.ts';
import { makeWorld } from '../site/make-world.ts';
import { PAGE_KINDS } from '../site/page-kinds.ts';
import { routeSite } from '../site/route-site.ts';

const [folder, only = ''] = process.argv.slice(2);
const world = makeWorld({ seed: 99, people: 24 });
const looking: Looking = { faults: [], looked: 0, pictures: folder };
if (folder) mkdirSync(folder, { recursive: true });

const wanted = <T extends { name: string }>(all: readonly T[], prefix = '') =>
  all.filter(({ name }) => `${prefix}${name}`.startsWith(only));

function profileOf(n: number): string {
  const slug = encodeURIComponent(world.people[n]?.slug ?? '');
  return `https://www.linkedin.com/in/${slug}/?scrolled=1&layout=sdui&lang=en`;
}

function pageOf(kind: string): string {
  const found = PAGE_KINDS.find(({ name }) => name === kind);
  const [person] = world.people;
  if (!found || !person) throw new Error(`the site has no ${kind}`);
  return found.make({ world, person, nth: 0, locale: 'en' }).url;
}

const KNOWN: Sight = { name: 'known', address: profileOf(1) };
/** Works at the company whose page is looked at. */
const COLLEAGUE: Sight = { name: 'colleague', address: profileOf(0) };
const SIGHTS: readonly Sight[] = [
  { name: 'nobody', address: 'https://www.linkedin.com/practice/' },
  { name: 'new', address: profileOf(2) },
  KNOWN,
  { name: 'list', address: pageOf('people-search/sdui') },
  { name: 'company', address: pageOf('company/about') },
  { name: 'any-site', address: pageOf('any/person-json-ld') },
];

async function visitEmpty(assay: Assay): Promise<void> {
  for (const locale of LOCALES) {
    if (only === '' || 'welcome'.startsWith(only)) await visitWelcome(looking, assay, locale);
    await visitDashboard(looking, assay, locale, wanted(EMPTY_VIEWS, 'empty-'), 'empty-', false);
  }
}

async function visitOffice(assay: Assay): Promise<void> {
  const site = await assay.context.newPage();
  const desk = await assay.context.newPage();
  await desk.goto(assay.page('dashboard.html#/settings'));
  const zone = await desk.evaluate<string>('Intl.DateTimeFormat().resolvedOptions().timeZone');
  const now = await desk.evaluate<string>('new Date().toISOString()');
  const office = await makeOffice(now, zone);
  await desk.locator('h1').waitFor();
  await writeTables(desk, office.tables);
  await desk.close();
  const sights = wanted(SIGHTS, 'popup-');
  if (sights.length > 0 || 'panel'.startsWith(only)) await captureAll(assay, site, [KNOWN, COLLEAGUE]);
  // The way to the panel is named in English.
  if ('panel'.startsWith(only)) await visitPanel(looking, assay, site, KNOWN);
  for (const locale of LOCALES) {
    await visitPopups(looking, assay, locale, sights);
    await visitDashboard(looking, assay, locale, wanted<View>(officeViews(office)));
  }
}

/** Each fault once, with the looks it shows in. */
function print(faults: readonly Fault[]): void {
  const lines = new Map<string, Set<string>>();
  for (const { view, look, text } of faults) {
    const key = `${view}  ${text}`;
    lines.set(key, (lines.get(key) ?? new Set()).add(look));
  }
  for (const [key, looks] of lines) console.log(`  ${key}  [${[...looks].join(' ')}]`);
}

/** Visits with a browser of their own, Assay in it as just installed. */
async function withBrowser(visit: (assay: Assay) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'assay-views-'));
  try {
    const assay = await launchAssay({ profile });
    await routeSite(assay.context, world);
    await (await welcomePage(assay)).close();
    await visit(assay);
    await assay.context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const began = Date.now();
try {
  await withBrowser(visitEmpty);
  await withBrowser(visitOffice);
} finally {
  print(looking.faults);
}
const seconds = Math.round((Date.now() - began) / 1_000);
console.log(`${looking.looked} looks in ${seconds} s, ${looking.faults.length} faults.`);
// A name that no view begins with proves nothing.
process.exitCode = looking.faults.length === 0 && looking.looked > 0 ? 0 : 1;
