import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { makeReading, minute, PAGE } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { capture } from '../actions/capture.ts';
import { edit } from '../actions/edit.ts';
import { erase } from '../actions/erase.ts';
import { merge } from '../actions/merge.ts';
import { move } from '../actions/move.ts';
import { note } from '../actions/note.ts';
import { tag } from '../actions/tag.ts';
import { undo } from '../actions/undo.ts';
import type { Segment } from '../model/segment.ts';
import { FUNCTIONS } from '../model/words.ts';
import { choosePeople, countPeriod } from '../pipeline/insights/index.ts';
import { makeList } from './list/make-list.ts';
import { readInsightData, readInsightMark } from './read-insights.ts';

const OTHER = {
  identities: ['li:in/other'],
  url: 'https://www.linkedin.com/in/other/',
  name: 'Other Person',
};
const CLOCK = { now: Date.parse(minute(59)) / 1_000, startOf: (day: string) => Date.parse(day) / 1_000 };
const EVER = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, asOf: Date.parse(minute(59)) };

async function entered(db: ReturnType<typeof openDatabase>) {
  const { columns } = await readInsightData(db, CLOCK);
  const buckets = [{ ...EVER, start: '2026-01-01', whole: true }];
  const { funnel } = countPeriod(columns, choosePeople(columns, {}), EVER, buckets);
  return funnel.map((step) => step.entered);
}

describe('readInsightData', () => {
  it('reads everyone with their history, and what they can be picked by', async () => {
    const db = openDatabase();
    const { id } = await captured(db, {}, 0);
    await captured(db, OTHER, 1);
    await tag(db, makeAct(2), id, { add: ['fair'] });
    await move(db, makeAct(3), id, { to: 'lead', reason: 'asked for it' });
    await edit(db, makeAct(4), id, 'channel', 'event');
    const told: [number, number][] = [];
    const { columns, entries } = await readInsightData(db, CLOCK, (done, all) => told.push([done, all]));
    expect(columns).toMatchObject({ people: 2, groupKeys: ['tag:fair'] });
    expect(told.at(-1)).toEqual([entries + 2, entries + 2]);
    expect(await entered(db)).toEqual([2, 1, 0, 0, 0]);
    expect(choosePeople(columns, { group: 'tag:fair' }).people).toBe(1);
  });

  it('knows neither what was undone, nor two of one who was merged, nor who was erased', async () => {
    const db = openDatabase();
    const { id } = await captured(db, {}, 0);
    const { id: other } = await captured(db, OTHER, 1);
    await move(db, makeAct(2), other, { to: 'prospect', reason: 'spoken with' });
    await move(db, makeAct(3), id, { to: 'customer', reason: 'bought' });
    await undo(db, makeAct(4), [makeAct(3).id]);
    expect(await entered(db)).toEqual([2, 1, 1, 0, 0]);
    await merge(db, makeAct(5), id, other);
    expect(await entered(db)).toEqual([1, 1, 1, 0, 0]);
    await erase(db, makeAct(6), id);
    expect(await entered(db)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('where people stand', () => {
  const segment = (field: string, values: string[]): Segment => ({
    id: 'some',
    name: 'Some',
    filter: { join: 'all', parts: [{ field, test: 'is', values }] },
    createdAt: minute(0),
    updatedAt: minute(0),
  });

  it('is told by the kept list with what became different since, or by the rows, alike', async () => {
    const db = openDatabase();
    await db.segments.put(segment('stage', ['lead']));
    const { id } = await captured(db, {}, 0);
    await captured(db, OTHER, 1);
    await makeList(db, () => {});
    await tag(db, makeAct(2), id, { add: ['fair'] });
    await move(db, makeAct(3), id, { to: 'lead', reason: 'asked for it' });
    const kept = (await readInsightData(db, CLOCK)).columns;
    await db.meta.delete('list');
    const packed = (await readInsightData(db, CLOCK)).columns;
    expect(packed).toEqual(kept);
    expect(kept.groupKeys).toEqual(['tag:fair', 'segment:some']);
    expect(choosePeople(kept, { group: 'segment:some' }).people).toBe(1);
    expect(FUNCTIONS[(kept.role[0] ?? 0) - 1]).toBe('operations');
  });

  it('is told by the rows where the kept list misses somebody', async () => {
    const db = openDatabase();
    await captured(db, {}, 0);
    await makeList(db, () => {});
    await captured(db, OTHER, 1);
    await db.listChanges.clear();
    expect((await readInsightData(db, CLOCK)).columns.people).toBe(2);
  });
});

describe('readInsightMark', () => {
  it('differs after whatever is counted, and not before', async () => {
    const db = openDatabase();
    const { id } = await captured(db, {}, 0);
    const mark = await readInsightMark(db);
    expect(await readInsightMark(db)).toBe(mark);
    await note(db, makeAct(1), id, 'met');
    const noted = await readInsightMark(db);
    expect(noted).not.toBe(mark);
    await capture(db, makeAct(2), { reading: makeReading(OTHER), source: PAGE });
    const two = await readInsightMark(db);
    expect(two).not.toBe(noted);
    await db.contents.put({
      id: 'paper',
      title: 'A paper',
      kind: 'white-paper',
      link: 'https://quay.example/paper',
      position: 'evaluation',
      stages: [],
      pains: [],
      personas: [],
      language: 'en',
      updatedAt: makeAct(3).at,
    });
    expect(await readInsightMark(db)).not.toBe(two);
  });
});
