import type { CompanyRow } from '../model/company.ts';
import type { Happening } from '../model/ledger.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { deriveCompany } from '../store/derive-company.ts';
import { finishRelinking } from '../store/link-people.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { append, subjectsOf } from './record.ts';

/** What happens to the record of a company that is kept, and to those that become part of it. */
export function joining(
  kept: string,
  absorbed: readonly string[],
): { subject: string; happened: Happening[] }[] {
  return absorbed.flatMap((id): { subject: string; happened: Happening[] }[] => [
    { subject: kept, happened: [{ type: 'merged', data: { absorbed: id } }] },
    { subject: id, happened: [{ type: 'merged-into', data: { kept } }] },
  ]);
}

/**
 * Makes two records of one company one: what was read and set of `absorbedId` counts for `keptId`, and the people who work there are
 * linked and scored again. `unmerge` and `undo` part them exactly.
 */
export async function joinCompanies(
  db: AssayDatabase,
  act: Act,
  keptId: string,
  absorbedId: string,
): Promise<Outcome<{ company: CompanyRow }>> {
  const outcome = await db.transaction('rw', actionTables(db), async () => {
    const [kept, absorbed] = await db.companies.bulkGet([keptId, absorbedId]);
    if (kept && (await subjectsOf(db, act.id)).includes(keptId)) {
      return { ok: true, act: act.id, company: kept } as const;
    }
    if (!kept || !absorbed) return { ok: false, reason: 'gone' } as const;
    if (keptId === absorbedId) return { ok: false, reason: 'unchanged' } as const;
    await append(db, act, joining(keptId, [absorbedId]));
    const company = await deriveCompany(db, keptId, act.at);
    return company ? ({ ok: true, act: act.id, company } as const) : ({ ok: false, reason: 'gone' } as const);
  });
  await finishRelinking(db, act.at);
  return outcome;
}
