import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { readCounts } from '../store/queries.ts';
import { edit } from './edit.ts';
import { note } from './note.ts';
import { schedule } from './schedule.ts';
import { tag } from './tag.ts';
import { undo } from './undo.ts';

const due = { wall: '2026-04-01T09:00', zone: 'UTC', dueAt: '2026-04-01T09:00:00.000Z' };

describe('undo', () => {
  it('takes one act back and leaves later ones standing', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await tag(db, makeAct(1), id, { add: ['fair'] });
    await edit(db, makeAct(2), id, 'title', 'COO');
    expect(await undo(db, makeAct(3), [makeAct(1).id])).toMatchObject({ ok: true, people: 1 });
    expect(await db.people.get(id)).toMatchObject({ tags: [], facts: { title: { value: 'COO' } } });
  });

  it('removes a follow-up whose scheduling is taken back', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await schedule(db, makeAct(1), id, due);
    await undo(db, makeAct(2), [makeAct(1).id]);
    expect(await db.followUps.count()).toBe(0);
  });

  it('removes someone who was only there because of the act, whole', async () => {
    const db = openDatabase();
    await captured(db);
    await undo(db, makeAct(1), [makeAct(0).id]);
    expect([await db.people.count(), await db.ledger.count()]).toEqual([0, 0]);
    expect(await readCounts(db)).toEqual({ all: 0, 'stage:suspect': 0 });
  });

  it('undoes several people’s acts as one', async () => {
    const db = openDatabase();
    const a = await captured(db);
    const b = await captured(db, { identities: ['li:in/b'] }, 1);
    await tag(db, makeAct(2), a.id, { add: ['fair'] });
    await tag(db, makeAct(3), b.id, { add: ['fair'] });
    expect(await undo(db, makeAct(4), [makeAct(2).id, makeAct(3).id])).toMatchObject({ people: 2 });
    expect((await db.people.toArray()).flatMap((row) => row.tags)).toEqual([]);
  });

  it('refuses what never happened', async () => {
    const db = openDatabase();
    expect(await undo(db, makeAct(1), ['never'])).toEqual({ ok: false, reason: 'gone' });
  });
});

describe('small refusals', () => {
  it('name an empty note, an unchanged field, a tag that is there', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    expect(await note(db, makeAct(1), id, ' \n ')).toEqual({ ok: false, reason: 'empty' });
    expect(await edit(db, makeAct(1), id, 'title', 'Head of Operations')).toEqual({
      ok: false,
      reason: 'unchanged',
    });
    expect(await edit(db, makeAct(1), id, 'name', null)).toEqual({ ok: false, reason: 'empty' });
    await tag(db, makeAct(1), id, { add: ['Fair'] });
    expect(await tag(db, makeAct(2), id, { add: [' fair '] })).toEqual({ ok: false, reason: 'unchanged' });
  });
});
