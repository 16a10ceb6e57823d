import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { dueAt } from '../followup/index.ts';
import type { AssayDatabase } from '../store/database.ts';
import { type CallInput, call } from './call.ts';
import { schedule } from './schedule.ts';
import { undo } from './undo.ts';

const reached: CallInput = { seconds: 754.6, outcome: { disposition: 'reached', sentiment: 'positive' } };
const soon = dueAt('2031-03-03T09:00', 'UTC');

const typesOf = async (db: AssayDatabase) => (await db.ledger.toArray()).map(({ type }) => type).sort();

describe('call', () => {
  it('keeps a talk as the call and a two-way contact', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const outcome = await call(db, makeAct(1), id, reached);
    expect(outcome).toEqual({ ok: true, act: makeAct(1).id, acts: [makeAct(1).id] });
    const entry = (await db.ledger.toArray()).find(({ type }) => type === 'called');
    expect(entry?.data).toEqual({ seconds: 755, outcome: reached.outcome });
    const person = await db.people.get(id);
    expect(person?.signals).toEqual([{ kind: 'two-way-contact', at: makeAct(1).at }]);
  });

  it('an unanswered call is no contact', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await call(db, makeAct(1), id, { seconds: 20, outcome: { disposition: 'no-answer' } });
    expect(await typesOf(db)).toEqual(['called', 'observed']);
  });

  it('settles notes, follow-ups, the next step and the move in one, and one undo takes all of it back', async () => {
    const db = openDatabase();
    const { id } = await captured(db, { degree: '1st' });
    await schedule(db, makeAct(1), id, dueAt('2031-01-01T09:00', 'UTC'));
    const [before] = await db.followUps.toArray();
    if (!before) throw new Error('nothing is due');
    const outcome = await call(db, makeAct(2), id, {
      ...reached,
      note: ' Lost two pallets ',
      followUps: [before.id, 'gone'],
      next: { ...soon, channel: 'phone' },
      // The gate of a lead asks for a signal, which is the call itself.
      move: { to: 'lead' },
    });
    expect(outcome.ok && outcome.acts).toHaveLength(2);
    expect((await db.people.get(id))?.stage).toBe('lead');
    const open = (await db.followUps.toArray()).filter(({ state }) => state === 'open');
    expect(open.map(({ dueAt: at, channel }) => [at, channel])).toEqual([[soon.dueAt, 'phone']]);
    expect(await typesOf(db)).toEqual(
      ['called', 'done', 'moved', 'noted', 'observed', 'scheduled', 'scheduled', 'signalled'].sort(),
    );
    await undo(db, makeAct(3), outcome.ok ? outcome.acts : []);
    const after = await db.people.get(id);
    expect(after).toMatchObject({ stage: 'suspect', signals: [] });
    expect((await db.followUps.toArray()).map(({ id: left, state }) => [left, state])).toEqual([
      [before.id, 'open'],
    ]);
  });

  it('writes nothing at all when the move is refused', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const outcome = await call(db, makeAct(1), id, { ...reached, move: { to: 'prospect' } });
    expect(outcome).toMatchObject({ ok: false, reason: 'gate' });
    expect(await typesOf(db)).toEqual(['observed']);
  });

  it('writes nothing twice, and answers the second time as the first', async () => {
    const db = openDatabase();
    const { id } = await captured(db, { degree: '1st' });
    const input: CallInput = { ...reached, move: { to: 'lead' } };
    const first = await call(db, makeAct(1), id, input);
    expect(await call(db, makeAct(1), id, input)).toEqual(first);
    expect(await typesOf(db)).toEqual(['called', 'moved', 'observed', 'signalled']);
  });

  it.each([
    ['gone', 'nobody', {}],
    ['past', undefined, { next: dueAt('2001-01-01T09:00', 'UTC') }],
  ] as const)('refuses as %s', async (reason, whom, part) => {
    const db = openDatabase();
    const { id } = await captured(db);
    expect(await call(db, makeAct(1), whom ?? id, { ...reached, ...part })).toEqual({ ok: false, reason });
  });

  it('leaves the follow-ups of others alone', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const other = await captured(db, { name: 'Ravi Suryadi', identities: ['li:in/ravi-suryadi'] }, 1);
    await schedule(db, makeAct(2), other.id, soon);
    const [theirs] = await db.followUps.toArray();
    await call(db, makeAct(3), id, { ...reached, followUps: [theirs?.id ?? ''] });
    expect((await db.followUps.toArray())[0]?.state).toBe('open');
  });
});
