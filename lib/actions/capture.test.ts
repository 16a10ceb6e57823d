import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { makeReading, minute, PAGE } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { readCounts } from '../store/queries.ts';
import { capture } from './capture.ts';

const input = { reading: makeReading(), source: PAGE };

describe('capture', () => {
  it('keeps a new person as a suspect', async () => {
    const db = openDatabase();
    const outcome = await capture(db, makeAct(0), input);
    expect(outcome).toMatchObject({ ok: true, news: 'captured', person: { stage: 'suspect' } });
    expect(await readCounts(db)).toEqual({ all: 1, 'stage:suspect': 1 });
  });

  it('changes nothing when the same act is sent again', async () => {
    const db = openDatabase();
    await capture(db, makeAct(0), input);
    expect(await capture(db, makeAct(0), input)).toMatchObject({ ok: true });
    expect([await db.people.count(), await db.ledger.count()]).toEqual([1, 1]);
  });

  it('makes one person of two captures at once', async () => {
    const db = openDatabase();
    const [a, b] = await Promise.all([capture(db, makeAct(0), input), capture(db, makeAct(1), input)]);
    expect(await db.people.count()).toBe(1);
    expect([a, b].map((outcome) => outcome.ok && outcome.news).sort()).toEqual(['captured', 'seen']);
  });

  it('recognises the person under another of their addresses', async () => {
    const db = openDatabase();
    const first = await captured(db, { identities: ['li:in/wanjiru-oduya', 'li:id/ACoAAQ'] });
    const again = await captured(db, { identities: ['li:in/w-oduya', 'li:id/ACoAAQ'] }, 1);
    expect(again.id).toBe(first.id);
    expect(again.identities).toEqual(['li:in/wanjiru-oduya', 'li:id/ACoAAQ', 'li:in/w-oduya']);
  });

  it('only moves "last seen" when the page says nothing new', async () => {
    const db = openDatabase();
    await captured(db);
    const outcome = await capture(db, makeAct(7), input);
    expect(outcome).toMatchObject({ ok: true, news: 'seen', person: { lastSeenAt: minute(7) } });
    expect(await db.ledger.count()).toBe(1);
  });

  it('never takes an identity from somebody else', async () => {
    const db = openDatabase();
    const other = await captured(db, { identities: ['li:in/other', 'li:member/9'], name: 'Else Body' });
    const person = await captured(db, { identities: ['li:in/wanjiru-oduya', 'li:member/9'] }, 1);
    // The first identity is the page's address; only the second was shared, so this is the known person's page.
    expect(person.id).toBe(other.id);
    const third = await captured(db, { identities: ['li:in/third'], name: 'Third' }, 2);
    const joined = await captured(db, { identities: ['li:in/third', 'li:member/9'], name: 'Third' }, 3);
    expect(joined.id).toBe(third.id);
    expect(joined.identities).toEqual(['li:in/third']);
  });

  it('keeps what was added before saving in the same act', async () => {
    const db = openDatabase();
    const outcome = await capture(db, makeAct(0), {
      ...input,
      along: [
        { type: 'edited', data: { field: 'title', value: 'COO' } },
        { type: 'tagged', data: { add: ['fair'], remove: [] } },
      ],
    });
    expect(outcome).toMatchObject({
      ok: true,
      person: { tags: ['fair'], facts: { title: { value: 'COO' } } },
    });
  });

  it('writes nothing at all when one part is not valid', async () => {
    const db = openDatabase();
    const along = [{ type: 'noted' as const, data: { text: '' } }];
    await expect(capture(db, makeAct(0), { ...input, along })).rejects.toThrow();
    expect([await db.people.count(), await db.ledger.count()]).toEqual([0, 0]);
  });
});
