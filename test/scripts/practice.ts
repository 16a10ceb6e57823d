/**
 * `npm start`: Assay in a real Chromium beside the practice site. With a display a newcomer takes over; without one, or
 * with `--headless`, the main job is done here, a line per step.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Assay, launchAssay, welcomePage } from '../browser/launch.ts';
import {
  buildFirstIcp,
  exportProspects,
  logConversation,
  moveToProspect,
  openOnKnown,
  pressShortcut,
  setTouchInWords,
} from '../browser/main-job.ts';
import { openPopup } from '../browser/popup.ts';
import { makeWorld } from '../site/make-world.ts';
import { routeSite } from '../site/route-site.ts';
import type { SitePerson } from '../site/world.ts';

const RESULT = path.resolve('practice-run');
const SITE = 'https://www.linkedin.com/practice/';
const world = makeWorld({ seed: 2026, people: 24 });

const say = (line: string) => console.log(line);

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Leaves the browser to the newcomer until they close it. */
async function hand(assay: Assay): Promise<void> {
  await welcomePage(assay);
  const page = await assay.context.newPage();
  await page.goto(SITE);
  say('\nAssay is open beside the practice site. Everyone on it is invented.');
  say('  1. In the welcome tab, pick who you look for and press “Use this ICP”.');
  say('  2. On the practice site, open someone and press Alt+Shift+S, or click Assay’s icon (pin it first).');
  say('  3. In the popup, log a contact, move them to Prospect, set the next touch.');
  say('  4. Open Assay, Export, “Export 1”.');
  say('Close the browser window to end.');
  if (assay.context.pages().length > 0) await assay.context.waitForEvent('close', { timeout: 0 });
}

const addressOf = (person: SitePerson) =>
  `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/?scrolled=1`;

/** Looks at someone new in the popup, saves them there, and qualifies them. */
async function qualifyFirst(assay: Assay, page: Page, person: SitePerson): Promise<void> {
  await page.goto(addressOf(person));
  const popup = await openPopup(assay.browser, assay.extensionId, '/in/');
  await popup.see('Save as suspect');
  await popup.screenshot(path.join(RESULT, '1-popup-new-person.png'));
  await popup.click('Save as suspect');
  await popup.see('Known,');
  say(`Captured ${person.shownName} from the popup.`);
  await logConversation(popup);
  await moveToProspect(popup, 'Spoke at the harbour fair');
  await setTouchInWords(popup, 'in 3 days 9am');
  say('Logged a conversation, moved them to Prospect, set the next touch in three days at nine.');
  await popup.screenshot(path.join(RESULT, '2-popup-known-person.png'));
  await popup.close();
}

async function qualifyByShortcut(assay: Assay, page: Page, person: SitePerson): Promise<void> {
  await page.goto(addressOf(person));
  say(`Captured by Alt+Shift+S: ${await pressShortcut(assay)}`);
  const popup = await openOnKnown(assay, person.slug);
  await logConversation(popup);
  await moveToProspect(popup, 'Introduced by a colleague');
  await popup.close();
}

/** The main job without anybody watching; leaves the exported file and four screenshots. */
async function doMainJob(assay: Assay): Promise<void> {
  rmSync(RESULT, { recursive: true, force: true });
  mkdirSync(RESULT, { recursive: true });
  await buildFirstIcp(await welcomePage(assay));
  say('Built a first ideal customer profile: directors and above, in operations, 201 to 500 people.');
  const page = await assay.context.newPage();
  const [first, ...others] = world.people.slice(0, 5);
  if (first) await qualifyFirst(assay, page, first);
  for (const person of others) await qualifyByShortcut(assay, page, person);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(assay.page('dashboard.html#/'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: path.join(RESULT, '3-dashboard-today.png') });
  await page.goto(assay.page('dashboard.html#/people'));
  await page
    .getByText(first?.given ?? '')
    .first()
    .waitFor();
  await page.screenshot({ path: path.join(RESULT, '4-dashboard-people.png') });
  await page.goto(assay.page('dashboard.html#/export'));
  const file = await exportProspects(page);
  copyFileSync(file.path, path.join(RESULT, file.name));
  say(`Exported 5 prospects: ${path.join(RESULT, file.name)}`);
  say(`Four screenshots are beside it in ${RESULT}`);
}

const headless = process.argv.includes('--headless') || !hasDisplay();
const profile = mkdtempSync(path.join(tmpdir(), 'assay-practice-'));
try {
  const assay = await launchAssay({ profile, headless });
  await routeSite(assay.context, world);
  if (headless) await doMainJob(assay);
  else await hand(assay);
  await assay.context.close().catch(() => undefined);
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
