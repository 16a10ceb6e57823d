import type { Page } from '@playwright/test';
import type { Assay } from '../launch.ts';
import { buildFirstIcp, pressShortcut } from '../main-job.ts';
import { openSidePanel } from '../panel.ts';
import { openPopup } from '../popup.ts';
import { until } from '../raw-target.ts';
import { type Looking, lookAt } from './look-at.ts';
import { panelLooks, popupLooks, type ViewLocale, windowLooks } from './looks.ts';
import { settle, showPage, showRaw } from './shown.ts';
import type { View } from './view-list.ts';

const speak = (locale: ViewLocale) => `(async () => {
  const { settings } = await chrome.storage.local.get('settings');
  await chrome.storage.local.set({ settings: { ...settings, locale: ${JSON.stringify(locale)}, singleKeys: true, tour: undefined } });
})()`;

/** Views of the dashboard, one after the other, each from a fresh page. */
export async function visitDashboard(
  looking: Looking,
  assay: Assay,
  locale: ViewLocale,
  views: readonly View[],
  prefix = '',
  full = true,
): Promise<void> {
  const page = await assay.context.newPage();
  const shown = showPage(page);
  await page.goto(assay.page('dashboard.html#/no/such/room'));
  const looks = windowLooks(locale, full);
  for (const { name, route, steps } of views) {
    const view = `${prefix}${name}`;
    await page.evaluate(speak(locale));
    await page.goto('about:blank');
    if (looks[0]) await page.setViewportSize(looks[0]);
    await page.goto(assay.page(`dashboard.html#/${route}`));
    await page.locator('h1').first().waitFor();
    await settle(shown);
    try {
      await steps?.(page);
      await settle(shown);
      await lookAt(looking, shown, { view, locale, looks });
    } catch (error) {
      looking.faults.push({ view, look: locale, text: `was not reached: ${error}` });
    }
  }
  await page.close();
}

/** The page of the first minute, before and after its profile is built. */
export async function visitWelcome(looking: Looking, assay: Assay, locale: ViewLocale): Promise<void> {
  const page = await assay.context.newPage();
  const shown = showPage(page);
  const looks = windowLooks(locale);
  await page.goto(assay.page('welcome.html'));
  await page.evaluate(speak(locale));
  await page.reload();
  await page.locator('h1').first().waitFor();
  await lookAt(looking, shown, { view: 'welcome', locale, looks });
  if (locale === 'en') {
    await buildFirstIcp(page);
    await lookAt(looking, shown, { view: 'welcome-built', locale, looks });
  }
  await page.close();
}

/** A page of the practice site, and what the popup says of it. */
export interface Sight {
  name: string;
  address: string;
}

const READ = `document.querySelector('.popup h1, .popup .named-header-name, .popup h2') && document.body.innerText.length > 40`;

/** The popup on each page. */
export async function visitPopups(
  looking: Looking,
  assay: Assay,
  locale: ViewLocale,
  sights: readonly Sight[],
): Promise<void> {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html#/no/such/room'));
  await page.evaluate(speak(locale));
  for (const { name, address } of sights) {
    await page.goto(address);
    await page.bringToFront();
    const popup = await openPopup(assay.browser, assay.extensionId, new URL(address).pathname);
    const shown = showRaw(popup.raw);
    await until('the popup to say something', () => popup.raw.evaluate<boolean>(READ));
    await settle(shown);
    await lookAt(looking, shown, { view: `popup-${name}`, locale, looks: popupLooks(locale) });
    await popup.close();
  }
  await page.close();
}

/** The side panel beside somebody's page. English opens it, whose words the way there is named by. */
export async function visitPanel(
  looking: Looking,
  assay: Assay,
  page: Page,
  { address }: Sight,
): Promise<void> {
  await page.goto(address);
  await page.bringToFront();
  const raw = await openSidePanel(assay, new URL(address).pathname);
  const shown = showRaw(raw);
  await until('the panel to say something', () => raw.evaluate<boolean>(READ));
  await settle(shown);
  await lookAt(looking, shown, { view: 'panel', locale: 'en', looks: panelLooks('en') });
  await raw.evaluate('void setTimeout(() => window.close())');
}

/** Captures whoever these pages are about, as the shortcut does. */
export async function captureAll(assay: Assay, page: Page, sights: readonly Sight[]): Promise<void> {
  for (const { address } of sights) {
    await page.goto(address);
    await page.bringToFront();
    await pressShortcut(assay);
  }
}
