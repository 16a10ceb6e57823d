import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { schedule } from '../actions/schedule.ts';
import { skip } from '../actions/skip.ts';
import { HeldFollowUps } from './held-follow-ups.ts';
import { openFollowUps } from './queries.ts';

const DUE = { wall: '2026-03-12T09:00', zone: 'UTC', dueAt: '2026-03-12T09:00:00.000Z' };
const UNTIL = '2026-03-20T00:00:00.000Z';

/** Somebody with a next step, and what holds it, telling each time it hears of a change. */
async function heldOf() {
  const db = openDatabase();
  const { id } = await captured(db, { name: 'Marta Ibáñez' });
  await schedule(db, makeAct(1), id, DUE);
  let heard = () => {};
  const held = new HeldFollowUps(db, () => heard());
  const change = () =>
    new Promise<void>((resolve) => {
      heard = resolve;
    });
  return { db, id, held, change };
}

describe('held follow-ups', () => {
  it('are those of the store, up to and including the end', async () => {
    const { db, held } = await heldOf();
    expect(await held.open(UNTIL)).toEqual(await openFollowUps(db, UNTIL));
    expect(await held.open(UNTIL)).toHaveLength(1);
    expect(await held.open('2026-03-12T09:00:00.000Z')).toHaveLength(1);
    expect(await held.open('2026-03-12T08:59:59.999Z')).toHaveLength(0);
  });

  it('are read anew once one became different, which is told', async () => {
    const { db, held, change } = await heldOf();
    const [first] = await held.open(UNTIL);
    const changed = change();
    await skip(db, makeAct(2), first?.id ?? '');
    await changed;
    expect(await held.open(UNTIL)).toEqual([]);
  });

  it('are read again after a read that failed', async () => {
    const { db, held } = await heldOf();
    const fail = () => {
      throw new Error('unreadable');
    };
    db.followUps.hook('reading', fail);
    await expect(held.open(UNTIL)).rejects.toThrow('unreadable');
    db.followUps.hook('reading').unsubscribe(fail);
    expect(await held.open(UNTIL)).toHaveLength(1);
  });
});
