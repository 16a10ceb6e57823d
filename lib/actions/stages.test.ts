import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { makeReading, PAGE } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { dueAt } from '../followup/index.ts';
import type { GateCondition } from '../model/words.ts';
import type { AssayDatabase } from '../store/database.ts';
import { readGates } from '../store/read-gates.ts';
import { capture } from './capture.ts';
import { disqualify } from './disqualify.ts';
import { move } from './move.ts';
import { reopen } from './reopen.ts';
import { changeGate, saveGates } from './save-gates.ts';
import { schedule } from './schedule.ts';
import { undo } from './undo.ts';

/** Acts happen on 10 March 2026; in Auckland that is the 10th as well until 11:00 UTC. */
const reminding = { zone: 'Pacific/Auckland', workStart: '08:30', note: 'look again' };

const followUpsOf = (db: AssayDatabase) => db.followUps.toArray();

describe('gates', () => {
  it('are kept where they differ from the default, each condition once and in order', async () => {
    const db = openDatabase();
    expect(await readGates(db)).toEqual({});
    await saveGates(db, {
      lead: ['channel', 'signal'],
      prospect: ['timeline', 'budget', 'budget'],
      customer: [],
    });
    expect(await readGates(db)).toEqual({ prospect: ['budget', 'timeline'], customer: [] });
    await saveGates(db, {});
    expect(await readGates(db)).toEqual({});
  });

  it('change one at a time, none undoing another', async () => {
    const db = openDatabase();
    const without = (condition: string) => (asked: readonly GateCondition[]) =>
      asked.filter((other) => other !== condition);
    const [before] = await Promise.all([
      changeGate(db, 'prospect', without('fit')),
      changeGate(db, 'prospect', without('channel')),
    ]);
    expect(await readGates(db)).toEqual({ prospect: ['signal', 'two-way-contact', 'expectations'] });
    await saveGates(db, before);
    expect(await readGates(db)).toEqual({});
    await changeGate(db, 'lead', () => []);
    await changeGate(db, 'lead', () => undefined);
    expect(await readGates(db)).toEqual({});
  });

  it('take no condition and no stage there is none of', async () => {
    const db = openDatabase();
    await expect(saveGates(db, { lead: ['luck'] } as never)).rejects.toThrow();
    await expect(saveGates(db, { disqualified: [] } as never)).rejects.toThrow();
    expect(await readGates(db)).toEqual({});
  });

  it('decide over moves from then on', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await saveGates(db, { lead: ['budget'] });
    const input = { to: 'lead' as const };
    expect(await move(db, makeAct(1), id, input)).toEqual({ ok: false, reason: 'gate', unmet: ['budget'] });
    await saveGates(db, { lead: [] });
    expect(await move(db, makeAct(2), id, input)).toMatchObject({ ok: true, person: { stage: 'lead' } });
  });
});

describe('a purchase', () => {
  const buy = (over: object = {}) => ({
    to: 'customer' as const,
    purchase: { on: '2026-03-10', amount: 1200, currency: 'EUR', ...over },
    reminding,
  });

  it('makes a customer and stays known wherever they go', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const purchase = { on: '2026-03-10', paid: { amount: 1200, currency: 'EUR' } };
    expect(await move(db, makeAct(1), id, buy())).toMatchObject({
      ok: true,
      person: { stage: 'customer', purchase },
    });
    await capture(db, makeAct(2), { reading: makeReading({ title: 'Harbour Director' }), source: PAGE });
    await disqualify(db, makeAct(3), id, 'left-company');
    expect(await db.people.get(id)).toMatchObject({ stage: 'disqualified', purchase });
    await undo(db, makeAct(4), [makeAct(1).id]);
    expect((await db.people.get(id))?.purchase).toBeUndefined();
  });

  it.each([
    [{ on: '2026-03-11' }, 'future'],
    [{ amount: -5 }, 'negative'],
    [{ currency: undefined }, 'currency'],
    [{ on: '2026-02-30' }, 'day'],
  ])('told as %o is refused for its %s', async (over, problem) => {
    const db = openDatabase();
    const { id } = await captured(db);
    expect(await move(db, makeAct(1), id, buy(over))).toEqual({ ok: false, reason: 'purchase', problem });
    expect((await db.people.get(id))?.stage).toBe('suspect');
  });

  it('is asked for', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const refused = { ok: false, reason: 'gate', unmet: ['purchase'] };
    expect(await move(db, makeAct(1), id, { to: 'customer' })).toEqual(refused);
    const said = { to: 'customer' as const, reason: 'they signed on paper' };
    expect(await move(db, makeAct(1), id, said)).toMatchObject({ ok: true });
    expect((await db.ledger.get(makeAct(1).id))?.data).toMatchObject({ unmet: ['purchase'] });
  });
});

