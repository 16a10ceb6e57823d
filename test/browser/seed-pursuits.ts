import type { Page } from '@playwright/test';
import { makePursuits, PURSUIT_ICP, rowsOf } from '../fixtures/pursuits.ts';
import { writeTables } from './write-database.ts';

/** Fills the store with people whose pursuit ended, the last of them yesterday, and with the profile they were sought by. */
export async function seedPursuits(page: Page, people: number, icp = PURSUIT_ICP): Promise<void> {
  const until = new Date(Date.now() - 86_400_000).toISOString();
  const entries = makePursuits({ people, until });
  await writeTables(page, {
    ledger: entries,
    people: rowsOf(entries, icp, until),
    icps: [icp],
    icpVersions: [icp],
    counts: [{ key: 'all', n: people }],
  });
}
