import type { Entry } from '../model/ledger.ts';
import { companyIdentities } from '../pipeline/reduce-company.ts';
import type { AssayDatabase } from './database.ts';

interface Owned {
  id: string;
  identities: string[];
}

/** What a record's entries state, and what it may keep of it: an identity belongs to one record only. */
export interface Claim {
  owned: string[];
  contested: string[];
}

async function askHolders(
  db: AssayDatabase,
  table: 'people' | 'companies',
  identities: readonly string[],
): Promise<Owned[]> {
  return table === 'people'
    ? await db.people.where('identities').anyOf(identities).distinct().toArray()
    : await db.companies.where('identities').anyOf(identities).distinct().toArray();
}

const identitiesStated = (entry: Entry): string[] => {
  if (entry.type === 'observed') return entry.data.reading.identities;
  return entry.type === 'company-observed' ? companyIdentities(entry.data.reading) : [];
};

/** Which of several records that were or are one states an identity first. */
function firstStatements(
  records: readonly Owned[],
  standing: readonly Entry[],
  ownerOf: (subject: string) => string,
): Map<string, string> {
  const first = new Map<string, string>();
  const state = (identity: string, id: string) => {
    if (!first.has(identity)) first.set(identity, id);
  };
  for (const entry of standing) {
    for (const identity of identitiesStated(entry)) state(identity, ownerOf(entry.subject));
  }
  for (const { id, identities } of records) for (const identity of identities) state(identity, id);
  return first;
}

interface ClaimContext {
  /** The component's standing entries, in ledger order. */
  standing: readonly Entry[];
  /** Identities the component's rows hold already. */
  known: ReadonlySet<string>;
  ownerOf: (subject: string) => string;
  /** Records that hold any of the identities, where the caller has read them. */
  holders?: readonly Owned[] | undefined;
}

/**
 * Divides identities among records about to be written, so that none is anybody else's: one that a record outside the
 * component holds stays there; of two inside, the one that stated it first has it. Asks the store only about identities
 * that are new to the component.
 */
export async function claimIdentities(
  db: AssayDatabase,
  table: 'people' | 'companies',
  records: readonly Owned[],
  { standing, known, ownerOf, holders }: ClaimContext,
): Promise<Map<string, Claim>> {
  const ids = new Set(records.map(({ id }) => id));
  const stated = [...new Set(records.flatMap(({ identities }) => identities))];
  const fresh = stated.filter((one) => !known.has(one));
  const asked = holders === undefined && fresh.length > 0 ? await askHolders(db, table, fresh) : [];
  const taken = new Set(
    [...(holders ?? []), ...asked].filter(({ id }) => !ids.has(id)).flatMap(({ identities }) => identities),
  );
  const first = records.length > 1 ? firstStatements(records, standing, ownerOf) : new Map<string, string>();
  return new Map(
    records.map(({ id, identities }) => {
      const isOwn = (one: string) => !taken.has(one) && (first.get(one) ?? id) === id;
      const owned = identities.filter(isOwn);
      return [id, { owned, contested: identities.filter((one) => !isOwn(one)) }];
    }),
  );
}
