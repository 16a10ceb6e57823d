import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { seededFrom } from '../../test/fixtures/seeded.ts';
import { schedule } from '../actions/schedule.ts';
import { snooze } from '../actions/snooze.ts';
import { snoozeReminder } from '../actions/snooze-reminder.ts';
import { dueAt } from '../followup/index.ts';
import { loadMessages } from '../locales/index.ts';
import { USUAL_CAPACITY } from '../model/capacity.ts';
import { remindedFollowUps } from '../store/queries.ts';

/** What the browser was asked for, in order. */
const asked: string[] = [];
/** How many follow-ups the notifications shown speak of together. */
let told = 0;
/** The alarm that is set already. */
let planned: { scheduledTime: number } | undefined;
/** A surface that is closed: before its notification is shown, or before it hears that it was. */
let closed: 'before' | 'after' | undefined;
/** A browser whose notifications have no buttons, and what it says. */
let buttonless = false;
const BUTTONLESS =
  'Type error for parameter options (Property "buttons" is unsupported by Firefox) for notifications.create.';
/** The notifications on the screen, by their names. */
const screen = new Set<string>();

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => path },
    alarms: {
      get: async (name: string) => (name === 'follow-up' ? planned : undefined),
      create: async (name: string, { when, periodInMinutes }: chrome.alarms.AlarmCreateInfo) => {
        const rings = when === undefined ? 'always' : new Date(when).toISOString();
        asked.push(`${name} ${rings} and every ${periodInMinutes} min`);
      },
      clear: async (name: string) => asked.push(`no ${name}`),
    },
    notifications: {
      getAll: async () => Object.fromEntries([...screen].map((name) => [name, true])),
      clear: async (name: string) => screen.delete(name),
      create: async (name: string, { title, buttons }: { title: string; buttons?: unknown }) => {
        if (buttonless && buttons) throw new Error(BUTTONLESS);
        asked.push('notification');
        if (closed === 'before') throw new Error('the surface was closed');
        screen.add(name);
        told += title.startsWith('1 ') ? 1 : Number.parseInt(title.replaceAll(',', ''), 10);
        if (closed === 'after') throw new Error('the surface was closed');
      },
    },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => void asked.push(`badge ${text}`),
    },
  },
}));
/** Notifications as the user set them. */
let notifications = {};
vi.mock('./drop-stale-copy.ts', () => ({ dropStaleCopy: async () => {} }));
vi.mock('./settings.ts', () => ({
  readSettings: async () => ({
    namesInNotifications: false,
    workStart: '09:00',
    notifications: { due: true, ready: true, quietDaysOff: false, ...notifications },
    capacity: USUAL_CAPACITY,
  }),
}));
vi.mock('./speech.ts', () => ({
  loadSpeech: async () => ({ messages: await loadMessages('en') }),
  hereZone: () => 'UTC',
}));

beforeEach(() => {
  asked.length = 0;
  screen.clear();
  notifications = {};
  planned = undefined;
  vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() } });
});
afterEach(() => vi.useRealTimers());

const SAFETY = 'safety always and every 15 min';

/** One follow-up that fell due half a minute ago, and one of the next day. */
async function followedUp() {
  const db = openDatabase();
  const { id } = await captured(db);
  await schedule(db, makeAct(1), id, dueAt('2026-03-10T12:00', 'UTC'));
  await schedule(db, makeAct(2), id, dueAt('2026-03-11T09:00', 'UTC'));
  vi.setSystemTime('2026-03-10T12:00:30.000Z');
  return db;
}

