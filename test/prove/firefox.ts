/**
 * `npm run prove -- firefox [FOLDER]`: the main job in a real Firefox, with the packed add-on: the first profile, capture by the key and from
 * the popup, score, stage, next touch, sidebar, the alarm that wakes the background page, its notification, the exported file, and the
 * alarms after a restart, which Firefox forgets. Popup and sidebar are the browser's own, opened by real keys. With a folder, pictures of
 * both are left there. Firefox is ASSAY_FIREFOX or one that is installed (ESR or Developer Edition: others ask for Mozilla's signature).
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../browser/firefox/find-firefox.ts';
import {
  alarmsOf,
  backgroundState,
  clickNotification,
  complaintsOf,
  notificationsOf,
  rowsOf,
  toolbarTitle,
} from '../browser/firefox/firefox-state.ts';
import {
  closePopup,
  type Place,
  pictureOf,
  pressKeys,
  surfaceAt,
} from '../browser/firefox/firefox-surface.ts';
import {
  type Firefox,
  installInProfile,
  launchFirefox,
  openOwnPage,
  openSite,
} from '../browser/firefox/launch-firefox.ts';
import { logConversation, moveToProspect, setTouchInWords } from '../browser/main-job.ts';
import { until } from '../browser/raw-target.ts';
import { makeWorld } from '../site/make-world.ts';
import { truthOf } from '../site/truth.ts';
import type { SitePerson } from '../site/world.ts';

const PACKAGE = path.resolve('.output', 'assay-0.1.0-firefox.zip');
const VIEW = { layout: 'sdui', locale: 'en', scrolled: true } as const;
const [pictures] = process.argv.slice(2);
const world = makeWorld({ seed: 2026, people: 24 });
const [first, second] = world.people;
assert(first && second);

const say = (line: string) => console.log(line);
const addressOf = ({ slug }: SitePerson) =>
  `https://www.linkedin.com/in/${encodeURIComponent(slug)}/?layout=sdui&lang=en&scrolled=1`;

async function picture(firefox: Firefox, place: Place, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  writeFileSync(path.join(pictures, `${name}.png`), await pictureOf(firefox, place));
}

async function buildFirstIcp(firefox: Firefox): Promise<void> {
  const welcome = await surfaceAt(firefox, 'tab');
  for (const name of ['Director or above', 'Operations', '201–500', 'Use this ICP'])
    await welcome.click(name, name === 'Operations');
  await welcome.see('is in use');
  assert.match(await welcome.text(), /Alt ⇧ K/, 'the welcome page names the keys Firefox has');
  await picture(firefox, 'tab', 'welcome');
  say('The welcome page opened by itself; a first profile is in use.');
}

/** Someone captured without a surface, then qualified in the popup, with a touch that falls due in a minute. */
async function qualifyByKeys(firefox: Firefox, site: Page, person: SitePerson): Promise<void> {
  await site.goto(addressOf(person));
  await site.bringToFront();
  await pressKeys(firefox, 'K');
  const title = await until('the toolbar to tell of the capture', async () => {
    const said = await toolbarTitle(firefox);
    return said.includes('Suspect') && said;
  });
  say(`Alt+Shift+K captured: ${title}`);
  await pressKeys(firefox, 'J');
  const popup = await surfaceAt(firefox, 'popup');
  await popup.see('Known,');
  const [score = ''] = /\d+ \(\d+–\d+\)/.exec(title) ?? [];
  assert(score, 'the toolbar tells the score');
  await popup.see(score.split(' ')[0] ?? '');
  await logConversation(popup);
  await moveToProspect(popup, 'Spoke at the harbour fair');
  await setTouchInWords(popup, 'in 1 minute');
  await picture(firefox, 'popup', 'popup');
  await closePopup(firefox);
  say(`The popup showed ${score}, moved them to Prospect and set a touch in one minute.`);
}

async function saveInPopup(firefox: Firefox, site: Page, person: SitePerson): Promise<void> {
  await site.goto(addressOf(person));
  await site.bringToFront();
  await pressKeys(firefox, 'J');
  const popup = await surfaceAt(firefox, 'popup');
  await popup.click('Save as suspect');
  await popup.see('Known,');
  await popup.click('Tomorrow', true);
  await popup.see('Next touch ');
  await closePopup(firefox);
  say('Someone else was saved from the popup, their next touch tomorrow.');
}

