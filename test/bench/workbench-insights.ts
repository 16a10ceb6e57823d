import type { Icp } from '../../lib/model/icp.ts';
import type { Entry } from '../../lib/model/ledger.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { answer } from '../../lib/store/answer.ts';
import { AssayDatabase } from '../../lib/store/database.ts';
import { makeList } from '../../lib/store/list/make-list.ts';
import { makeRow } from '../../lib/store/person-row.ts';
import { makeHistories } from '../fixtures/histories.ts';
import { times } from './raw-requests.ts';

const CHUNK = 2_000;

/** A database of people with a year of history, written raw in chunks, and its list; how many entries that was. */
export async function fillHistories(name: string, people: number, icp: Icp, until: string): Promise<number> {
  const db = new AssayDatabase(name);
  await db.open();
  let [entries, rows]: [Entry[], PersonRow[]] = [[], []];
  let written = 0;
  const write = async () => {
    await db.transaction('rw', db.ledger, db.people, async () => {
      await db.ledger.bulkAdd(entries);
      await db.people.bulkAdd(rows);
    });
    written += entries.length;
    [entries, rows] = [[], []];
  };
  for (const own of makeHistories({ people, until })) {
    const person = reducePerson(own[0]?.subject ?? '', own);
    if (!person) throw new Error('an observation makes a person');
    entries.push(...own);
    rows.push(makeRow(person, [icp], until));
    if (rows.length === CHUNK) await write();
  }
  await write();
  await db.icps.put(icp);
  await db.counts.bulkPut([{ key: 'all', n: people }]);
  await makeList(db, () => {});
  db.close();
  return written;
}

/** Every entry taken over raw, in shares of the same size, and thrown away, in milliseconds. */
export async function readingEntries(name: string): Promise<number> {
  const db = new AssayDatabase(name);
  await db.open();
  const [ms = 0] = await times(1, async () => {
    for (let range: IDBKeyRange | null = null; ; ) {
      const store = db.backendDB().transaction('ledger').objectStore('ledger');
      const rows = (await answer(store.getAll(range, CHUNK))) as { id: string }[];
      const last = rows.at(-1);
      if (last === undefined || rows.length < CHUNK) break;
      range = IDBKeyRange.lowerBound(last.id, true);
    }
  });
  db.close();
  return ms;
}

const frame = () => new Promise(requestAnimationFrame);

/** The first number of the room, which stands beside the funnel. */
const headline = () => document.querySelector('.insight-number')?.closest('p')?.textContent ?? '';

const standing = () => document.querySelector('.insight-standing')?.textContent ?? '';

interface Opening {
  /** Milliseconds from the way into the room to its first numbers. */
  first: number;
  longestBlock: number;
}

/** Watches the page's main thread while something happens. */
async function watchBlocks<T>(work: () => Promise<T>): Promise<{ result: T; longestBlock: number }> {
  let longestBlock = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestBlock = Math.max(longestBlock, duration);
  });
  watch.observe({ type: 'longtask' });
  const result = await work();
  await frame();
  await new Promise((resolve) => setTimeout(resolve, 100));
  watch.disconnect();
  return { result, longestBlock };
}

/** Goes into the room and waits for its numbers. */
export async function openingInsights(): Promise<Opening> {
  const { result, longestBlock } = await watchBlocks(async () => {
    const start = performance.now();
    location.hash = '#/insights';
    while (headline() === '') await frame();
    return performance.now() - start;
  });
  return { first: result, longestBlock };
}

/** Chooses one period after the other in the room, and how long each took until its numbers stood. */
export async function choosingPeriods(
  kinds: readonly string[],
): Promise<{ ms: number[]; longestBlock: number }> {
  const select = [...document.querySelectorAll<HTMLSelectElement>('.insight-choices select')].at(-1);
  if (!select) throw new Error('there is no choice of period');
  const { result, longestBlock } = await watchBlocks(async () => {
    const taken: number[] = [];
    for (const kind of kinds) {
      const before = `${headline()}${standing()}`;
      const start = performance.now();
      select.value = kind;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
      while (`${headline()}${standing()}` === before) await frame();
      taken.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return taken;
  });
  return { ms: result, longestBlock };
}
