import type { Purge } from '../model/privacy.ts';
import { keptSince, monthsAfter } from '../pipeline/privacy-clock.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { readPurges } from '../store/privacy.ts';
import type { Act } from './act.ts';
import { type Forgotten, forgetAll, unforget } from './forget.ts';
import type { Outcome } from './outcome.ts';

/** Removals that are remembered. */
const REMEMBERED = 100;

/** What one run of removing is, told with each part of it. */
export type PurgeRun = Pick<Purge, 'id' | 'months'>;

async function noteRun(db: AssayDatabase, { id, months }: PurgeRun, people: number, act: Act): Promise<void> {
  if (people === 0) return;
  const purges = await readPurges(db);
  const [last] = purges;
  const value =
    last?.id === id
      ? [{ ...last, people: last.people + people }, ...purges.slice(1)]
      : [{ id, at: act.at, people, months }, ...purges];
  await db.meta.put({ key: 'purges', value: value.filter((each) => each.people > 0).slice(0, REMEMBERED) });
}

/**
 * Removes those of some people who are past their time, whole and without a hash: they may be captured again. Who gave a sign in the
 * meantime, or became a customer, stays (`unchanged`). The log says how many, not who. One part, one transaction.
 */
export async function purge(
  db: AssayDatabase,
  act: Act,
  personIds: readonly string[],
  run: PurgeRun,
): Promise<Outcome<{ forgotten: Forgotten }>[]> {
  const cutoff = monthsAfter(act.at, -run.months);
  return await db.transaction('rw', actionTables(db), async () => {
    const rows = await db.people.bulkGet([...personIds]);
    const past = rows.flatMap((row) => (row && (keptSince(row) ?? act.at) < cutoff ? row.id : []));
    const gone = await forgetAll(db, act, past, { hashes: [] });
    await noteRun(db, run, gone.filter(({ ok }) => ok).length, act);
    const stayed = personIds.length - past.length;
    return [...gone, ...Array.from({ length: stayed }, () => ({ ok: false, reason: 'unchanged' }) as const)];
  });
}

/** Brings back whom one part of a run removed, and counts them out of the log. */
export async function unpurge(
  db: AssayDatabase,
  act: Act,
  forgotten: readonly Forgotten[],
  run: PurgeRun,
): Promise<void> {
  await db.transaction('rw', actionTables(db), async () => {
    await unforget(db, act, forgotten);
    await noteRun(db, run, -forgotten.length, act);
  });
}
