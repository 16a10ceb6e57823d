/** What the bench runs inside the dashboard about its day. */
import { planToday } from '../../lib/followup/index.ts';
import { type Capacity, USUAL_CAPACITY } from '../../lib/model/capacity.ts';
import { CHANNELS } from '../../lib/model/words.ts';
import { makeRandom } from '../site/random.ts';
import { openRoom } from './watch-page.ts';

/** Milliseconds from asking for the day until its first row stands. */
const openingDay = () => openRoom('#/', () => document.querySelector('[data-touch] a') !== null);

/** Milliseconds each of some plans of so many people due today took. */
function planning(people: number, runs: number): number[] {
  const random = makeRandom('plan');
  const now = '2026-03-10T08:00:00.000Z';
  const capacity: Capacity = USUAL_CAPACITY;
  return Array.from({ length: runs }, () => {
    const open = Array.from({ length: people }, (_, n) => ({
      id: `step-${n}`,
      personId: `person-${n}`,
      state: 'open' as const,
      wall: '2026-03-10T09:00',
      zone: 'UTC',
      dueAt: `2026-03-${String(6 + random.int(5)).padStart(2, '0')}T09:00:00.000Z`,
      remindAt: '2026-03-10T09:00:00.000Z',
      channel: random.pick(CHANNELS),
      worth: 1 + random.int(99),
      fade: random.int(100) / 1_000,
    }));
    const start = performance.now();
    planToday({ open, done: [], capacity, now, zone: 'UTC' });
    return performance.now() - start;
  });
}

export const dayWork = { openingDay, planning };