describe('nurture', () => {
  it('until a day also sets a follow-up, and undoing takes both back', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const nurture = { until: '2026-04-01', trigger: ' new budget ' };
    const outcome = await move(db, makeAct(1), id, { to: 'nurture', nurture, reminding });
    expect(outcome).toMatchObject({
      ok: true,
      person: { stage: 'nurture', nurture: { until: '2026-04-01', trigger: 'new budget' } },
    });
    expect(await followUpsOf(db)).toMatchObject([
      { personId: id, wall: '2026-04-01T08:30', zone: 'Pacific/Auckland', note: 'look again', state: 'open' },
    ]);
    await undo(db, makeAct(2), [makeAct(1).id]);
    expect(await db.people.get(id)).toMatchObject({ stage: 'suspect' });
    expect((await db.people.get(id))?.nextDueAt).toBeUndefined();
    expect(await followUpsOf(db)).toEqual([]);
  });

  it('is not until a day that has passed', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const nurture = { until: '2026-03-09' };
    expect(await move(db, makeAct(1), id, { to: 'nurture', nurture, reminding })).toEqual({
      ok: false,
      reason: 'past',
    });
  });

  it('leaves no follow-up behind when it ends before its day, until that is undone', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const nurture = { until: '2026-04-01' };
    await move(db, makeAct(1), id, { to: 'nurture', nurture, reminding });
    await reopen(db, makeAct(2), id);
    expect(await followUpsOf(db)).toMatchObject([{ state: 'done' }]);
    await undo(db, makeAct(3), [makeAct(2).id]);
    expect(await followUpsOf(db)).toMatchObject([{ state: 'open' }]);
    await disqualify(db, makeAct(4), id, 'no-need', { revisitOn: '2027-01-04', reminding });
    expect(await followUpsOf(db)).toMatchObject([
      { state: 'done' },
      { state: 'open', wall: '2027-01-04T08:30' },
    ]);
    await move(db, makeAct(5), id, { to: 'lead', reason: 'wrote to us' });
    expect((await db.people.get(id))?.nextDueAt).toBeUndefined();
  });

  it('leaves follow-ups alone that were set apart from it', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await schedule(db, makeAct(1), id, dueAt('2026-05-01T09:00', 'UTC'));
    await move(db, makeAct(2), id, { to: 'nurture', nurture: { until: '2026-04-01' }, reminding });
    await reopen(db, makeAct(3), id);
    expect((await followUpsOf(db)).map(({ state }) => state).sort()).toEqual(['done', 'open']);
    expect((await db.people.get(id))?.nextDueAt).toBe('2026-05-01T09:00:00.000Z');
  });

  it('can be changed to wait for something else, and not to nothing', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await move(db, makeAct(1), id, { to: 'nurture', nurture: { grade: 'warm' } });
    const later = await move(db, makeAct(2), id, { to: 'nurture', nurture: { grade: 'hot' } });
    expect(later).toMatchObject({ ok: true, person: { nurture: { grade: 'hot' } } });
    const same = { ok: false, reason: 'unchanged' };
    expect(await move(db, makeAct(3), id, { to: 'nurture', nurture: { grade: 'hot' } })).toEqual(same);
    expect(await move(db, makeAct(3), id, { to: 'nurture' })).toEqual({ ok: false, reason: 'unchanged' });
  });
});

describe('setting aside', () => {
  it('for now sets a follow-up in the same act, and undoing takes both back', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const revisitOn = '2026-09-06';
    await disqualify(db, makeAct(1), id, 'no-budget', { revisitOn, reminding });
    expect(await db.people.get(id)).toMatchObject({ disqualified: 'no-budget', revisitOn });
    expect(await followUpsOf(db)).toMatchObject([{ wall: '2026-09-06T08:30', note: 'look again' }]);
    await undo(db, makeAct(2), [makeAct(1).id]);
    expect(await db.people.get(id)).toMatchObject({ stage: 'suspect' });
    expect(await followUpsOf(db)).toEqual([]);
  });

  it.each([
    ['other', {}, 'needs-note'],
    ['do-not-contact', {}, 'own-act'],
    ['erased', { note: 'asked' }, 'own-act'],
    ['no-budget', { revisitOn: '2026-03-09' }, 'past'],
    ['no-budget', { revisitOn: '2026-02-31' }, 'past'],
  ] as const)('for %s with %o is refused as %s', async (why, more, reason) => {
    const db = openDatabase();
    const { id } = await captured(db);
    expect(await disqualify(db, makeAct(1), id, why, { ...more, reminding })).toEqual({ ok: false, reason });
  });

  it('is not taken back by capturing the person again', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await disqualify(db, makeAct(1), id, 'competitor');
    const again = await capture(db, makeAct(2), {
      reading: makeReading({ title: 'Chief of Harbours' }),
      source: PAGE,
    });
    expect(again).toMatchObject({
      ok: true,
      news: 'updated',
      person: { id, stage: 'disqualified', disqualified: 'competitor' },
    });
    expect(again.ok && again.person.facts.title?.value).toBe('Chief of Harbours');
  });

  it('can be given another day, and says so when nothing is new', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await disqualify(db, makeAct(1), id, 'no-need', { revisitOn: '2027-03-10', reminding });
    const same = await disqualify(db, makeAct(2), id, 'no-need', { revisitOn: '2027-03-10', reminding });
    expect(same).toEqual({ ok: false, reason: 'unchanged' });
    const never = await disqualify(db, makeAct(3), id, 'no-need');
    expect(never.ok && never.person.revisitOn).toBeUndefined();
    await reopen(db, makeAct(4), id);
    expect(await db.people.get(id)).toMatchObject({ stage: 'suspect' });
  });
});
