/** Somebody captured, on their page of the dashboard, and moved by hand. */
import type { Page } from '@playwright/test';
import type { Assay } from '../browser/launch.ts';
import { pressShortcut } from '../browser/main-job.ts';
import { addressOf, personAt } from './fixtures.ts';

const DAY = 86_400_000;
/** The day so many days from now, as a date field takes it. The tests' browser and machine share a zone. */
export const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toLocaleDateString('sv');

/** Captures somebody and opens their page of the dashboard. */
export async function openCaptured(assay: Assay, page: Page, n: number): Promise<Page> {
  await page.goto(addressOf(personAt(n)));
  await page.bringToFront();
  await pressShortcut(assay);
  const dashboard = await assay.context.newPage();
  await dashboard.goto(assay.page('dashboard.html#/people'));
  await dashboard
    .getByRole('link', { name: personAt(n).given })
    .first()
    .click();
  await dashboard.getByRole('heading', { level: 1, name: personAt(n).given }).waitFor();
  return dashboard;
}

/** Picks a stage by hand on a person's page. */
export async function pickStage(dashboard: Page, stage: string): Promise<void> {
  await dashboard.getByRole('button', { name: 'Move to another stage' }).click();
  await dashboard.getByRole('menuitem', { name: stage, exact: true }).click();
}

export const stageCard = (dashboard: Page) => dashboard.getByRole('region', { name: 'Stage' });
export const timeline = (dashboard: Page) => dashboard.locator('.timeline-row');
