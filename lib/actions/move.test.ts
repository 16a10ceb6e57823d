import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { readCounts } from '../store/queries.ts';
import { disqualify } from './disqualify.ts';
import { move } from './move.ts';
import { reopen } from './reopen.ts';
import { signal } from './signal.ts';
import { undo } from './undo.ts';

/** Acts happen on 10 March 2026; in Auckland that is the 10th as well until 11:00 UTC. */
const reminding = { zone: 'Pacific/Auckland', workStart: '08:30', note: 'look again' };

describe('move', () => {
  it('stops at a gate and says what is missing', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    expect(await move(db, makeAct(1), id, { to: 'lead' })).toEqual({
      ok: false,
      reason: 'gate',
      unmet: ['signal', 'channel'],
    });
    expect((await db.people.get(id))?.stage).toBe('suspect');
  });

  it('passes an unmet gate with a reason, and records both', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const outcome = await move(db, makeAct(1), id, { to: 'lead', reason: ' met at the fair ' });
    expect(outcome).toMatchObject({ ok: true, person: { stage: 'lead' } });
    const entry = await db.ledger.get(makeAct(1).id);
    expect(entry?.data).toMatchObject({
      from: 'suspect',
      to: 'lead',
      reason: 'met at the fair',
      unmet: ['signal', 'channel'],
    });
    expect(await readCounts(db)).toEqual({ all: 1, 'stage:suspect': 0, 'stage:lead': 1 });
  });

  it('needs no reason when the gate is met, and one to go down', async () => {
    const db = openDatabase();
    const { id } = await captured(db, { degree: '1st' });
    await signal(db, makeAct(1), id, { kind: 'webinar', at: makeAct(1).at });
    expect(await move(db, makeAct(2), id, { to: 'lead' })).toMatchObject({ ok: true });
    expect(await move(db, makeAct(3), id, { to: 'suspect' })).toEqual({ ok: false, reason: 'needs-reason' });
    expect(await move(db, makeAct(3), id, { to: 'suspect', reason: 'mistaken' })).toMatchObject({ ok: true });
  });

  it('says so when the person is there already, or gone', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    expect(await move(db, makeAct(1), id, { to: 'suspect' })).toEqual({ ok: false, reason: 'unchanged' });
    expect(await move(db, makeAct(1), 'nobody', { to: 'lead' })).toEqual({ ok: false, reason: 'gone' });
  });
});

describe('disqualify and reopen', () => {
  it('sets aside with the reason and brings back to the rung before', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await move(db, makeAct(1), id, { to: 'lead', reason: 'met' });
    const out = await disqualify(db, makeAct(2), id, 'no-budget', { note: 'until May' });
    expect(out).toMatchObject({ ok: true, person: { stage: 'disqualified', disqualified: 'no-budget' } });
    const back = await reopen(db, makeAct(3), id);
    expect(back).toMatchObject({ ok: true, person: { stage: 'lead' } });
    expect(back.ok && back.person.disqualified).toBeUndefined();
    expect(await reopen(db, makeAct(4), id)).toEqual({ ok: false, reason: 'unchanged' });
  });
});

describe('a wait that is changed', () => {
  it('goes on since it began, for the reason it began with, with one follow-up, and is taken back', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const nurture = { until: '2026-04-01' };
    await move(db, makeAct(1), id, { to: 'nurture', nurture, reason: 'They pause', reminding });
    const before = await db.people.get(id);
    const later = { until: '2026-06-01', trigger: 'a new budget' };
    await move(db, makeAct(2), id, { to: 'nurture', nurture: later, reminding });
    expect(await db.people.get(id)).toMatchObject({
      stageSince: makeAct(1).at,
      stageNote: 'They pause',
      nurture: later,
      nextDueAt: '2026-05-31T20:30:00.000Z',
    });
    expect((await db.followUps.toArray()).map(({ state }) => state).sort()).toEqual(['done', 'open']);
    await undo(db, makeAct(3), [makeAct(2).id]);
    expect(await db.people.get(id)).toEqual(before);
  });

  it('leaves no follow-up of any of its days behind when it ends', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    for (const [n, until] of [
      [1, '2026-04-01'],
      [2, '2026-06-01'],
    ] as const)
      await move(db, makeAct(n), id, { to: 'nurture', nurture: { until }, reminding });
    await reopen(db, makeAct(3), id);
    expect(await db.people.get(id)).toMatchObject({ stage: 'suspect' });
    expect((await db.followUps.toArray()).map(({ state }) => state)).toEqual(['done', 'done']);
  });
});
