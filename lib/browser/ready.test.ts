import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { move } from '../actions/move.ts';
import { loadMessages } from '../locales/index.ts';
import type { AssayDatabase } from '../store/database.ts';

const shown: { id: string; title: string; message: string }[] = [];
const badges: string[] = [];
let names = false;

vi.mock('./drop-stale-copy.ts', () => ({ dropStaleCopy: async () => {} }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => path },
    alarms: { get: async () => undefined, create: async () => undefined, clear: async () => true },
    notifications: {
      getAll: async () => Object.fromEntries(shown.map(({ id }) => [id, true])),
      clear: async () => true,
      create: async (id: string, { title, message }: { title: string; message: string }) =>
        void shown.push({ id, title, message }),
    },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => void badges.push(text),
    },
  },
}));
vi.mock('./settings.ts', () => ({
  readSettings: async () => ({
    namesInNotifications: names,
    notifications: { due: true, ready: true, quietDaysOff: false },
  }),
}));
vi.mock('./speech.ts', () => ({
  loadSpeech: async () => ({ messages: await loadMessages('en') }),
  hereZone: () => 'UTC',
}));

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() } });
  shown.length = 0;
  badges.length = 0;
});

/** Nurtured people whose rows say that they are ready. */
async function ready(count: number): Promise<AssayDatabase> {
  const db = openDatabase();
  for (let n = 0; n < count; n++) {
    const { id } = await captured(db, { identities: [`li:in/person-${n}`] }, n);
    await move(db, makeAct(50 + n), id, { to: 'nurture', nurture: { grade: 'warm' } });
    await db.people.update(id, { maturedAt: makeAct(90).at });
  }
  return db;
}

describe('announcing who is ready again', () => {
  it.each([
    [1, false, '1 person is ready again', 'Open Assay to see who.'],
    [1, true, '1 person is ready again', 'Wanjiru Oduya, Tamarind Quay'],
    [3, true, '3 people are ready again', 'Open Assay to see who.'],
  ])('tells %i at once, names asked for: %s', async (count, wanted, title, message) => {
    const { reconcileReminders } = await import('./reminders.ts');
    names = wanted;
    const db = await ready(count);
    await reconcileReminders(db);
    await reconcileReminders(db);
    expect(shown).toEqual([{ id: expect.stringMatching(/^ready@/), title, message }]);
    expect(badges).toEqual([String(count), String(count)]);
  });
});
