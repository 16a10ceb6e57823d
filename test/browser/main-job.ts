/** The main job's steps as a person does them, for the end-to-end test and for `npm start` without a display. */
import type { Page } from '@playwright/test';
import type { Assay } from './launch.ts';
import { openPopup, type Popup } from './popup.ts';
import { until } from './raw-target.ts';
import type { Surface } from './surface.ts';
import { attachWorker, FORGET_TITLE, PRESS_SHORTCUT, TOOLBAR_TITLE } from './worker.ts';

/** Builds the first profile on the welcome page: directors and above in operations, mid-sized, anywhere. */
export async function buildFirstIcp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Director or above' }).click();
  await page.getByRole('button', { name: 'Operations', exact: true }).click();
  await page.getByRole('button', { name: /^201.500/ }).click();
  await page.getByRole('button', { name: 'Use this ICP' }).click();
  await page.getByText('is in use').waitFor();
}

/** Presses Alt+Shift+S on the profile in view and waits until the toolbar icon says how it went. */
export async function pressShortcut(assay: Assay): Promise<string> {
  const worker = await attachWorker(assay);
  // What the icon said before is not how this capture went.
  await worker.evaluate(FORGET_TITLE);
  await worker.evaluate(PRESS_SHORTCUT);
  return await until('the toolbar to say how the capture went', async () => {
    const title = await worker.evaluate<string>(TOOLBAR_TITLE);
    return /^(?:Assay|Reading this page)$/.test(title) ? undefined : title;
  });
}

/** Opens the popup on a profile and waits until it knows the person and has read the page. */
export async function openOnKnown(
  assay: Assay,
  slug: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Popup> {
  const popup = await openPopup(
    assay.browser,
    assay.extensionId,
    `/in/${encodeURIComponent(slug)}`,
    colorScheme,
  );
  await popup.see('Known,');
  return popup;
}

/** Logs that the person spoke with us, which the gate of the next stage offers at one click, and waits until it counts. */
export async function logConversation(popup: Surface): Promise<void> {
  await popup.click('Two-way contact');
  await popup.see('Logged:');
  await until(
    'the gate to have its signal',
    async () => !/No sign of interest is logged/.test(await popup.text()),
  );
}

/** Moves the person in the popup to prospect, saying why the gate does not matter. */
export async function moveToProspect(popup: Surface, reason: string): Promise<void> {
  await popup.click('Move to another stage');
  await popup.click('Prospect', true);
  await popup.fill('Reason', reason);
  await popup.click('Move to Prospect');
  await popup.see('Known, prospect');
}

/** Sets the next touch by typed words and returns once it stands among the follow-ups. */
export async function setTouchInWords(popup: Surface, words: string): Promise<void> {
  await popup.click('Another time');
  await popup.fill('In words', words);
  await popup.click('Set', true);
  await popup.see('Next touch ');
}

/** Exports the qualified prospects as CSV for importers from the dashboard; the file's path and name. */
export async function exportProspects(page: Page): Promise<{ path: string; name: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Export \d/ }).click();
  const file = await download;
  await page
    .getByText(/exported$|is in your downloads/)
    .first()
    .waitFor();
  return { path: await file.path(), name: file.suggestedFilename() };
}
