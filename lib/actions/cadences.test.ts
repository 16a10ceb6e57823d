import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captured } from '../../test/fixtures/acts.ts';
import { CADENCES, cadenceNamed } from '../../test/fixtures/cadences.ts';
import { makeReading } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { dueAt } from '../followup/index.ts';
import type { Cadence } from '../model/cadence.ts';
import type { Outcome as TouchOutcome } from '../model/follow-up.ts';
import { DISPOSITIONS, SENTIMENTS } from '../model/words.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import { complete } from './complete.ts';
import { disqualify } from './disqualify.ts';
import { enrol } from './enrol.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { leaveCadence } from './leave-cadence.ts';
import { logContact } from './log-contact.ts';
import { merge } from './merge.ts';
import { move } from './move.ts';
import { pauseCadence, resumeCadence } from './pause-cadence.ts';
import { signal } from './signal.ts';
import { skip } from './skip.ts';
import { snooze } from './snooze.ts';
import { undo } from './undo.ts';

const reminding = { zone: 'UTC', workStart: '09:00' };

/** The nth hour after ten on Tuesday 10 March 2026. */
function at(n: number): Act {
  const time = new Date(Date.UTC(2026, 2, 10, 10 + n)).toISOString();
  return { id: `01960000-0000-7000-8000-${String(1_000 + n).padStart(12, '0')}`, at: time };
}

async function onCadence(cadence: Cadence = cadenceNamed('light')) {
  const db = openDatabase();
  const { id } = await captured(db);
  const outcome = await enrol(db, at(0), id, cadence, { reminding });
  if (!outcome.ok) throw new Error(outcome.reason);
  return { db, id };
}

async function openSteps(db: AssayDatabase) {
  return (await db.followUps.toArray()).filter(({ state }) => state === 'open');
}

async function stepInHand(db: AssayDatabase) {
  const [step, ...others] = await openSteps(db);
  if (!step || others.length > 0) throw new Error(`${others.length + (step ? 1 : 0)} steps are open`);
  return step;
}

async function finishStep(db: AssayDatabase, n: number, outcome?: TouchOutcome) {
  return await complete(db, at(n), (await stepInHand(db)).id, outcome, { reminding });
}

