import type { CompanyRow } from '../model/company.ts';
import type { PersonRow } from '../model/person.ts';
import { foldText } from '../model/text.ts';
import type { EmployedPerson } from '../qualify/index.ts';
import type { AssayDatabase } from './database.ts';
import { areNotSame } from './find-duplicates.ts';
import { readIds } from './read-ids.ts';

/** The company any of these identities belongs to; of several, the one the first identity names. */
export async function findKnownCompany(
  db: AssayDatabase,
  identities: readonly string[],
): Promise<CompanyRow | undefined> {
  const rows = await db.companies.where('identities').anyOf(identities).distinct().toArray();
  const first = identities.find((identity) => rows.some((row) => row.identities.includes(identity)));
  return rows.find((row) => first !== undefined && row.identities.includes(first));
}

/** The record of the company a person works for, where one is known. */
export async function companyOf(
  db: AssayDatabase,
  person: Pick<PersonRow, 'companyId'>,
): Promise<CompanyRow | undefined> {
  return person.companyId === undefined ? undefined : await db.companies.get(person.companyId);
}

/** People with the records of their present employers, in the same order; each record is read once. */
export async function withEmployers(
  db: AssayDatabase,
  people: readonly PersonRow[],
): Promise<EmployedPerson[]> {
  const ids = [...new Set(people.flatMap(({ companyId }) => companyId ?? []))];
  const companies = new Map((await getCompanies(db, ids)).map((company) => [company.id, company]));
  return people.map((person) => {
    const company = person.companyId === undefined ? undefined : companies.get(person.companyId);
    return { person, ...(company && { company }) };
  });
}

/** More people at one company are not read at once: what is told of them is then told of so many. */
export const MOST_AT_ONE = 3_000;

/** The people known at a company, best score first. One range of an index. */
export async function peopleOf(db: AssayDatabase, companyId: string): Promise<PersonRow[]> {
  const rows = await db.people.where('companyId').equals(companyId).limit(MOST_AT_ONE).toArray();
  return rows.sort((a, b) => b.priority - a.priority || (a.sortName < b.sortName ? -1 : 1));
}

/** So many others of one name are worth showing. */
const MOST_NAMESAKES = 5;

/**
 * Other records that go by a company's name or share an address with it, and are not the same by any rule: mostly branches, or
 * one company read at two places. Those the user said are others are left out. While there are several, nobody is linked to one of
 * them by the name alone.
 */
export async function namesakesOf(db: AssayDatabase, { id, links }: CompanyRow): Promise<CompanyRow[]> {
  const named = await db.companies.where('links').anyOf(links).distinct().primaryKeys();
  const others = named.filter((other) => other !== id);
  const apart = await areNotSame(db, id, others);
  return await getCompanies(db, others.filter((other) => !apart.has(other)).slice(0, MOST_NAMESAKES));
}

export interface CompaniesQuery {
  /** Every word must begin a word of the company. */
  text?: string;
  order: 'sortName' | 'updatedAt';
  descending: boolean;
}

/** The ids of the companies a query finds, in order. A list shows a window of them and fetches those rows. */
export async function findCompanies(
  db: AssayDatabase,
  { text = '', order, descending }: CompaniesQuery,
): Promise<string[]> {
  const words = foldText(text).split(' ').filter(Boolean);
  const upward = await readIds(db, { table: 'companies', index: order });
  const ordered = descending ? upward.reverse() : upward;
  if (words.length === 0) return ordered;
  const found = words.map((word) => readIds(db, { table: 'companies', index: 'words', startsWith: word }));
  const sets = (await Promise.all(found)).map((ids) => new Set(ids));
  return ordered.filter((id) => sets.every((set) => set.has(id)));
}

export interface ListedCompany {
  company: CompanyRow;
  /** How many people are known there. */
  people: number;
}

/** Companies for a list, by id, each with how many people are known there. */
export async function listCompanies(
  db: AssayDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListedCompany>> {
  const listed = (await getCompanies(db, ids)).map(async (company) => {
    const people = await db.people.where('companyId').equals(company.id).count();
    return [company.id, { company, people }] as const;
  });
  return new Map(await Promise.all(listed));
}

/** Company rows for ids, in the same order; companies gone meanwhile are left out. */
async function getCompanies(db: AssayDatabase, ids: readonly string[]): Promise<CompanyRow[]> {
  return (await db.companies.bulkGet([...ids])).filter((row) => row !== undefined);
}
