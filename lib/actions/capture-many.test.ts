import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { makeReading, minute, PAGE } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { readCounts } from '../store/queries.ts';
import { addEntered } from './add-entered.ts';
import { capture } from './capture.ts';
import { captureMany } from './capture-many.ts';
import { erase } from './erase.ts';
import { undo } from './undo.ts';

const person = (slug: string, over: Parameters<typeof makeReading>[0] = {}) =>
  makeReading({ identities: [`li:in/${slug}`], name: `Ada ${slug}`, ...over });

describe('captureMany', () => {
  it('says of each row what became of it, and is undone as one', async () => {
    const db = openDatabase();
    await captured(db, person('known'), 0);
    await captured(db, person('same'), 1);
    const { id } = await captured(db, person('gone'), 2);
    await erase(db, makeAct(3), id);
    const before = await db.people.toArray();
    const readings = [
      person('new'),
      person('known', { title: 'COO' }),
      person('same'),
      person('gone'),
      person('nobody', { name: undefined }),
      person('new', { identities: ['li:id/ACoAAQuayQuayQuayQuayQuay', 'li:in/new'] }),
    ];
    const outcome = await captureMany(db, makeAct(4), readings, PAGE, { tags: ['fair'] });
    const news = ['captured', 'updated', 'seen', 'suppressed', 'nameless', 'updated'];
    expect(outcome.ok && outcome.rows.map((row) => row.news)).toEqual(news);
    const rows = await db.people.toArray();
    expect(rows.map(({ tags }) => tags)).toEqual([['fair'], ['fair'], ['fair']]);
    expect(rows.every(({ lastSeenAt }) => lastSeenAt === minute(4))).toBe(true);
    expect(await readCounts(db)).toEqual({ all: 3, 'stage:suspect': 3 });
    await undo(db, makeAct(5), [makeAct(4).id]);
    expect(await db.people.toArray()).toEqual(before.map((row) => ({ ...row, lastSeenAt: minute(4) })));
  });

  it('answers the same act again as it did, and changes nothing', async () => {
    const db = openDatabase();
    await captured(db, person('known'), 0);
    const readings = [person('new'), person('known'), person('third')];
    const first = await captureMany(db, makeAct(1), readings, PAGE);
    const entries = await db.ledger.count();
    expect(await captureMany(db, makeAct(1), readings, PAGE)).toEqual(first);
    expect([await db.people.count(), await db.ledger.count()]).toEqual([3, entries]);
  });

  it('writes nobody when one row is not valid, and takes no more than a page holds', async () => {
    const db = openDatabase();
    const bad = { ...person('bad'), title: '' };
    await expect(captureMany(db, makeAct(0), [person('a'), bad], PAGE)).rejects.toThrow();
    expect([await db.people.count(), await db.ledger.count()]).toEqual([0, 0]);
    const many = Array.from({ length: 1_001 }, (_, n) => person(`p-${n}`));
    await expect(captureMany(db, makeAct(1), many, PAGE)).rejects.toThrow(RangeError);
  });
});

describe('addEntered', () => {
  it('keeps someone without any address, once an act', async () => {
    const db = openDatabase();
    const people = [{ name: 'Bo Brandt', title: 'COO' }, { name: 'Bo Brandt' }];
    await addEntered(db, makeAct(0), people);
    await addEntered(db, makeAct(0), people);
    const rows = await db.people.toArray();
    expect(rows).toHaveLength(2);
    const boss = rows.find((row) => row.facts.title);
    expect(boss).toMatchObject({ facts: { title: { source: { kind: 'entered' } } } });
    expect(boss?.identities[0]).toMatch(/^made:[0-9a-f-]{36}$/);
    expect(boss?.url).toBeUndefined();
  });

  it('joins whom it knows, and what was entered gives way to a page', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const url = 'https://ke.linkedin.com/in/Wanjiru-Oduya/?trk=x';
    await addEntered(db, makeAct(1), [
      { name: 'Wanjiru Oduya', url, title: 'Boss', emails: ['w@tamarind.example'] },
    ]);
    expect(await db.people.get(id)).toMatchObject({ facts: { title: { value: 'Boss' } } });
    const page = { reading: makeReading({ title: 'COO' }), source: PAGE };
    expect(await capture(db, makeAct(2), page)).toMatchObject({
      person: { id, facts: { title: { value: 'COO' } } },
    });
    const again = await addEntered(db, makeAct(3), [{ name: 'W. Oduya', emails: ['W@Tamarind.example'] }]);
    expect(again).toMatchObject({ rows: [{ news: 'updated', personId: id }] });
  });

  it('does not take a shared mailbox or switchboard for a person', async () => {
    const db = openDatabase();
    await addEntered(db, makeAct(0), [
      { name: 'Ann Lee', emails: ['info@quay.example'], phones: ['+254 41 222 3344'] },
      { name: 'Bob Ray', emails: ['info@quay.example'], phones: ['+254 41 222 3344'] },
    ]);
    expect((await db.people.toArray()).map((row) => row.facts.name.value).sort()).toEqual([
      'Ann Lee',
      'Bob Ray',
    ]);
  });
});

describe('capture', () => {
  it('refuses a page without a name of someone not known, and adds to someone known', async () => {
    const db = openDatabase();
    const nameless = { reading: person('x', { name: undefined, about: 'Tides.' }), source: PAGE };
    expect(await capture(db, makeAct(0), nameless)).toEqual({ ok: false, reason: 'nameless' });
    await captured(db, person('x'), 1);
    expect(await capture(db, makeAct(2), nameless)).toMatchObject({
      person: { facts: { name: { value: 'Ada x' }, about: { value: 'Tides.' } } },
    });
  });

  it('gives an address to the member it went over to, and keeps the two apart', async () => {
    const db = openDatabase();
    const [old, next] = ['li:id/ACoAAOldOldOldOldOldOld', 'li:id/ACoAANewNewNewNewNewNew'];
    const first = await captured(db, { identities: ['li:in/ada', old], name: 'Ada Abara' }, 0);
    const second = await captured(db, { identities: ['li:in/ada', next], name: 'Ada Brandt' }, 1);
    expect(second.id).not.toBe(first.id);
    expect(second.identities).toEqual(['li:in/ada', next]);
    expect((await db.people.get(first.id))?.identities).toEqual([old]);
    expect((await captured(db, { identities: ['li:in/ada'], name: 'Ada Brandt' }, 2)).id).toBe(second.id);
  });

  it('refuses someone who objected under another address, by an e-mail address the page shows', async () => {
    const db = openDatabase();
    const { id } = await captured(db, { emails: ['w@tamarind.example'] });
    await erase(db, makeAct(1), id);
    const reading = person('elsewhere', { emails: ['W@tamarind.example'] });
    expect(await capture(db, makeAct(2), { reading, source: PAGE })).toMatchObject({ reason: 'suppressed' });
  });
});
