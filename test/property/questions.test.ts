import { expect, test, vi } from 'vitest';
import { compareOrders, savedBy } from '../fixtures/question-orders.ts';

// A short run of `npm run prove -- questions`, always the same.
vi.setConfig({ testTimeout: 300_000 });

test.each(['own', 'other'] as const)(
  'settles verdict and grade with over a third fewer questions than BANT first, when the odds are the profile’s %s',
  (chances) => {
    const reports = compareOrders(200, chances);
    const [best, bantFirst, , random] = reports;
    if (!best || !bantFirst || !random) throw new Error('not all orders were compared');
    expect(best.gaveUp).toBe(0);
    for (const measure of ['settled', 'right'] as const) {
      for (const part of ['verdict', 'both'] as const) {
        expect(savedBy(best, bantFirst, measure, part)).toBeGreaterThanOrEqual(0.35);
        expect(savedBy(best, random, measure, part)).toBeGreaterThan(0);
      }
    }
  },
);
