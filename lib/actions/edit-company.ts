import type { CompanyRow } from '../model/company.ts';
import type { EntryOf } from '../model/ledger.ts';
import type { CompanyField } from '../model/reading.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { deriveCompany } from '../store/derive-company.ts';
import { finishRelinking } from '../store/link-people.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { append, subjectsOf } from './record.ts';

/**
 * Sets a field of a company by hand; from then on it beats any page. `null` clears the field for good. A name cannot be
 * cleared. The people who work there are linked and scored again.
 */
export async function editCompany(
  db: AssayDatabase,
  act: Act,
  companyId: string,
  field: CompanyField,
  value: EntryOf<'company-edited'>['data']['value'],
): Promise<Outcome<{ company: CompanyRow }>> {
  const outcome = await db.transaction('rw', actionTables(db), async () => {
    const known = await db.companies.get(companyId);
    if (!known) return { ok: false, reason: 'gone' } as const;
    if ((await subjectsOf(db, act.id)).includes(companyId)) {
      return { ok: true, act: act.id, company: known } as const;
    }
    if (field === 'name' && value === null) return { ok: false, reason: 'empty' } as const;
    const fact = known.facts[field];
    if (fact && JSON.stringify(fact.value) === JSON.stringify(value)) {
      return { ok: false, reason: 'unchanged' } as const;
    }
    await append(db, act, [
      { subject: companyId, happened: [{ type: 'company-edited', data: { field, value } }] },
    ]);
    const company = await deriveCompany(db, companyId, act.at);
    return company ? ({ ok: true, act: act.id, company } as const) : ({ ok: false, reason: 'gone' } as const);
  });
  await finishRelinking(db, act.at);
  return outcome;
}
