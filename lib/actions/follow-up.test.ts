import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { dueAt } from '../followup/index.ts';
import type { AssayDatabase } from '../store/database.ts';
import { announceDue, unannouncedFollowUps } from './announce-due.ts';
import { complete } from './complete.ts';
import { schedule } from './schedule.ts';
import { snooze } from './snooze.ts';

const soon = dueAt('2026-03-10T12:00', 'UTC');
const later = dueAt('2026-03-11T12:00', 'UTC');
const AFTER_SOON = '2026-03-10T12:00:30.000Z';

async function withFollowUp() {
  const db = openDatabase();
  const { id } = await captured(db);
  await schedule(db, makeAct(1), id, soon, { channel: 'phone' });
  const [followUp] = await db.followUps.toArray();
  if (!followUp) throw new Error('nothing was scheduled');
  return { db, id, followUp };
}

describe('schedule, snooze, complete', () => {
  it('refuses a moment that has passed', async () => {
    const { db, id, followUp } = await withFollowUp();
    const past = dueAt('2026-03-09T12:00', 'UTC');
    expect(await schedule(db, makeAct(2), id, past)).toEqual({ ok: false, reason: 'past' });
    expect(await snooze(db, makeAct(2), followUp.id, past)).toEqual({ ok: false, reason: 'past' });
  });

  it('shows the next one on the person, and none once it is done', async () => {
    const { db, id, followUp } = await withFollowUp();
    expect((await db.people.get(id))?.nextDueAt).toBe(soon.dueAt);
    await snooze(db, makeAct(2), followUp.id, later);
    expect((await db.people.get(id))?.nextDueAt).toBe(later.dueAt);
    await complete(db, makeAct(3), followUp.id);
    expect((await db.people.get(id))?.nextDueAt).toBeUndefined();
    expect(await complete(db, makeAct(4), followUp.id)).toEqual({ ok: false, reason: 'unchanged' });
  });

  it('logs a conversation when the person was reached', async () => {
    const { db, id, followUp } = await withFollowUp();
    await complete(db, makeAct(2), followUp.id, { disposition: 'reached', sentiment: 'positive' });
    expect((await db.people.get(id))?.signals).toMatchObject([{ kind: 'two-way-contact' }]);
  });
});

describe('announceDue', () => {
  async function announcedAt(db: AssayDatabase, now: string): Promise<string[]> {
    const shown: string[] = [];
    const fresh = await unannouncedFollowUps(db, now);
    await announceDue(db, fresh, async (due) => void shown.push(...due.map((followUp) => followUp.id)));
    return shown;
  }

  it('hands each due follow-up out once', async () => {
    const { db, followUp } = await withFollowUp();
    expect(await announcedAt(db, '2026-03-10T11:59:00.000Z')).toEqual([]);
    expect(await announcedAt(db, AFTER_SOON)).toEqual([followUp.id]);
    expect(await announcedAt(db, AFTER_SOON)).toEqual([]);
  });

  it('hands it out again when showing it failed', async () => {
    const { db, followUp } = await withFollowUp();
    const fresh = await unannouncedFollowUps(db, AFTER_SOON);
    const dying = announceDue(db, fresh, () => Promise.reject(new Error('the worker was stopped')));
    await expect(dying).rejects.toThrow();
    expect(await announcedAt(db, AFTER_SOON)).toEqual([followUp.id]);
  });

  it('announces a snoozed one again, and stays silent through other changes', async () => {
    const { db, id, followUp } = await withFollowUp();
    await announcedAt(db, AFTER_SOON);
    await schedule(db, makeAct(2), id, later);
    expect(await announcedAt(db, AFTER_SOON)).toEqual([]);
    await snooze(db, makeAct(3), followUp.id, dueAt('2026-03-10T13:00', 'UTC'));
    expect(await announcedAt(db, '2026-03-10T13:00:00.000Z')).toEqual([followUp.id]);
  });

  it('does not take one for announced that was put off meanwhile', async () => {
    const { db, followUp } = await withFollowUp();
    await announceDue(db, await unannouncedFollowUps(db, AFTER_SOON), async () => {
      await snooze(db, makeAct(2), followUp.id, later);
    });
    expect(await announcedAt(db, '2026-03-11T12:00:00.000Z')).toEqual([followUp.id]);
  });
});