describe('reconcileReminders', () => {
  it('leaves a follow-up unmarked, the badge right and the alarm near, when it dies while announcing', async () => {
    const { reconcileReminders } = await import('./reminders.ts');
    const db = await followedUp();
    closed = 'before';
    await expect(reconcileReminders(db)).rejects.toThrow('the surface was closed');
    closed = undefined;
    const near = 'follow-up 2026-03-10T12:01:00.000Z and every 1 min';
    expect(asked).toEqual([near, SAFETY, 'badge 1', 'notification']);
    expect((await db.followUps.toArray()).map((followUp) => followUp.notifiedFor)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('does not tell again of what is on the screen, when it died before marking it', async () => {
    const { reconcileReminders } = await import('./reminders.ts');
    const db = await followedUp();
    const shows = () => asked.filter((what) => what === 'notification').length;
    closed = 'after';
    await expect(reconcileReminders(db)).rejects.toThrow('the surface was closed');
    closed = undefined;
    // By now the second has come too, and it alone is news.
    vi.setSystemTime('2026-03-11T09:00:10.000Z');
    told = 0;
    await reconcileReminders(db);
    expect([shows(), told, screen.size]).toEqual([2, 1, 2]);
    const rows = await db.followUps.toArray();
    expect(rows.map(({ notifiedFor }) => notifiedFor)).toEqual(rows.map(({ dueAt: due }) => due));
  });

  it('tells again of what was put off, and takes the notification from before off the screen', async () => {
    const { reconcileReminders } = await import('./reminders.ts');
    const db = await followedUp();
    await reconcileReminders(db);
    const [before] = screen;
    const [first] = await db.followUps.orderBy('[state+dueAt]').toArray();
    await snoozeReminder(db, makeAct(3), first?.id ?? '', '2026-03-10T13:00:00.000Z');
    vi.setSystemTime('2026-03-10T13:00:00.000Z');
    await reconcileReminders(db);
    expect(asked.filter((what) => what === 'notification')).toHaveLength(2);
    expect(screen.size).toBe(1);
    expect([...screen]).not.toEqual([before]);
  });

  it('tells without buttons where the browser knows none', async () => {
    const { reconcileReminders } = await import('./reminders.ts');
    const db = await followedUp();
    buttonless = true;
    await reconcileReminders(db).finally(() => {
      buttonless = false;
    });
    expect([asked.filter((what) => what === 'notification').length, screen.size]).toEqual([1, 1]);
  });

  it('leaves an alarm that rings soon, however many surfaces die while announcing', async () => {
    const { reconcileReminders } = await import('./reminders.ts');
    const db = await followedUp();
    planned = { scheduledTime: Date.parse('2026-03-10T12:00:50.000Z') };
    closed = 'before';
    await expect(reconcileReminders(db)).rejects.toThrow('the surface was closed');
    closed = undefined;
    expect(asked).toEqual([SAFETY, 'badge 1', 'notification']);
    planned = { scheduledTime: Date.parse('2026-03-10T12:10:00.000Z') };
    asked.length = 0;
    await reconcileReminders(db);
    expect(asked[0]).toBe('follow-up 2026-03-10T12:01:00.000Z and every 1 min');
  });

  it('plans for the next one once all that are due are announced', async () => {
    const { reconcileReminders } = await import('./reminders.ts');
    const db = await followedUp();
    await reconcileReminders(db);
    expect(asked.at(-2)).toBe('follow-up 2026-03-11T09:00:00.000Z and every 1 min');
    asked.length = 0;
    await reconcileReminders(db);
    expect(asked).toEqual(['follow-up 2026-03-11T09:00:00.000Z and every 1 min', SAFETY, 'badge 1']);
  });

  it('reads what is still to be told only, however much is overdue', async () => {
    const { reconcileReminders } = await import('./reminders.ts');
    const db = await followedUp();
    const toTell = async () => (await remindedFollowUps(db, '2026-12-31T00:00:00.000Z')).length;
    expect(await toTell()).toBe(2);
    await reconcileReminders(db);
    expect(await toTell()).toBe(1);
    // Rows are derived anew with each act on their person.
    const [person] = await db.people.toArray();
    await schedule(db, makeAct(3), person?.id ?? '', dueAt('2026-03-12T09:00', 'UTC'));
    expect(await toTell()).toBe(2);
    const [first] = await db.followUps.orderBy('[state+dueAt]').toArray();
    await snoozeReminder(db, makeAct(4), first?.id ?? '', '2026-03-10T13:00:00.000Z');
    expect(await toTell()).toBe(3);
  });

  it('keeps still in quiet hours, shows the badge, and tells once they end', async () => {
    const { reconcileReminders } = await import('./reminders.ts');
    const db = await followedUp();
    notifications = { quiet: { from: '12:00', until: '13:30' } };
    await reconcileReminders(db);
    expect(asked).toEqual(['follow-up 2026-03-10T13:30:00.000Z and every 1 min', SAFETY, 'badge 1']);
    vi.setSystemTime('2026-03-10T13:30:00.000Z');
    await reconcileReminders(db);
    expect(asked).toContain('notification');
  });

  it('keeps still on a day without work, until work begins again', async () => {
    const { reconcileReminders } = await import('./reminders.ts');
    const db = await followedUp();
    notifications = { quietDaysOff: true };
    vi.setSystemTime('2026-03-14T12:00:00.000Z');
    await reconcileReminders(db);
    expect(asked).toEqual(['follow-up 2026-03-16T09:00:00.000Z and every 1 min', SAFETY, 'badge 2']);
  });

  it('tells nothing of a kind that is switched off', async () => {
    const { reconcileReminders } = await import('./reminders.ts');
    const db = await followedUp();
    notifications = { due: false };
    await reconcileReminders(db);
    expect(asked).toEqual(['follow-up 2026-03-11T09:00:00.000Z and every 1 min', SAFETY, 'badge 1']);
  });
});

/** What happens to a browser with reminders, by the name of it. */
const EVENTS = [
  'wait',
  'sleep',
  'alarms cleared',
  'died',
  'died late',
  'snoozed',
  'hushed',
  'looked at',
] as const;

describe('many reminders over everything that happens', () => {
  it.each([1, 2, 3])('are each shown once for each time they come (%i)', async (seed) => {
    const { reconcileReminders } = await import('./reminders.ts');
    const { below, pick } = seededFrom(seed);
    const db = openDatabase();
    const { id: personId } = await captured(db);
    const start = Date.parse('2026-03-02T08:00:00.000Z');
    for (let n = 0; n < 60; n += 1) {
      const due = new Date(start + below(20 * 24 * 60) * 60_000).toISOString().slice(0, 16);
      await schedule(
        db,
        makeAct(100 + n),
        personId,
        dueAt(due, pick(['UTC', 'Asia/Jakarta', 'America/New_York'])),
      );
    }
    told = 0;
    let now = start;
    let acts = 1_000;
    const marks = new Map<string, string>();
    let shown = 0;
    const look = async () => {
      await reconcileReminders(db).catch(() => undefined);
      for (const { id, notifiedFor } of await db.followUps.toArray()) {
        if (notifiedFor === undefined || marks.get(id) === notifiedFor) continue;
        marks.set(id, notifiedFor);
        shown += 1;
      }
      expect(told).toBe(shown);
    };
    for (let step = 0; step < 80; step += 1) {
      const event = pick(EVENTS);
      now += (event === 'sleep' ? 3 * 24 * 60 : below(300)) * 60_000;
      vi.setSystemTime(now);
      const open = (await db.followUps.toArray()).filter(({ state }) => state === 'open');
      const one = open[below(open.length)];
      const act = { ...makeAct(acts++), at: new Date(now).toISOString() };
      const later = new Date(now + (1 + below(2_000)) * 60_000).toISOString();
      if (event === 'snoozed' && one) await snooze(db, act, one.id, dueAt(later.slice(0, 16), 'UTC'));
      if (event === 'hushed' && one) await snoozeReminder(db, act, one.id, later);
      closed = event === 'died' ? 'before' : event === 'died late' ? 'after' : undefined;
      await reconcileReminders(db).catch(() => undefined);
      closed = undefined;
      // Whoever looks next sees what is on the screen.
      await look();
    }
    vi.setSystemTime(now + 40 * 24 * 3_600_000);
    await look();
    // Nothing was lost: whatever is open has been shown at the time its reminder came last.
    for (const { state, remindAt } of await db.followUps.toArray())
      if (state === 'open') expect(remindAt).toBeUndefined();
  });
});
