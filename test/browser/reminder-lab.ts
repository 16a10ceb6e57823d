/** A browser with a watched copy of Assay, a clock that can be moved, and an empty page to look from. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Assay, killBrowser, launchAssay } from './launch.ts';
import { type MovedClock, makeMovedClock } from './moved-clock.ts';
import { until } from './raw-target.ts';
import { copyWatched, raiseVersion, WATCHER } from './watched-extension.ts';

/** Milliseconds in which a browser that was woken is to have told of everything that is due. */
const SOON = 20_000;

export interface ReminderLab {
  assay: Assay;
  watcher: Page;
  clock: MovedClock;
  /** Ends the browser and starts it anew, on the same profile. */
  restart(how: 'closed' | 'killed', options?: { meanwhile?: number; zone?: string }): Promise<void>;
  /** Raises the extension's version and loads it anew, as an update does. */
  update(): Promise<void>;
  /** Has the browser look at its alarms, as it does when the machine wakes up. */
  pollAlarms(): Promise<void>;
  /** Opens a page of the extension, as a user does. */
  openSurface(): Promise<void>;
  /** Opens a tab of some site, as a user does: the worker wakes to look at its address. */
  openTab(): Promise<void>;
  /** Waits until everything that is due is told. False where it was not, soon. */
  settle(): Promise<boolean>;
  close(): Promise<void>;
}

/** The browser was not told that the machine slept, so it is given the alarms it has once more, as they stand. */
const POLL = `(async () => {
  const alarms = await chrome.alarms.getAll();
  await chrome.alarms.clearAll();
  for (const { name, scheduledTime, periodInMinutes } of alarms) {
    await chrome.alarms.create(name, { when: scheduledTime, periodInMinutes });
  }
})()`;

async function openWatcher(assay: Assay): Promise<Page> {
  const watcher = await assay.context.newPage();
  await watcher.goto(assay.page(WATCHER));
  return watcher;
}

/** Ends the browser and starts the next. */
async function restart(
  lab: ReminderLab,
  start: (zone: string | undefined) => Promise<Assay>,
  how: 'closed' | 'killed',
  { meanwhile = 0, zone }: { meanwhile?: number; zone?: string } = {},
): Promise<void> {
  await (how === 'killed' ? killBrowser(lab.assay) : lab.assay.context.close());
  lab.clock.forward(meanwhile);
  lab.assay = await start(zone);
  lab.watcher = await openWatcher(lab.assay);
}

/** A browser loads an unpacked extension anew for developers only. Kept in the profile. */
async function becomeDeveloper({ context }: Assay): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

async function update(lab: ReminderLab, folder: string): Promise<void> {
  const version = raiseVersion(folder);
  // The page closes under the call with everything else of the extension.
  await lab.watcher.evaluate('void chrome.runtime.reload()').catch(() => undefined);
  const watcher = await lab.assay.context.newPage();
  await until('the new version', async () => {
    await watcher.goto(lab.assay.page(WATCHER));
    return (await watcher.evaluate('chrome.runtime.getManifest().version')) === version;
  });
  lab.watcher = watcher;
}

async function lookIn(lab: ReminderLab, address: string): Promise<void> {
  const page = await lab.assay.context.newPage();
  await page.goto(address);
  await lab.settle();
  await page.close();
}

/** Starts the browser in a folder that is empty. */
export async function openReminderLab(folder: string): Promise<ReminderLab> {
  const profile = path.join(folder, 'profile');
  const extension = path.join(folder, 'extension');
  mkdirSync(profile);
  copyWatched(extension);
  const clock = makeMovedClock(folder);
  let zone = 'UTC';
  const start = (other = zone) => {
    zone = other;
    return launchAssay({ profile, folder: extension, env: { ...clock.env, TZ: zone } });
  };
  const assay = await start();
  await becomeDeveloper(assay);
  const lab: ReminderLab = {
    assay,
    watcher: await openWatcher(assay),
    clock,
    restart: (how, options) => restart(lab, start, how, options),
    update: () => update(lab, extension),
    pollAlarms: () => lab.watcher.evaluate(POLL),
    openSurface: () => lookIn(lab, lab.assay.page('dashboard.html#/settings')),
    openTab: () => lookIn(lab, 'about:blank'),
    settle: () =>
      until(
        'everything due to be told',
        async () => (await lab.watcher.evaluate<string[]>('untold()')).length === 0,
        SOON,
      ).catch(() => false),
    close: () => lab.assay.context.close(),
  };
  return lab;
}
