/** One browser for many tests, which each find Assay as just installed: starting another costs more than most of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { type Assay, launchAssay, welcomePage } from './launch.ts';
import { listTargets, until } from './raw-target.ts';
import { attachWorker } from './worker.ts';

type ColorScheme = 'light' | 'dark';

/** Empties everything the extension keeps. Runs in its worker, whose own connection gives way. */
const FORGET = `(async () => {
  const { scripting, storage, alarms, notifications, action } = chrome;
  await scripting.unregisterContentScripts();
  await Promise.all([storage.local.clear(), storage.session.clear(), alarms.clearAll()]);
  const shown = Object.keys(await notifications.getAll());
  await Promise.all(shown.map((id) => notifications.clear(id)));
  await action.setBadgeText({ text: '' });
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('assay');
    deleting.onsuccess = resolve;
    deleting.onerror = () => reject(deleting.error);
  });
})()`;

/** Milliseconds by which a browser's clock may be off before it was surely set. */
const DRIFT = 60_000;

/** Closes every page, popup and panel but one that is blank. Answers whether a test set the clock, which then stands still for good. */
async function closePages({ context, browser, extensionId }: Assay): Promise<boolean> {
  const blank = await context.newPage();
  const clock = await blank.evaluate(() => Date.now());
  await Promise.all(context.pages().map((page) => page !== blank && page.close()));
  await until('the surfaces to close', async () => {
    const surfaces = (await listTargets(browser)).filter(
      ({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${extensionId}/`),
    );
    const closing = surfaces.map(({ targetId }) => browser.send('Target.closeTarget', { targetId }));
    await Promise.allSettled(closing);
    return surfaces.length === 0;
  });
  return Math.abs(clock - Date.now()) > DRIFT;
}

/** Makes it a browser as just started; answers whether that could be done. */
async function reset(assay: Assay): Promise<boolean> {
  if (await closePages(assay)) return false;
  const worker = await attachWorker(assay);
  await worker.evaluate(FORGET);
  await assay.stopWorker();
  return true;
}

async function start(colorScheme: ColorScheme, profile: string): Promise<Assay> {
  const assay = await launchAssay({ profile, colorScheme });
  await (await welcomePage(assay)).close();
  return assay;
}

export interface KeptBrowser {
  /** The browser in a colour scheme, Assay in it as just installed, the welcome page closed. */
  take(colorScheme: ColorScheme): Promise<Assay>;
  close(): Promise<void>;
}

/**
 * A browser that is started when it is first wanted.
 * @param prepare what is done to it once
 */
export function keepBrowser(prepare: (context: BrowserContext) => Promise<void>): KeptBrowser {
  let kept: { assay: Assay; colorScheme: ColorScheme; profile: string } | undefined;
  const close = async () => {
    await kept?.assay.context.close();
    if (kept) rmSync(kept.profile, { recursive: true, force: true, maxRetries: 5 });
    kept = undefined;
  };
  return {
    close,
    async take(colorScheme) {
      if (kept?.colorScheme !== colorScheme || !(await reset(kept.assay))) await close();
      if (!kept) {
        const profile = mkdtempSync(path.join(tmpdir(), 'assay-e2e-'));
        kept = { assay: await start(colorScheme, profile), colorScheme, profile };
        await prepare(kept.assay.context);
      }
      return kept.assay;
    },
  };
}
