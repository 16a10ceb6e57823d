import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capture } from '../../lib/actions/capture.ts';
import { complete } from '../../lib/actions/complete.ts';
import { edit } from '../../lib/actions/edit.ts';
import { erase } from '../../lib/actions/erase.ts';
import { unforget } from '../../lib/actions/forget.ts';
import { merge } from '../../lib/actions/merge.ts';
import { notSame } from '../../lib/actions/not-same.ts';
import { note } from '../../lib/actions/note.ts';
import { schedule } from '../../lib/actions/schedule.ts';
import { snooze } from '../../lib/actions/snooze.ts';
import { tag } from '../../lib/actions/tag.ts';
import { undo } from '../../lib/actions/undo.ts';
import { unmerge } from '../../lib/actions/unmerge.ts';
import type { Entry, Happening } from '../../lib/model/ledger.ts';
import { reduceFollowUps } from '../../lib/pipeline/reduce-follow-ups.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { compareForMerge } from '../../lib/store/compare-for-merge.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { findPossibleDuplicates } from '../../lib/store/find-duplicates.ts';
import { readCounts } from '../../lib/store/queries.ts';
import { captured, makeAct } from '../fixtures/acts.ts';
import { makeEntry, makeReading, minute, observed, PAGE } from '../fixtures/ledger.ts';
import { openDatabase } from '../fixtures/open-database.ts';

const KEPT = { identities: ['li:in/wanjiru-oduya'], degree: '2nd' } as const;
const ABSORBED = {
  identities: ['li:id/ACoAAQuayQuayQuayQuayQuay'],
  name: 'W. Oduya',
  title: 'COO',
  location: undefined,
};

const due = (day: number) => ({
  wall: `2026-04-0${day}T09:00`,
  zone: 'UTC',
  dueAt: `2026-04-0${day}T09:00:00.000Z`,
});

async function withTwo(): Promise<{ db: AssayDatabase; one: string; other: string }> {
  const db = openDatabase();
  const { id: one } = await captured(db, { ...KEPT, identities: [...KEPT.identities] }, 0);
  const { id: other } = await captured(db, ABSORBED, 1);
  await tag(db, makeAct(2), other, { add: ['fair'] });
  await schedule(db, makeAct(3), other, due(1));
  await note(db, makeAct(4), one, 'met');
  return { db, one, other };
}

/** Rows and follow-ups; what the user sees. */
async function seen(db: AssayDatabase) {
  return {
    people: await db.people.toArray(),
    followUps: await db.followUps.toArray(),
    counts: await readCounts(db),
  };
}

/** Something done to the person who was kept, while they are one. */
const later = fc.constantFrom('edit', 'tag', 'note', 'schedule', 'capture-kept', 'capture-absorbed');
type Later = 'edit' | 'tag' | 'note' | 'schedule' | 'capture-kept' | 'capture-absorbed';

async function carryOut(
  db: AssayDatabase,
  what: Later,
  personId: string,
  readTo: string,
  n: number,
): Promise<void> {
  const act = makeAct(n);
  if (what === 'edit') await edit(db, act, personId, 'title', `Title ${n}`);
  if (what === 'tag') await tag(db, act, personId, { add: [`tag ${n}`] });
  if (what === 'note') await note(db, act, personId, `note ${n}`);
  if (what === 'schedule') await schedule(db, act, personId, due(2 + (n % 7)));
  const over = what === 'capture-kept' ? { ...KEPT, identities: [...KEPT.identities] } : ABSORBED;
  if (what.startsWith('capture')) {
    await capture(db, act, { reading: makeReading({ ...over, headline: `${readTo} ${n}` }), source: PAGE });
  }
}

