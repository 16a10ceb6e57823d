import type { CompanyRow } from '../model/company.ts';
import type { Icp } from '../model/icp.ts';
import type { Person, PersonFacts, PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { chooseCompany, employersOf, traceEmployer } from '../pipeline/employers.ts';
import { type AssayDatabase, listTables } from './database.ts';
import { writeRows } from './list/write-rows.ts';
import { makeRow, type Watch } from './person-row.ts';

/** People linked again in one transaction with the company; with more, the rest follows in transactions of this size. */
export const RELINK_AT_ONCE = 200;

/** The profiles people are held against, the one saved last first. */
export async function activeIcps(db: AssayDatabase): Promise<Icp[]> {
  const icps = await db.icps.orderBy('updatedAt').reverse().toArray();
  return icps.filter(({ archivedAt }) => archivedAt === undefined);
}

/** The company records any of these traces leads to. */
export async function findLinked(db: AssayDatabase, employers: readonly string[]): Promise<CompanyRow[]> {
  if (employers.length === 0) return [];
  return await db.companies.where('links').anyOf(employers).distinct().toArray();
}

/** The record of the company someone with these facts works for. */
export async function findEmployer(db: AssayDatabase, facts: PersonFacts): Promise<CompanyRow | undefined> {
  return chooseCompany(traceEmployer(facts), await findLinked(db, employersOf(facts)));
}

/** Links people to the companies as they are now, and scores them. Runs inside the caller's transaction. */
export async function linkPeople(
  db: AssayDatabase,
  people: readonly (Person & Watch)[],
  icps: readonly Icp[],
  now: Instant,
): Promise<PersonRow[]> {
  const traces = people.map(({ facts }) => employersOf(facts));
  const companies = await findLinked(db, [...new Set(traces.flat())]);
  return people.map((person, place) => {
    const own = companies.filter(({ links }) => links.some((link) => traces[place]?.includes(link)));
    return makeRow(person, icps, now, chooseCompany(traceEmployer(person.facts), own));
  });
}

/**
 * Scores rows against the companies they are linked to, and leaves the links as they are. Runs inside the caller's
 * transaction over `people` and `companies`.
 */
export async function scoreRows(
  db: AssayDatabase,
  rows: readonly PersonRow[],
  icps: readonly Icp[],
  now: Instant,
): Promise<PersonRow[]> {
  const ids = [...new Set(rows.flatMap(({ companyId }) => companyId ?? []))];
  const companies = await db.companies.bulkGet(ids);
  const byId = new Map(companies.flatMap((company) => (company ? [[company.id, company] as const] : [])));
  return rows.map((row) => makeRow(row, icps, now, byId.get(row.companyId ?? '')));
}

/** What changed about companies: their ids, and the links they had or have. */
export interface CompanyChange {
  ids: string[];
  links: string[];
}

async function peopleConcerned(db: AssayDatabase, { ids, links }: CompanyChange): Promise<string[]> {
  const [named, linked] = await Promise.all([
    db.people.where('employers').anyOf(links).primaryKeys(),
    db.people.where('companyId').anyOf(ids).primaryKeys(),
  ]);
  return [...new Set([...named, ...linked])].sort();
}

async function linkAgain(db: AssayDatabase, ids: readonly string[], now: Instant): Promise<void> {
  const rows = (await db.people.bulkGet([...ids])).filter((row) => row !== undefined);
  await writeRows(db, rows, await linkPeople(db, rows, await activeIcps(db), now));
}

/**
 * Links and scores the people a change of companies concerns, in the caller's transaction when they are few. When they
 * are many it notes the change for `finishRelinking`, which the caller runs after the commit.
 */
export async function relinkPeople(db: AssayDatabase, change: CompanyChange, now: Instant): Promise<void> {
  if (change.ids.length === 0) return;
  const ids = await peopleConcerned(db, change);
  if (ids.length <= RELINK_AT_ONCE) return await linkAgain(db, ids, now);
  const row = await db.meta.get('relinking');
  const waiting = row?.key === 'relinking' ? row.value : [];
  await db.meta.put({ key: 'relinking', value: [...waiting, change] });
}

/**
 * Carries out what `relinkPeople` left for later, a few hundred people a transaction. A run that was cut short is begun
 * again by the next: linking twice gives the same.
 */
export async function finishRelinking(db: AssayDatabase, now: Instant): Promise<void> {
  const row = await db.meta.get('relinking');
  const waiting = row?.key === 'relinking' ? row.value : [];
  const tables = [...listTables(db), db.companies, db.icps, db.meta];
  for (const change of waiting) {
    const ids = await peopleConcerned(db, change);
    for (let from = 0; from < ids.length; from += RELINK_AT_ONCE) {
      const chunk = ids.slice(from, from + RELINK_AT_ONCE);
      // An async function by itself: Dexie follows no other through native awaits.
      await db.transaction('rw', tables, async () => await linkAgain(db, chunk, now));
    }
    await db.transaction('rw', db.meta, async () => {
      const left = await db.meta.get('relinking');
      if (left?.key !== 'relinking') return;
      const value = left.value.filter((other) => JSON.stringify(other) !== JSON.stringify(change));
      await db.meta.put({ key: 'relinking', value });
    });
  }
}
