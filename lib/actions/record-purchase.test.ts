import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { move } from './move.ts';
import { recordPurchase } from './record-purchase.ts';
import { undo } from './undo.ts';

/** Acts happen on 10 March 2026. */
const reminding = { zone: 'UTC' };
const EURO = { amount: 900, currency: 'EUR' };

async function customer(purchase?: { on: string }) {
  const db = openDatabase();
  const { id } = await captured(db);
  await move(db, makeAct(1), id, {
    to: 'customer',
    reason: 'signed on paper',
    ...(purchase && { purchase }),
  });
  return { db, id, before: await db.people.get(id) };
}

describe('a purchase told of a customer', () => {
  it('is their latest, changes nothing else, and is taken back', async () => {
    const { db, id, before } = await customer({ on: '2026-02-01' });
    await recordPurchase(db, makeAct(2), id, { on: '2026-03-10', ...EURO }, reminding);
    const after = await db.people.get(id);
    const news = { purchase: { on: '2026-03-10', paid: EURO }, firstBoughtOn: '2026-02-01' };
    expect(after).toEqual({ ...before, ...news, updatedAt: makeAct(2).at });
    expect(await db.ledger.get(makeAct(2).id)).toMatchObject({ type: 'purchased' });
    await undo(db, makeAct(3), [makeAct(2).id]);
    expect(await db.people.get(id)).toEqual(before);
  });

  it('may be older than what is known, and is then the first', async () => {
    const { db, id } = await customer({ on: '2026-02-01' });
    await recordPurchase(db, makeAct(2), id, { on: '2025-06-30' }, reminding);
    expect(await db.people.get(id)).toMatchObject({
      purchase: { on: '2026-02-01' },
      firstBoughtOn: '2025-06-30',
    });
  });

  it('can be the first, where the move went without', async () => {
    const { db, id } = await customer();
    const outcome = await recordPurchase(db, makeAct(2), id, { on: '2026-02-01', ...EURO }, reminding);
    expect(outcome.ok && outcome.person).toMatchObject({
      stage: 'customer',
      stageNote: 'signed on paper',
      purchase: { on: '2026-02-01', paid: EURO },
    });
    expect(outcome.ok && outcome.person.firstBoughtOn).toBeUndefined();
  });

  it.each([
    [{ on: '2026-03-11' }, 'future'],
    [{ on: '2026-02-30' }, 'day'],
    [{ on: '2026-03-01', amount: -1, currency: 'EUR' }, 'negative'],
    [{ on: '2026-03-01', amount: 1 }, 'currency'],
  ])('told as %o is refused for its %s', async (told, problem) => {
    const { db, id, before } = await customer();
    const refused = { ok: false, reason: 'purchase', problem };
    expect(await recordPurchase(db, makeAct(2), id, told, reminding)).toEqual(refused);
    expect(await db.people.get(id)).toEqual(before);
  });

  it('is refused of anybody else, and of nobody', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const told = { on: '2026-03-01' };
    expect(await recordPurchase(db, makeAct(1), id, told)).toEqual({ ok: false, reason: 'not-a-customer' });
    expect(await recordPurchase(db, makeAct(1), 'nobody', told)).toEqual({ ok: false, reason: 'gone' });
  });

  it('is recorded once, however often the act is sent', async () => {
    const { db, id } = await customer();
    for (const _ of [1, 2])
      await recordPurchase(db, makeAct(2), id, { on: '2026-02-01', ...EURO }, reminding);
    expect(await db.ledger.where('action').equals(makeAct(2).id).count()).toBe(1);
  });
});
