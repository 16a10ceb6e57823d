import { startAct } from '../../lib/actions/act.ts';
import { saveIcp } from '../../lib/actions/save-icp.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { gatherFacts } from '../../lib/qualify/facts.ts';
import { judgeCriterion } from '../../lib/qualify/judge-criterion.ts';
import { answer } from '../../lib/store/answer.ts';
import { AssayDatabase } from '../../lib/store/database.ts';
import { makePeer, toPeerFacts } from './peer-rules.ts';
import { committed, times } from './raw-requests.ts';

/** The moment everyone is judged for. */
const NOW = '2026-03-10T09:00:00.000Z';

/** People whose facts are held in memory while they are judged. */
const JUDGED = 5_000;

/**
 * Criterion evaluations a second on the facts of people already read: ours with evidence, share and interval, the peer's with
 * a yes or no.
 */
export async function judging(name: string, icp: Icp): Promise<{ ours: number; peer: number }> {
  const db = new AssayDatabase(name);
  const rows = await db.people.limit(JUDGED).toArray();
  db.close();
  const facts = rows.map((person) => gatherFacts(person, undefined, NOW));
  const peerFacts = facts.map(toPeerFacts);
  const engine = makePeer(icp);
  let held = 0;
  const judgeAll = async () => {
    for (const each of facts)
      for (const criterion of icp.criteria) held += judgeCriterion(criterion, each).share.value;
  };
  const [, ours = 1] = await times(2, judgeAll);
  const [peer = 1] = await times(1, async () => {
    for (const each of peerFacts) held += (await engine.run(each)).events.length;
  });
  if (!Number.isFinite(held)) throw new Error('a share is no number');
  const evaluations = rows.length * icp.criteria.length * 1000;
  return { ours: evaluations / ours, peer: evaluations / peer };
}

/** Saves the profile's next version, with every weight another, as its editor does. */
export async function editProfile(name: string, icp: Icp): Promise<void> {
  const db = new AssayDatabase(name);
  const criteria = icp.criteria.map((each) => ({ ...each, weight: Math.max(0, each.weight - 1) }));
  await saveIcp(db, startAct(), { ...icp, criteria });
  db.close();
}

/** Waits until the list of people stands. */
async function listStands(): Promise<void> {
  while (!document.querySelector('[data-index]')) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

/**
 * The dashboard, opened with scores out of date, starts the scoring by itself. How long it takes, in seconds, and the longest
 * time in milliseconds the page could not answer from when its list stood: opening it is another matter.
 */
export async function rescoring(name: string): Promise<{ seconds: number; longestBlock: number }> {
  const db = new AssayDatabase(name);
  const started = performance.now();
  await listStands();
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
