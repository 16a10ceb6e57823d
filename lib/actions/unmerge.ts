import type { EntryOf } from '../model/ledger.ts';
import { standingEntries } from '../pipeline/standing-entries.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { deriveSubject } from '../store/derive-subject.ts';
import { finishRelinking } from '../store/link-people.ts';
import { loadComponent } from '../store/load-component.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { append } from './record.ts';

/**
 * Parts two people who were merged, or two companies. Each is again what they would be had they never been one: what was done since
 * stays with whom it was done on, and readings go with the address they were taken at. That they are two is remembered, so that the
 * merge is not proposed again. Where reading a page joined companies, that reading goes with the joining.
 * @param mergeAct the act that merged them: the `action` of its `merged` entry
 */
export async function unmerge(db: AssayDatabase, act: Act, mergeAct: string): Promise<Outcome<unknown>> {
  const outcome = await db.transaction('rw', actionTables(db), async () => {
    const written = await db.ledger.where('action').equals(mergeAct).toArray();
    const merges = written.filter((entry): entry is EntryOf<'merged'> => entry.type === 'merged');
    const [merged] = merges;
    if (!merged) return { ok: false, reason: 'gone' } as const;
    const kept = merged.subject;
    const { entries } = await loadComponent(db, kept);
    const done = entries.some((entry) => entry.action === act.id);
    if (!done) {
      const stands = standingEntries(entries).some(({ id }) => id === merged.id);
      if (!stands) return { ok: false, reason: 'unchanged' } as const;
      const parting = { type: 'unmerged', data: { merge: mergeAct } } as const;
      // A page may have shown several records of a company to be one.
      const parted = merges.map(({ data: { absorbed } }) => absorbed);
      const notSameAs = (other: string) => ({ type: 'not-same', data: { other } }) as const;
      await append(db, act, [
        { subject: kept, happened: [parting, ...parted.map(notSameAs)] },
        ...parted.map((subject) => ({ subject, happened: [parting, notSameAs(kept)] })),
      ]);
    }
    await deriveSubject(db, kept, act.at);
    return { ok: true, act: act.id } as const;
  });
  await finishRelinking(db, act.at);
  return outcome;
}
