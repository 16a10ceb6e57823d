import { startAct } from '../../lib/actions/act.ts';
import { saveIcp } from '../../lib/actions/save-icp.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { assay } from '../../lib/qualify/index.ts';
import { AssayDatabase } from '../../lib/store/database.ts';
import { answer, committed, times } from './raw-requests.ts';

/** Criterion evaluations a second, on the thread that calls. */
export async function scoring(name: string, icp: Icp): Promise<number> {
  const db = new AssayDatabase(name);
  const rows = await db.people.limit(5_000).toArray();
  db.close();
  const now = new Date().toISOString();
  const [ms = 1] = await times(1, async () => {
    for (const person of rows) assay({ icp, person, answers: person.answers, signals: person.signals, now });
  });
  return (rows.length * icp.criteria.length * 1000) / ms;
}

/** Saves the profile's next version, with every weight another, as its editor does. */
export async function editProfile(name: string, icp: Icp): Promise<void> {
  const db = new AssayDatabase(name);
  const criteria = icp.criteria.map((each) => ({ ...each, weight: Math.max(0, each.weight - 1) }));
  await saveIcp(db, startAct(), { ...icp, criteria });
  db.close();
}

/**
 * The dashboard, opened with scores out of date, starts the scoring by itself. How long it takes, in seconds, and the longest
 * time in milliseconds the page could not answer meanwhile.
 */
export async function rescoring(name: string): Promise<{ seconds: number; longestBlock: number }> {
  const db = new AssayDatabase(name);
  const started = performance.now();
  let longestBlock = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestBlock = Math.max(longestBlock, duration);
  });
  watch.observe({ type: 'longtask' });
  while (await db.meta.get('unscored')) await new Promise((resolve) => setTimeout(resolve, 50));
  watch.disconnect();
  db.close();
  return { seconds: (performance.now() - started) / 1000, longestBlock };
}

/** Every person read and written back as they are by the raw API, in chunks, in seconds. */
export async function rewriting(name: string): Promise<number> {
  const db = new AssayDatabase(name);
  const ids = await db.people.toCollection().primaryKeys();
  const raw = db.backendDB();
  const [ms = 0] = await times(1, async () => {
    for (let from = 0; from < ids.length; from += 200) {
      const tx = raw.transaction('people', 'readwrite');
      const store = tx.objectStore('people');
      const range = IDBKeyRange.bound(ids[from], ids[Math.min(from + 199, ids.length - 1)]);
      for (const row of await answer(store.getAll(range))) store.put(row);
      await committed(tx);
    }
  });
  db.close();
  return ms / 1000;
}
