/**
 * What the bench runs inside a page: Assay's own store and actions beside the browser's raw API, on the same rows.
 * Bundled and evaluated in Chromium, so that every time is taken in the page and none includes the driver.
 */
import { startAct } from '../../lib/actions/act.ts';
import { capture } from '../../lib/actions/capture.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { Entry } from '../../lib/model/ledger.ts';
import type { Source } from '../../lib/model/reading.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { answer } from '../../lib/store/answer.ts';
import { AssayDatabase } from '../../lib/store/database.ts';
import { makeRow } from '../../lib/store/person-row.ts';
import { readCounts } from '../../lib/store/queries.ts';
import { crowdReading } from './crowd.ts';
import { fillHistories } from './fill-histories.ts';
import { committed, times } from './raw-requests.ts';
import { boardWork } from './workbench-board.ts';
import { dayWork } from './workbench-day.ts';
import { exportWork } from './workbench-export.ts';
import { importWork } from './workbench-import.ts';
import { insightsWork } from './workbench-insights.ts';
import { listWork } from './workbench-list.ts';
import { editProfile, judging, rescoring, rewriting } from './workbench-scoring.ts';
import { tableWork } from './workbench-table.ts';

const SOURCE: Source = {
  kind: 'page',
  adapter: 'bench',
  version: '1',
  layout: 'sdui',
  url: 'https://www.linkedin.com/in/x/',
};
const readingOf = crowdReading;

function entryOf(n: number): Entry {
  const id = `0196${String(n).padStart(4, '0')}-bench-${n}`.slice(0, 36);
  const moment = new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
  return {
    id,
    subject: `p${n}`,
    at: moment,
    by: 'bench',
    action: id,
    type: 'observed',
    data: { reading: readingOf(n), source: SOURCE },
  };
}

/** A database with this many people, written raw in chunks, and the counts that go with them. */
async function fill(name: string, people: number, icp: Icp): Promise<void> {
  const db = new AssayDatabase(name);
  await db.open();
  for (let from = 0; from < people; from += 5_000) {
    const entries = Array.from({ length: Math.min(5_000, people - from) }, (_, n) => entryOf(from + n));
    const rows = entries.map((entry) => {
      const person = reducePerson(entry.subject, [entry]);
      if (!person) throw new Error('an observation makes a person');
      return makeRow(person, [icp], entry.at);
    });
    await db.transaction('rw', db.ledger, db.people, async () => {
      await db.ledger.bulkAdd(entries);
      await db.people.bulkAdd(rows);
    });
  }
  await db.icps.put(icp);
  await db.counts.bulkPut([
    { key: 'all', n: people },
    { key: 'stage:suspect', n: people },
  ]);
  db.close();
}

/** Captures of new people by the action, and the same rows in one raw strict transaction each, turn about. */
async function captures(
  name: string,
  runs: number,
  first: number,
): Promise<{ ours: number[]; raw: number[] }> {
  const db = new AssayDatabase(name);
  await db.open();
  const plain = indexedDB.open(`${name}-raw`, 1);
  plain.onupgradeneeded = () => {
    plain.result.createObjectStore('ledger', { keyPath: 'id' }).createIndex('s', ['subject', 'at']);
    const store = plain.result.createObjectStore('people', { keyPath: 'id' });
    for (const index of ['sortName', 'stage', 'changedAt', 'maturedAt', 'companyId'])
      store.createIndex(index, index);
    for (const index of ['identities', 'words', 'tags', 'employers', 'contacts'])
      store.createIndex(index, index, { multiEntry: true });
  };
  const rawDb = await answer(plain);
  const ours: number[] = [];
  const raw: number[] = [];
  for (let run = 0; run < runs; run++) {
    const n = first + run;
    ours.push(...(await times(1, () => capture(db, startAct(), { reading: readingOf(n), source: SOURCE }))));
    const row = await db.people.where('identities').equals(`li:in/person-${n}`).first();
    const tx = () => rawDb.transaction(['ledger', 'people'], 'readwrite', { durability: 'strict' });
    raw.push(
      ...(await times(1, async () => {
        const write = tx();
        write.objectStore('ledger').add(entryOf(n));
        write.objectStore('people').add(row);
        await committed(write);
      })),
    );
  }
  db.close();
  rawDb.close();
  return { ours, raw };
}

async function counts(name: string, runs: number): Promise<{ ours: number[]; raw: number[] }> {
  const db = new AssayDatabase(name);
  await db.open();
  const ours = await times(runs, () => readCounts(db));
  const raw = await times(3, () =>
    answer(db.backendDB().transaction('people').objectStore('people').count()),
  );
  db.close();
  return { ours, raw };
}

const workbench = {
  fill,
  captures,
  counts,
  judging,
  editProfile,
  rescoring,
  rewriting,
  ...exportWork,
  ...listWork,
  ...tableWork,
  ...boardWork,
  ...dayWork,
  ...insightsWork,
  ...importWork,
  fillHistories,
};
export type Workbench = typeof workbench;
Object.assign(globalThis, { workbench });