const dropIds = (value: unknown) =>
  JSON.parse(JSON.stringify(value).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id'));

describe('a merge', () => {
  it('makes one person of two, with everything of both', async () => {
    const { db, one, other } = await withTwo();
    const outcome = await merge(db, makeAct(10), one, other);
    expect(outcome).toMatchObject({ ok: true, person: { id: one, tags: ['fair'], nextDueAt: due(1).dueAt } });
    const rows = await db.people.toArray();
    expect(rows.map(({ id }) => id)).toEqual([one]);
    expect(rows[0]?.identities).toEqual([...KEPT.identities, ...ABSORBED.identities]);
    expect((await db.followUps.toArray()).map(({ personId }) => personId)).toEqual([one]);
    expect(await readCounts(db)).toEqual({ all: 1, 'stage:suspect': 1 });
    expect(await merge(db, makeAct(10), one, other)).toMatchObject({ ok: true });
    expect(await merge(db, makeAct(11), one, other)).toMatchObject({ reason: 'gone' });
  });

  it('gives what was shown before, and takes the user’s choices', async () => {
    const { db, one, other } = await withTwo();
    const shown = await compareForMerge(db, one, other);
    const fieldOf = (field: string) => shown?.fields.find((each) => each.field === field);
    expect(fieldOf('name')).toMatchObject({
      wins: 'absorbed',
      kept: { value: 'Wanjiru Oduya', at: minute(0) },
    });
    expect(fieldOf('location')).toMatchObject({ wins: 'kept', result: { value: 'Mombasa, Kenya' } });
    const outcome = await merge(db, makeAct(10), one, other, { name: 'Wanjiru Oduya' });
    expect(outcome).toMatchObject({
      person: { facts: { ...shown?.result.facts, name: { source: { kind: 'user' } } } },
    });
    await unmerge(db, makeAct(11), makeAct(10).id);
    expect((await db.people.get(one))?.facts.name).toMatchObject({ source: PAGE });
  });

  it('is taken back exactly, by unmerging and by undo', async () => {
    for (const back of [
      unmerge,
      (db: AssayDatabase, act: Parameters<typeof undo>[1], id: string) => undo(db, act, [id]),
    ]) {
      const { db, one, other } = await withTwo();
      await capture(db, makeAct(5), { reading: makeReading(ABSORBED), source: PAGE });
      const before = await seen(db);
      await merge(db, makeAct(10), one, other);
      await back(db, makeAct(11), makeAct(10).id);
      expect(await seen(db)).toEqual({ ...before, counts: { all: 2, 'stage:suspect': 2 } });
    }
  });

  it('is taken back exactly after whatever happened since, which stays with whom it happened to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(later, { maxLength: 5 }), async (acts) => {
        const merged = await withTwo();
        const apart = await withTwo();
        await merge(merged.db, makeAct(10), merged.one, merged.other);
        for (const [n, what] of acts.entries()) {
          await carryOut(merged.db, what, merged.one, 'later', 20 + n);
          await carryOut(apart.db, what, apart.one, 'later', 20 + n);
        }
        expect(await merged.db.people.count()).toBe(1);
        await unmerge(merged.db, makeAct(40), makeAct(10).id);
        const [a, b] = [await seen(merged.db), await seen(apart.db)];
        expect(dropIds(a.people)).toEqual(dropIds(b.people));
        expect(dropIds(a.followUps.sort((x, y) => (x.dueAt < y.dueAt ? -1 : 1)))).toEqual(
          dropIds(b.followUps.sort((x, y) => (x.dueAt < y.dueAt ? -1 : 1))),
        );
        expect(a.counts).toEqual(b.counts);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('lets a follow-up of the absorbed be put off and done, which stays so', async () => {
    const { db, one, other } = await withTwo();
    await merge(db, makeAct(10), one, other);
    const [followUp] = await db.followUps.toArray();
    await snooze(db, makeAct(11), followUp?.id ?? '', due(8));
    await complete(db, makeAct(12), followUp?.id ?? '');
    await unmerge(db, makeAct(13), makeAct(10).id);
    expect(await db.followUps.toArray()).toMatchObject([
      { personId: other, state: 'done', dueAt: due(8).dueAt },
    ]);
  });

  it('of merges is taken back one by one, and leaves nothing behind when erased', async () => {
    const { db, one, other } = await withTwo();
    const { id: third } = await captured(db, { identities: ['li:in/third'], emails: ['t@third.example'] }, 5);
    await merge(db, makeAct(10), one, other);
    await merge(db, makeAct(11), third, one);
    expect((await db.people.toArray()).map(({ id }) => id)).toEqual([third]);
    await unmerge(db, makeAct(12), makeAct(10).id);
    expect((await db.people.toArray()).map(({ id }) => id).sort()).toEqual([other, third].sort());
    await undo(db, makeAct(13), [makeAct(12).id]);
    expect(await db.people.count()).toBe(1);
    const before = await seen(db);
    const outcome = await erase(db, makeAct(14), third);
    expect([await db.ledger.count(), await db.people.count(), await db.followUps.count()]).toEqual([0, 0, 0]);
    expect(await db.suppressions.count()).toBe(4);
    if (outcome.ok) await unforget(db, makeAct(15), [outcome.forgotten]);
    expect(await seen(db)).toEqual(before);
  });

  it('that was taken back leaves no trace of one who is then erased', async () => {
    const { db, one, other } = await withTwo();
    await merge(db, makeAct(10), one, other);
    await unmerge(db, makeAct(11), makeAct(10).id);
    await erase(db, makeAct(12), other);
    expect(JSON.stringify(await db.ledger.toArray())).not.toContain(other);
    expect((await db.people.toArray()).map(({ id }) => id)).toEqual([one]);
  });
});

describe('two different people', () => {
  it('are remembered, and proposed again once that is undone', async () => {
    const { db, one, other } = await withTwo();
    const proposed = async () => {
      const row = await db.people.get(one);
      return row ? (await findPossibleDuplicates(db, row)).map(({ id }) => id) : [];
    };
    expect(await proposed()).toEqual([other]);
    await notSame(db, makeAct(10), other, one);
    expect(await proposed()).toEqual([]);
    expect(await notSame(db, makeAct(11), one, other)).toMatchObject({ reason: 'unchanged' });
    await undo(db, makeAct(12), [makeAct(10).id]);
    expect(await proposed()).toEqual([other]);
    await merge(db, makeAct(13), one, other);
    await unmerge(db, makeAct(14), makeAct(13).id);
    expect(await proposed()).toEqual([]);
  });
});

describe('ledgers with merges', () => {
  const subject = fc.constantFrom('a', 'b', 'c');
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    fc.constant(observed({ identities: ['li:in/x'] })),
    subject.map((absorbed): Happening => ({ type: 'merged', data: { absorbed } })),
    subject.map((kept): Happening => ({ type: 'merged-into', data: { kept } })),
    fc
      .integer({ min: 0, max: 9 })
      .map((n): Happening => ({ type: 'unmerged', data: { merge: `entry-000${n}` } })),
    fc
      .integer({ min: 0, max: 9 })
      .map((n): Happening => ({ type: 'undone', data: { action: `entry-000${n}` } })),
    fc
      .constantFrom('f1', 'f2')
      .map((followUp): Happening => ({ type: 'scheduled', data: { followUp, ...due(1) } })),
  );
  const ledger = fc
    .array(fc.tuple(subject, happening), { maxLength: 10 })
    .map((all): Entry[] => all.map(([id, each], n) => makeEntry(n, each, { subject: id })));

  it('give the same people in any order, each observation with one of them, and no circle without end', () => {
    const shuffled = ledger.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        for (const id of ['a', 'b', 'c']) {
          expect(reducePerson(id, other)).toEqual(reducePerson(id, entries));
          expect(reduceFollowUps(id, other)).toEqual(reduceFollowUps(id, entries));
        }
        const followUps = ['a', 'b', 'c'].flatMap((id) => reduceFollowUps(id, entries).map((one) => one.id));
        expect(new Set(followUps).size).toBeLessThanOrEqual(2);
      }),
    );
  });
});
