import { expect, it } from 'vitest';
import { openDatabase } from '../fixtures/open-database.ts';
import { tryReentry } from '../fixtures/try-reentry.ts';

it('keeps who was erased out under every spelling of their addresses, and nobody else', async () => {
  const { passed, barred, spellings } = await tryReentry(openDatabase(), 1_000, 5_000);
  expect(passed).toEqual([]);
  expect(barred).toEqual([]);
  expect(spellings).toBeGreaterThan(500);
}, 30_000);
