import type { CompanyRow } from '../model/company.ts';
import type { Happening } from '../model/ledger.ts';
import type { CompanyReading, Source } from '../model/reading.ts';
import { companyIdentities } from '../pipeline/reduce-company.ts';
import { sameCompanies } from '../pipeline/same-companies.ts';
import { standingEntries } from '../pipeline/standing-entries.ts';
import { type AssayDatabase, actionTables, entriesOf } from '../store/database.ts';
import { deriveCompany } from '../store/derive-company.ts';
import { areNotSame } from '../store/find-duplicates.ts';
import { finishRelinking } from '../store/link-people.ts';
import { type Act, newId } from './act.ts';
import type { CaptureNews } from './capture.ts';
import { joining } from './join-companies.ts';
import type { Outcome } from './outcome.ts';
import { append, subjectsOf } from './record.ts';

async function isNews(db: AssayDatabase, id: string, reading: CompanyReading): Promise<boolean> {
  const last = standingEntries(await entriesOf(db, id)).findLast(({ type }) => type === 'company-observed');
  return last?.type !== 'company-observed' || JSON.stringify(last.data.reading) !== JSON.stringify(reading);
}

/** Those of one company, without what the user said is another. */
async function withoutOthers(
  db: AssayDatabase,
  [known, ...others]: readonly CompanyRow[],
): Promise<CompanyRow[]> {
  if (!known) return [];
  const ids = others.map(({ id }) => id);
  const apart = await areNotSame(db, known.id, ids);
  return [known, ...others.filter(({ id }) => !apart.has(id))];
}

/**
 * Keeps the company a page showed. One already known under any of the identities, or by the domain of its web site, is
 * updated; records that the page shows to be one company become one, the oldest of them, but for what the user said is
 * another. The people who work there are linked and scored again in the same transaction when they are few, before this
 * resolves in any case.
 * @throws when the store fails; then nothing was written
 */
export async function captureCompany(
  db: AssayDatabase,
  act: Act,
  { reading, source }: { reading: CompanyReading; source: Source },
): Promise<Outcome<{ company: CompanyRow; news: CaptureNews }>> {
  const outcome = await db.transaction('rw', actionTables(db), async () => {
    const identities = companyIdentities(reading);
    const holders = await db.companies.where('identities').anyOf(identities).distinct().toArray();
    const [known, ...others] = await withoutOthers(db, sameCompanies(reading, holders));
    const subject = known?.id ?? newId();
    const done = await subjectsOf(db, act.id);
    if (known && done.includes(subject)) {
      return { ok: true, act: act.id, company: known, news: 'seen' } as const;
    }
    const news = !known || others.length > 0 || (await isNews(db, subject, reading));
    const observed: Happening[] = news ? [{ type: 'company-observed', data: { reading, source } }] : [];
    await append(db, act, [
      { subject, happened: observed },
      ...joining(
        subject,
        others.map(({ id }) => id),
      ),
    ]);
    const company = await deriveCompany(db, subject, act.at, act.at);
    if (!company) return { ok: false, reason: 'gone' } as const;
    return { ok: true, act: act.id, company, news: !known ? 'captured' : news ? 'updated' : 'seen' } as const;
  });
  await finishRelinking(db, act.at);
  return outcome;
}
