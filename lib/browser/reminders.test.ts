import { afterEach, describe, expect, it, vi } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { schedule } from '../actions/schedule.ts';
import { dueAt } from '../followup/index.ts';
import { loadMessages } from '../locales/index.ts';

/** What the browser was asked to show, in order. A notification never gets shown: the surface asking is closed first. */
const asked: string[] = [];

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => path },
    alarms: { get: async () => undefined, create: async () => undefined, clear: async () => true },
    notifications: {
      create: () => {
        asked.push('notification');
        return Promise.reject(new Error('the surface was closed'));
      },
    },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => void asked.push(`badge ${text}`),
    },
  },
}));
vi.mock('./settings.ts', () => ({ readSettings: async () => ({ namesInNotifications: false }) }));
vi.mock('./speech.ts', () => ({
  loadSpeech: async () => ({ messages: await loadMessages('en') }),
  hereZone: () => 'UTC',
}));

afterEach(() => vi.useRealTimers());

describe('reconcileReminders', () => {
  it('leaves a follow-up unmarked, and the badge right, when it dies while announcing', async () => {
    const { reconcileReminders } = await import('./reminders.ts');
    vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() } });
    const db = openDatabase();
    const { id } = await captured(db);
    await schedule(db, makeAct(1), id, dueAt('2026-03-10T12:00', 'UTC'));
    vi.setSystemTime('2026-03-10T12:00:30.000Z');
    await expect(reconcileReminders(db)).rejects.toThrow('the surface was closed');
    expect(asked).toEqual(['badge 1', 'notification']);
    const [followUp] = await db.followUps.toArray();
    expect(followUp?.notifiedFor).toBeUndefined();
  });
});