describe('a cadence', () => {
  it('begins on the day it is told to, unless that has passed', async () => {
    for (const [day, begins] of [
      ['2026-03-16', '2026-03-16T09'],
      ['2026-03-09', '2026-03-10T10'],
    ] as const) {
      const db = openDatabase();
      const { id } = await captured(db);
      const firstDue = dueAt(`${day}T09:00`, 'UTC');
      await enrol(db, at(0), id, cadenceNamed('light'), { reminding, firstDue });
      expect((await stepInHand(db)).wall.slice(0, 13)).toBe(begins);
    }
  });

  it('begins with its first step alone, and says where somebody is on it', async () => {
    const { db, id } = await onCadence();
    const step = await stepInHand(db);
    expect(step).toMatchObject({
      channel: 'email',
      step: 0,
      note: 'first-mail',
      plan: { name: 'light', of: 6 },
    });
    expect(step.wall).toBe('2026-03-10T10:30');
    expect((await db.people.get(id))?.cadence).toMatchObject({ name: 'light', step: 1, of: 6 });
  });

  it('goes on with each outcome, at the distance between the two steps, from the day it was done', async () => {
    const { db } = await onCadence();
    await finishStep(db, 1, { disposition: 'sent' });
    expect(await stepInHand(db)).toMatchObject({ channel: 'phone', step: 1, wall: '2026-03-12T09:00' });
    // Put off by a day and then done: what follows shifts with it.
    await snooze(db, at(2), (await stepInHand(db)).id, dueAt('2026-03-13T09:00', 'UTC'));
    await finishStep(db, 3 * 24, { disposition: 'no-answer' });
    expect(await stepInHand(db)).toMatchObject({ way: 'invite', step: 2, wall: '2026-03-17T09:00' });
  });

  it('tries again as its rules say, and only so often', async () => {
    const { db } = await onCadence();
    await finishStep(db, 1, { disposition: 'sent' });
    for (const n of [50, 75]) {
      await finishStep(db, n, { disposition: 'busy' });
      expect(await stepInHand(db)).toMatchObject({ step: 1 });
    }
    await finishStep(db, 100, { disposition: 'busy' });
    expect(await stepInHand(db)).toMatchObject({ step: 2 });
  });

  it.each([
    ['left out', (db: AssayDatabase, step: string) => skip(db, at(1), step, reminding)],
    ['done without a word', (db: AssayDatabase, step: string) => complete(db, at(1), step)],
  ])('goes on when a step is %s, which is no contact', async (_, pass) => {
    const { db, id } = await onCadence();
    await pass(db, (await stepInHand(db)).id);
    expect(await stepInHand(db)).toMatchObject({ step: 1 });
    expect((await db.people.get(id))?.lastContactAt).toBeUndefined();
    expect(await db.contacts.count()).toBe(0);
  });

  it.each<[string, (db: AssayDatabase, id: string) => Promise<unknown>]>([
    ['a positive reply', (db) => finishStep(db, 1, { disposition: 'replied', sentiment: 'positive' })],
    ['a stage', (db, id) => move(db, at(1), id, { to: 'prospect', reason: 'met' })],
    ['a disqualification', (db, id) => disqualify(db, at(1), id, 'no-need')],
    ['a demo that is asked for', (db, id) => signal(db, at(1), id, { kind: 'demo-request', at: at(1).at })],
    ['being left', (db, id) => leaveCadence(db, at(1), id)],
    [
      'an answer beside it',
      (db, id) =>
        logContact(db, at(1), id, {
          channel: 'email',
          outcome: { disposition: 'replied', sentiment: 'negative' },
        }),
    ],
  ])('ends with %s, its open step with it, and undo brings both back', async (_, end) => {
    const { db, id } = await onCadence();
    const before = [await db.people.get(id), await openSteps(db)];
    await end(db, id);
    expect(await openSteps(db)).toEqual([]);
    expect((await db.people.get(id))?.cadence).toBeUndefined();
    await undo(db, at(2), [at(1).id]);
    const back = await db.people.get(id);
    expect([{ ...back, score: undefined }, await openSteps(db)]).toEqual([
      { ...before[0], score: undefined },
      before[1],
    ]);
  });

  it('lets somebody wait who says not now, and looks again after a quarter', async () => {
    const { db, id } = await onCadence();
    await finishStep(db, 1, { disposition: 'replied', sentiment: 'not-now' });
    const person = await db.people.get(id);
    expect(person).toMatchObject({ stage: 'nurture', nurture: { until: '2026-06-08' } });
    expect(await stepInHand(db)).toMatchObject({ wall: '2026-06-08T09:00' });
  });

  it('keeps a customer where they are, whatever a rule says', async () => {
    const { db, id } = await onCadence({
      ...cadenceNamed('check-in-90'),
      rules: cadenceNamed('light').rules,
    });
    await move(db, at(1), id, { to: 'customer', reason: 'bought', purchase: { on: '2026-03-09' } });
    await finishStep(db, 2, { disposition: 'reached', sentiment: 'not-now' });
    expect((await db.people.get(id))?.stage).toBe('customer');
    expect(await openSteps(db)).toEqual([]);
  });

  it('repeats where it is made to', async () => {
    const { db, id } = await onCadence(cadenceNamed('nurture-monthly'));
    for (const n of [1, 800, 1_600]) await finishStep(db, n, { disposition: 'sent' });
    expect(await stepInHand(db)).toMatchObject({ step: 0, note: 'discovery' });
    expect((await db.people.get(id))?.cadence).toMatchObject({ step: 1, of: 3 });
  });

  it('is one at a time: another is asked about, and takes its place when that is wanted', async () => {
    const { db, id } = await onCadence();
    const standard = cadenceNamed('standard');
    expect(await enrol(db, at(1), id, standard, { reminding })).toMatchObject({
      ok: false,
      reason: 'on-a-cadence',
      cadence: { name: 'light' },
    });
    await enrol(db, at(2), id, standard, { reminding, replace: true });
    expect(await stepInHand(db)).toMatchObject({ plan: { name: 'standard', of: 10 } });
    await undo(db, at(3), [at(2).id]);
    expect(await stepInHand(db)).toMatchObject({ plan: { name: 'light' }, step: 0 });
  });

  it('rests without a step, and goes on with the same one', async () => {
    const { db, id } = await onCadence();
    await finishStep(db, 1, { disposition: 'sent' });
    await pauseCadence(db, at(2), id);
    expect(await openSteps(db)).toEqual([]);
    expect((await db.people.get(id))?.cadence).toMatchObject({ step: 2, paused: true });
    await resumeCadence(db, at(24 * 7), id, reminding);
    expect(await stepInHand(db)).toMatchObject({ step: 1, wall: '2026-03-17T10:30' });
    expect((await db.people.get(id))?.cadence?.paused).toBeUndefined();
  });

  it('is refused where it cannot be followed, and of whoever is set aside', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const light = cadenceNamed('light');
    const week = { workdays: [], daysOff: [] };
    expect(await enrol(db, at(0), id, light, { reminding: { ...reminding, week } })).toMatchObject({
      reason: 'no-working-days',
    });
    const backward = { ...light, steps: light.steps.toReversed() };
    expect(await enrol(db, at(0), id, backward)).toMatchObject({ reason: 'faulty-cadence' });
    await disqualify(db, at(1), id, 'no-need');
    expect(await enrol(db, at(2), id, light)).toMatchObject({ reason: 'set-aside' });
  });

  it('puts a step off, but never drops it, once no day is worked on', async () => {
    const { db } = await onCadence();
    const week = { workdays: [], daysOff: [] };
    await complete(
      db,
      at(1),
      (await stepInHand(db)).id,
      { disposition: 'sent' },
      { reminding: { ...reminding, week } },
    );
    expect(await stepInHand(db)).toMatchObject({ step: 1, wall: '2026-03-12T09:00' });
  });

  it('is carried on once, however often the same act is sent', async () => {
    const { db } = await onCadence();
    const { id } = await stepInHand(db);
    for (let n = 0; n < 2; n += 1) {
      const outcome = await complete(db, at(1), id, { disposition: 'sent' }, { reminding });
      expect(outcome.ok).toBe(true);
    }
    expect(await stepInHand(db)).toMatchObject({ step: 1 });
  });

  it('is the cadence of whoever was on it, before and after a merge', async () => {
    const { db, id } = await onCadence();
    const other = await captured(db, { identities: ['li:in/w-oduya'], name: 'W. Oduya' }, 5);
    const act = { ...at(1), id: '01960000-0000-7000-8000-000000009001' };
    await merge(db, act, other.id, id);
    await complete(db, at(2), (await stepInHand(db)).id, { disposition: 'sent' }, { reminding });
    expect((await db.people.get(other.id))?.cadence).toMatchObject({ step: 2 });
    await undo(db, at(3), [act.id]);
    expect(await stepInHand(db)).toMatchObject({ personId: id, step: 1 });
    expect((await db.people.get(other.id))?.cadence).toBeUndefined();
  });
});

