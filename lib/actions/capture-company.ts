import type { CompanyRow } from '../model/company.ts';
import type { Happening } from '../model/ledger.ts';
import type { CompanyReading, Source } from '../model/reading.ts';
import { companyIdentities } from '../pipeline/reduce-company.ts';
import { sameCompanies } from '../pipeline/same-companies.ts';
import { standingEntries } from '../pipeline/standing-entries.ts';
import { type AssayDatabase, actionTables, entriesOf } from '../store/database.ts';
import { deriveCompany } from '../store/derive-company.ts';
import { finishRelinking } from '../store/link-people.ts';
import { type Act, newId } from './act.ts';
import type { CaptureNews } from './capture.ts';
import type { Outcome } from './outcome.ts';
import { append, subjectsOf } from './record.ts';

async function isNews(db: AssayDatabase, id: string, reading: CompanyReading): Promise<boolean> {
  const last = standingEntries(await entriesOf(db, id)).findLast(({ type }) => type === 'company-observed');
  return last?.type !== 'company-observed' || JSON.stringify(last.data.reading) !== JSON.stringify(reading);
}

/** What happened to the first of several records of one company, and to those that become part of it. */
function joining([kept, ...others]: readonly CompanyRow[]): { subject: string; happened: Happening[] }[] {
  if (!kept) return [];
  return others.flatMap(({ id }): { subject: string; happened: Happening[] }[] => [
    { subject: kept.id, happened: [{ type: 'merged', data: { absorbed: id } }] },
    { subject: id, happened: [{ type: 'merged-into', data: { kept: kept.id } }] },
  ]);
}

/**
 * Keeps the company a page showed. One already known under any of the identities, or by the domain of its web site, is
 * updated; records that the page shows to be one company become one, the oldest of them. The people who work there are
 * linked and scored again in the same transaction when they are few, before this resolves in any case.
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
    const same = sameCompanies(reading, holders);
    const [known] = same;
    const subject = known?.id ?? newId();
    const done = await subjectsOf(db, act.id);
    if (known && done.includes(subject)) {
      return { ok: true, act: act.id, company: known, news: 'seen' } as const;
    }
    const news = !known || same.length > 1 || (await isNews(db, subject, reading));
    const observed: Happening[] = news ? [{ type: 'company-observed', data: { reading, source } }] : [];
    await append(db, act, [{ subject, happened: observed }, ...joining(same)]);
    const company = await deriveCompany(db, subject, act.at, act.at);
    if (!company) return { ok: false, reason: 'gone' } as const;
    return { ok: true, act: act.id, company, news: !known ? 'captured' : news ? 'updated' : 'seen' } as const;
  });
  await finishRelinking(db, act.at);
  return outcome;
}
