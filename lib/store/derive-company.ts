import type { Company, CompanyRow } from '../model/company.ts';
import { companyKey } from '../model/company-key.ts';
import type { Instant } from '../model/schema.ts';
import { foldText, wordsOf } from '../model/text.ts';
import { latinise } from '../model/transliterate.ts';
import { keptSubjects } from '../pipeline/families.ts';
import { reduceCompany } from '../pipeline/reduce-company.ts';
import { standingEntries } from '../pipeline/standing-entries.ts';
import { claimIdentities } from './claim-identities.ts';
import type { AssayDatabase } from './database.ts';
import { relinkPeople } from './link-people.ts';
import { type Component, loadComponent } from './load-component.ts';

const MOST_WORDS = 16;

function makeCompanyRow(company: Company, identities: string[]): CompanyRow {
  const { facts } = company;
  const name = facts.name.value;
  return {
    ...company,
    identities,
    sortName: foldText(name) || name,
    words: wordsOf([name, latinise(name), facts.industry?.value, facts.place?.value], MOST_WORDS),
    links: [...identities, `name:${companyKey(name)}`],
  };
}

/** What people are matched with, as far as it changed, and the companies it changed on. */
function changed(before: readonly CompanyRow[], after: readonly CompanyRow[]) {
  const all = [...before, ...after];
  return {
    ids: [...new Set(all.map(({ id }) => id))],
    links: [...new Set(all.flatMap(({ links }) => links))],
  };
}

/** Whether only the last sighting differs, so that nothing about the people there can. */
function sameButSeen(before: readonly CompanyRow[], after: readonly CompanyRow[]): boolean {
  const said = (rows: readonly CompanyRow[]) =>
    JSON.stringify(rows.map(({ id, facts, links, url }) => ({ id, facts, links, url })));
  return said(before) === said(after);
}

/** Makes the rows of every company of a component say what its entries say, and links their people. */
export async function writeCompanies(
  db: AssayDatabase,
  { subjects, entries }: Component,
  now: Instant,
  seenAt?: Instant,
): Promise<CompanyRow[]> {
  const before = (await db.companies.bulkGet(subjects)).filter((row) => row !== undefined);
  const companies = subjects.flatMap((id) => reduceCompany(id, entries) ?? []);
  const standing = standingEntries(entries);
  const known = new Set(before.flatMap(({ identities }) => identities));
  const ownerOf = keptSubjects(standing);
  const claims = await claimIdentities(db, 'companies', companies, { standing, known, ownerOf });
  const rows = companies.map((company) =>
    makeCompanyRow(company, claims.get(company.id)?.owned ?? company.identities),
  );
  for (const row of rows) {
    const old = before.find(({ id }) => id === row.id);
    for (const at of [old?.lastSeenAt, seenAt])
      if (at !== undefined && at > row.lastSeenAt) row.lastSeenAt = at;
  }
  const living = new Set(rows.map(({ id }) => id));
  const orphans = entries.filter(({ subject }) => !living.has(ownerOf(subject)));
  await db.companies.bulkDelete(before.map(({ id }) => id));
  await db.companies.bulkPut(rows);
  await db.ledger.bulkDelete(orphans.map(({ id }) => id));
  if (!sameButSeen(before, rows)) await relinkPeople(db, changed(before, rows), now);
  return rows;
}

/**
 * Makes the rows of a company, and of those that turned out to be the same, say what the ledger says, and links and scores
 * the people who work there. Runs inside the caller's transaction over `actionTables`; call `finishRelinking` after it.
 * Returns the row, or `undefined` when no entry stands for the company any more.
 */
export async function deriveCompany(
  db: AssayDatabase,
  id: string,
  now: Instant,
  seenAt?: Instant,
): Promise<CompanyRow | undefined> {
  const component = await loadComponent(db, id);
  const rows = await writeCompanies(db, component, now, seenAt);
  const kept = keptSubjects(standingEntries(component.entries))(id);
  return rows.find((row) => row.id === kept);
}
