import type { EmployerParts, ExportablePerson, PlaceParts } from '../exchange/exportable.ts';
import type { CompanyRow } from '../model/company.ts';
import type { FollowUp } from '../model/follow-up.ts';
import { groupBy } from '../model/group-by.ts';
import type { PersonRow } from '../model/person.ts';
import { findIndustry, industryLabel } from '../qualify/index.ts';
import { namePlace } from '../qualify/name-place.ts';
import { answer } from './answer.ts';
import type { AssayDatabase } from './database.ts';
import { readRows } from './read-rows.ts';

/** Someone to be exported, as the store knows them: the reason is still to be worded, and so are the follow-ups. */
export interface UnwordedPerson extends Omit<ExportablePerson, 'reason' | 'events'> {
  followUps: readonly FollowUp[];
}

function placeOf({ facts, where }: PersonRow): PlaceParts {
  const text = facts.location?.value;
  // Of whom the country is not known, nothing else is.
  return text && where !== undefined ? namePlace(text) : {};
}

function employerOf({ readAs, facts }: PersonRow, company: CompanyRow | undefined): EmployerParts {
  const said = company?.facts.industry?.value ?? undefined;
  const id = readAs?.industry ?? facts.industry?.value ?? (said && findIndustry(said));
  const industry = (id && industryLabel(id, 'en')) || said;
  const website = company?.facts.website?.value ?? undefined;
  return {
    ...(website !== undefined && { website }),
    ...(industry !== undefined && { industry }),
    ...(readAs?.size !== undefined && { size: readAs.size }),
  };
}

/** Companies by their id, each read once. */
function companyReader(db: AssayDatabase) {
  const known = new Map<string, CompanyRow | undefined>();
  return async (rows: readonly PersonRow[]): Promise<ReadonlyMap<string, CompanyRow | undefined>> => {
    const ids = new Set(rows.flatMap(({ companyId }) => companyId ?? []));
    const missing = [...ids].filter((id) => !known.has(id));
    const read = missing.length > 0 ? await db.companies.bulkGet(missing) : [];
    for (const [at, id] of missing.entries()) known.set(id, read[at]);
    return known;
  };
}

async function openFollowUps(
  db: AssayDatabase,
  rows: readonly PersonRow[],
): Promise<Map<string, FollowUp[]>> {
  const ids = rows.filter(({ nextDueAt }) => nextDueAt !== undefined).map(({ id }) => id);
  const all = ids.length > 0 ? await db.followUps.where('personId').anyOf(ids).toArray() : [];
  return groupBy(
    all.filter(({ state }) => state === 'open').sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1)),
    ({ personId }) => personId,
  );
}

/** Makes rows what an export takes, with their employers and, where `withFollowUps`, what is open. */
export function exportableMaker(db: AssayDatabase, withFollowUps: boolean) {
  const companiesOf = companyReader(db);
  return async (rows: readonly PersonRow[]): Promise<UnwordedPerson[]> => {
    const companies = await companiesOf(rows);
    const followUps = withFollowUps ? await openFollowUps(db, rows) : undefined;
    return rows.map((row) => ({
      row,
      place: placeOf(row),
      employer: employerOf(row, row.companyId === undefined ? undefined : companies.get(row.companyId)),
      followUps: followUps?.get(row.id) ?? [],
    }));
  };
}

/** From this share of everyone on, reading everyone in their order is quicker than asking for each. */
const MOST_ASKED = 0.2;
const SHARE = 1_000;

async function readSome(db: AssayDatabase, ids: readonly string[]): Promise<PersonRow[]> {
  const store = db.backendDB().transaction('people').objectStore('people');
  const rows = await Promise.all(ids.map((id) => answer<PersonRow | undefined>(store.get(id))));
  return rows.filter((row) => row !== undefined);
}

/**
 * The rows of many people, a share at a time, in whatever order they are read fastest; people gone meanwhile are left out. The next share
 * is on its way while one is looked at.
 */
export async function readMany(
  db: AssayDatabase,
  ids: readonly string[],
  take: (rows: readonly PersonRow[]) => void | Promise<void>,
): Promise<void> {
  const all = await db.people.count();
  if (ids.length > MOST_ASKED * all) {
    const wanted = new Set(ids);
    await readRows<PersonRow>(db, 'people', (rows) => take(rows.filter(({ id }) => wanted.has(id))));
    return;
  }
  for (let at = 0; at < ids.length; at += SHARE) await take(await readSome(db, ids.slice(at, at + SHARE)));
}