describe('keeping in touch', () => {
  it('comes up after so many days without a contact, and any contact puts it off', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await keepInTouch(db, at(0), id, 30, reminding);
    expect(await stepInHand(db)).toMatchObject({ keep: true, wall: '2026-04-09T09:00' });
    await logContact(db, at(24 * 6), id, { channel: 'email', reminding });
    expect(await stepInHand(db)).toMatchObject({ keep: true, wall: '2026-04-15T09:00' });
    await signal(db, at(24 * 8), id, { kind: 'reply', at: at(24 * 8).at }, reminding);
    expect(await stepInHand(db)).toMatchObject({ keep: true, wall: '2026-04-17T09:00' });
    const { id: watch } = await stepInHand(db);
    await complete(db, at(24 * 38), watch, { disposition: 'reached' }, { reminding });
    expect(await stepInHand(db)).toMatchObject({ keep: true, wall: '2026-05-18T09:00' });
    await keepInTouch(db, at(24 * 39), id, undefined, reminding);
    expect(await openSteps(db)).toEqual([]);
  });

  it('is not put off by trying', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await keepInTouch(db, at(0), id, 30, reminding);
    await logContact(db, at(24), id, { channel: 'phone', outcome: { disposition: 'no-answer' }, reminding });
    expect(await stepInHand(db)).toMatchObject({ wall: '2026-04-09T09:00' });
    await complete(db, at(24 * 30), (await stepInHand(db)).id, { disposition: 'no-answer' }, { reminding });
    expect(await stepInHand(db)).toMatchObject({ keep: true, wall: '2026-04-14T09:00' });
  });
});