async function showInSidebar(
  firefox: Firefox,
  site: Page,
  person: SitePerson,
  next: SitePerson,
): Promise<void> {
  await pressKeys(firefox, 'P');
  const sidebar = await surfaceAt(firefox, 'sidebar');
  await sidebar.see(person.shownName);
  await site.goto(addressOf(next));
  await sidebar.see(next.shownName);
  await picture(firefox, 'sidebar', 'sidebar');
  await pressKeys(firefox, 'P');
  say('The sidebar opened by Alt+Shift+P and followed the page to another person.');
}

/** The touch of a minute falls due while nothing of the add-on is open. */
async function beNotified(firefox: Firefox): Promise<void> {
  const states = new Set<string>();
  const name = await until(
    'the notification',
    async () => {
      states.add(await backgroundState(firefox));
      return (await notificationsOf(firefox)).find((each) => each.startsWith('due:'));
    },
    180_000,
  );
  await clickNotification(firefox, name);
  const shown = await surfaceAt(firefox, 'tab');
  await shown.see(first?.shownName ?? '');
  assert.deepEqual(await notificationsOf(firefox), []);
  say(`The alarm rang (background was ${[...states].join(', ')}); the notification led to the person.`);
}

async function exportFile(firefox: Firefox, downloads: string): Promise<void> {
  await (await openOwnPage(firefox, 'dashboard.html#/export')).bringToFront();
  const surface = await surfaceAt(firefox, 'tab');
  await surface.click('Export 1');
  // Firefox puts an empty file in place first.
  const file = await until('the file', async () =>
    readdirSync(downloads).find(
      (one) => one.endsWith('.csv') && statSync(path.join(downloads, one)).size > 0,
    ),
  );
  const rows = parse(readFileSync(path.join(downloads, file)), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  assert(first);
  const { fields } = truthOf(world, first, VIEW);
  assert.equal(rows.length, 1);
  assert.equal(rows[0]?.['LinkedIn URL'], fields.url);
  assert.equal(rows[0]?.Title, fields.title);
  assert.equal(rows[0]?.Company, fields.company);
  say(`${file} holds the prospect, as the page had them.`);
}

/** Firefox keeps alarms in memory alone. Nothing of the add-on is opened after the restart: its background page has to see to them. */
async function restart(profile: string, downloads: string, due: number): Promise<Firefox> {
  const firefox = await launchFirefox(profile, downloads);
  const alarms = await until('the alarms', async () => {
    const set = await alarmsOf(firefox);
    return set['follow-up'] !== undefined && set.safety !== undefined && set;
  });
  assert.equal(alarms['follow-up'], due);
  assert.deepEqual(await notificationsOf(firefox), [], 'what was told is not told again');
  say(`After the restart the alarm is set again, for ${new Date(due).toISOString()}.`);
  return firefox;
}

async function work(profile: string, downloads: string): Promise<void> {
  assert(first && second);
  let firefox = await launchFirefox(profile, downloads);
  try {
    await buildFirstIcp(firefox);
    assert.equal(await firefox.inChrome('() => SidebarController.isOpen'), false, 'no sidebar unasked');
    const site = await openSite(firefox, world);
    await qualifyByKeys(firefox, site, first);
    await saveInPopup(firefox, site, second);
    await showInSidebar(firefox, site, second, first);
    await beNotified(firefox);
    await exportFile(firefox, downloads);
    const { people, followUps } = await rowsOf(await openOwnPage(firefox, 'dashboard.html'));
    assert.deepEqual(people.map(({ stage }) => stage).sort(), ['prospect', 'suspect']);
    const next = followUps.find(
      ({ personId }) => people.find(({ id }) => id === personId)?.stage === 'suspect',
    );
    assert.deepEqual(await complaintsOf(firefox), [], 'Firefox refused nothing');
    await firefox.close();
    firefox = await restart(profile, downloads, Date.parse(next?.remindAt ?? ''));
    assert.equal((await rowsOf(await openOwnPage(firefox, 'dashboard.html'))).people.length, 2);
    assert.deepEqual(await complaintsOf(firefox), [], 'Firefox refused nothing');
  } finally {
    await firefox.close().catch(() => undefined);
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'assay-firefox-'));
const [profile, downloads] = [path.join(folder, 'profile'), path.join(folder, 'downloads')];
try {
  say(`Firefox: ${findFirefox()}`);
  mkdirSync(downloads);
  installInProfile(profile, PACKAGE);
  await work(profile, downloads);
  say('The main job works in Firefox.');
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
