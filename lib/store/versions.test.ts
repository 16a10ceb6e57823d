import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { GOLDEN_1, writeGolden1 } from '../../test/fixtures/golden-database-1.ts';
import { AssayDatabase } from './database.ts';
import { rescueTables } from './rescue.ts';

let made = 0;
const names: string[] = [];

function nextName(): string {
  const name = `golden-${made++}`;
  names.push(name);
  return name;
}

afterEach(async () => {
  for (const name of names.splice(0)) await Dexie.delete(name);
});

describe('version 2 of the database', () => {
  it('opens one of version 1 and adds what people are found by', async () => {
    const name = nextName();
    await writeGolden1(name);
    const db = new AssayDatabase(name);
    const [before] = GOLDEN_1.rows.people ?? [];
    expect(await db.people.get('wanjiru')).toEqual({
      ...before,
      employers: ['li:company-id/90001', 'url:tamarind.example', 'name:tamarind quay'],
      contacts: ['mail:w@tamarind.example', 'mail:wanjiru@gmail.com', 'tel:+254412223344'],
    });
    expect(await db.ledger.toArray()).toEqual(GOLDEN_1.rows.ledger);
    expect(await db.meta.get('installId')).toEqual({ key: 'installId', value: 'here' });
    expect(await db.people.where('employers').equals('url:tamarind.example').primaryKeys()).toEqual([
      'wanjiru',
    ]);
    db.close();
  });

  it('makes a name in another script findable by its Latin spelling', async () => {
    const name = nextName();
    await writeGolden1(name);
    const db = new AssayDatabase(name);
    const found = await db.people.where('words').equals('petrov').primaryKeys();
    expect(found).toEqual(['iliya']);
    db.close();
  });

  it('leaves the old database as it was when a row cannot be migrated', async () => {
    const name = nextName();
    await writeGolden1(name, (rows) =>
      rows.people?.push({ id: 'broken', identities: ['li:in/b'], facts: null }),
    );
    const before = await rescueTables(name);
    const db = new AssayDatabase(name);
    await expect(db.open()).rejects.toThrow();
    db.close();
    expect(await rescueTables(name)).toEqual(before);
    const known = (await indexedDB.databases()).find((database) => database.name === name);
    expect(known?.version).toBe(10);
  });
});

describe('version 4 of the database', () => {
  it('has everyone scored again, so that each score says what it rests on', async () => {
    const name = nextName();
    await writeGolden1(name);
    const db = new AssayDatabase(name);
    expect(await db.meta.get('unscored')).toEqual({ key: 'unscored', value: 'wanted' });
    db.close();
  });

  it('tells contacts from what earlier versions wrote, and when the last one was', async () => {
    const name = nextName();
    const entry = (id: string, hour: number, type: string, data: object) => ({
      ...{ id, subject: 'wanjiru', at: `2026-03-11T0${hour}:00:00.000Z`, by: 'here', action: id, type, data },
    });
    const due = { wall: '2026-03-11T09:00', zone: 'UTC', dueAt: '2026-03-11T09:00:00.000Z' };
    await writeGolden1(name, (rows) => {
      rows.ledger?.push(
        entry('e1', 1, 'scheduled', { followUp: 'f1', channel: 'email', ...due }),
        entry('e2', 2, 'done', { followUp: 'f1', outcome: { disposition: 'sent' } }),
        entry('e3', 3, 'called', { seconds: 9, outcome: { disposition: 'no-answer' } }),
        entry('e4', 4, 'called', { seconds: 9, outcome: { disposition: 'reached' } }),
        entry('e5', 5, 'undone', { action: 'e4' }),
      );
      rows.followUps = [
        { id: 'f1', personId: 'wanjiru', state: 'done', ...due },
        { id: 'f2', personId: 'wanjiru', state: 'open', ...due, notifiedFor: due.dueAt },
      ];
    });
    const db = new AssayDatabase(name);
    expect(await db.contacts.toArray()).toEqual([
      {
        id: 'e2',
        personId: 'wanjiru',
        at: '2026-03-11T02:00:00.000Z',
        channel: 'email',
        outcome: { disposition: 'sent' },
      },
      {
        id: 'e3',
        personId: 'wanjiru',
        at: '2026-03-11T03:00:00.000Z',
        channel: 'phone',
        outcome: { disposition: 'no-answer' },
      },
    ]);
    expect((await db.people.get('wanjiru'))?.lastContactAt).toBe('2026-03-11T02:00:00.000Z');
    expect(await db.followUps.get('f1')).toMatchObject({ remindAt: due.dueAt });
    // Its notification was shown.
    expect(await db.followUps.get('f2')).not.toHaveProperty('remindAt');
    db.close();
  });
});

describe('version 5 of the database', () => {
  it('has no list kept from before, so that it is made anew with what lists know since', async () => {
    const name = nextName();
    await writeGolden1(name, (rows) => rows.meta?.push({ key: 'list', value: { made: true } }));
    const db = new AssayDatabase(name);
    expect(await db.meta.get('list')).toBeUndefined();
    db.close();
  });
});
