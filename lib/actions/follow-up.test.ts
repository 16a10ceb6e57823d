import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { dueAt } from '../followup/index.ts';
import { announceDue } from './announce-due.ts';
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
  it('hands each due follow-up out once, also to two wake-ups at once', async () => {
    const { db } = await withFollowUp();
    expect(await announceDue(db, '2026-03-10T11:59:00.000Z')).toEqual([]);
    const both = await Promise.all([announceDue(db, AFTER_SOON), announceDue(db, AFTER_SOON)]);
    expect(both.flat()).toHaveLength(1);
    expect(await announceDue(db, AFTER_SOON)).toEqual([]);
  });

  it('announces a snoozed one again, and stays silent through other changes', async () => {
    const { db, id, followUp } = await withFollowUp();
    await announceDue(db, AFTER_SOON);
    await schedule(db, makeAct(2), id, later);
    expect(await announceDue(db, AFTER_SOON)).toEqual([]);
    await snooze(db, makeAct(3), followUp.id, dueAt('2026-03-10T13:00', 'UTC'));
    expect(await announceDue(db, '2026-03-10T13:00:00.000Z')).toMatchObject([{ id: followUp.id }]);
  });
});