describe('contacts', () => {
  it('are told once an act, with what each entry of it knows', async () => {
    const { db, id } = await onCadence();
    const step = await stepInHand(db);
    const message = { text: 'Hello', template: 't1' };
    const sent = { disposition: 'sent' } as const;
    await logContact(db, at(1), id, {
      channel: 'email',
      outcome: sent,
      message,
      settles: [step.id],
      reminding,
    });
    expect(await db.contacts.toArray()).toEqual([
      {
        id: at(1).id,
        personId: id,
        at: at(1).at,
        channel: 'email',
        outcome: sent,
        worded: true,
        template: 't1',
      },
    ]);
    expect((await db.people.get(id))?.lastContactAt).toBe(at(1).at);
    expect(await stepInHand(db)).toMatchObject({ step: 1 });
    await undo(db, at(2), [at(1).id]);
    expect(await db.contacts.count()).toBe(0);
    expect(await stepInHand(db)).toMatchObject({ id: step.id });
  });
});

type Doing = (db: AssayDatabase, act: Act, id: string) => Promise<unknown>;

const outcome: fc.Arbitrary<TouchOutcome | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ disposition: fc.constantFrom(...DISPOSITIONS) }),
  fc.record({ disposition: fc.constantFrom(...DISPOSITIONS), sentiment: fc.constantFrom(...SENTIMENTS) }),
);

const doing: fc.Arbitrary<Doing> = fc.oneof(
  outcome.map(
    (told): Doing =>
      async (db, act) => {
        const [first] = await openSteps(db);
        if (first) await complete(db, act, first.id, told, { reminding });
      },
  ),
  outcome.map(
    (told): Doing =>
      (db, act, id) =>
        logContact(db, act, id, { channel: 'phone', ...(told && { outcome: told }), reminding }),
  ),
  fc.constantFrom(...CADENCES).map(
    (cadence): Doing =>
      (db, act, id) =>
        enrol(db, act, id, cadence, { replace: true, reminding }),
  ),
  fc.constantFrom<Doing>(
    (db, act, id) => pauseCadence(db, act, id),
    (db, act, id) => resumeCadence(db, act, id, reminding),
    (db, act, id) => leaveCadence(db, act, id),
    (db, act, id) => keepInTouch(db, act, id, 14, reminding),
    (db, act, id) => move(db, act, id, { to: 'lead', reason: 'met' }),
  ),
);

it('undo takes back whatever an act did, exactly', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 1, maxLength: 5 }), async (doings) => {
      const db = openDatabase();
      const { id } = await captured(db, makeReading());
      await enrol(db, at(0), id, cadenceNamed('standard'), { reminding });
      const standing = async () => ({
        person: await db.people.get(id),
        followUps: await db.followUps.toArray(),
        contacts: await db.contacts.toArray(),
        counts: (await db.counts.toArray()).filter(({ n }) => n !== 0),
      });
      const states = [await standing()];
      for (const [n, act] of doings.entries()) {
        await act(db, at(1 + n * 30), id);
        expect((await openSteps(db)).filter(({ run }) => run).length).toBeLessThanOrEqual(1);
        states.push(await standing());
      }
      for (const [n] of [...doings.entries()].toReversed()) {
        await undo(db, at(1_000 - n), [at(1 + n * 30).id]);
        expect(await standing()).toEqual(states[n]);
      }
    }),
    { numRuns: 15 },
  );
});
