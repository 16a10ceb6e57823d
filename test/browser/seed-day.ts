import type { Page } from '@playwright/test';
import { PURSUIT_ICP } from '../fixtures/pursuits.ts';
import { makeWorkingDay, type WorkingDayOptions } from '../fixtures/working-day.ts';
import { writeTables } from './write-database.ts';

/** Fills the store with people who have a next step, by the page's own clock and zone. */
export async function seedDay(
  page: Page,
  people: number,
  more: Partial<Pick<WorkingDayOptions, 'due' | 'now'>> = {},
): Promise<void> {
  const zone = await page.evaluate<string>('Intl.DateTimeFormat().resolvedOptions().timeZone');
  const now = await page.evaluate<string>('new Date().toISOString()');
  const day = makeWorkingDay({ people, zone, now, icp: PURSUIT_ICP, ...more });
  await writeTables(page, {
    ...day,
    icps: [PURSUIT_ICP],
    icpVersions: [PURSUIT_ICP],
    counts: [{ key: 'all', n: people }],
  });
}
