import type { Company, CompanyFacts } from '../model/company.ts';
import type { Entry, EntryOf } from '../model/ledger.ts';
import type { CompanyField, CompanyReading, Fact } from '../model/reading.ts';
import { domainIdentity } from '../model/web-domain.ts';
import { familyEntries } from './families.ts';
import { mergeFact } from './merge-fact.ts';

type LooseFacts = Partial<Record<CompanyField, Fact<unknown>>>;

/** The identities a page states of a company: its own, and the domain of the web site it names. */
export function companyIdentities(reading: CompanyReading): string[] {
  const domain = reading.website === undefined ? undefined : domainIdentity(reading.website);
  return [...new Set([...reading.identities, ...(domain === undefined ? [] : [domain])])];
}

function learnCompany(facts: LooseFacts, { data, at }: EntryOf<'company-observed'>): void {
  const { identities: _, url: __, ...values } = data.reading;
  for (const [field, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const name = field as CompanyField;
    facts[name] = mergeFact(facts[name], { value, source: data.source, at });
  }
}

/**
 * The identities of a company. A web site the user set or cleared by hand stands against those pages name, so that a
 * wrong domain can be taken off.
 */
function gatherIdentities(observed: readonly EntryOf<'company-observed'>[], facts: LooseFacts): string[] {
  const { website } = facts;
  const corrected = website?.source.kind === 'user';
  const stated = observed.flatMap(({ data: { reading } }) => {
    const named = reading.website === undefined ? undefined : domainIdentity(reading.website);
    return companyIdentities(reading).filter((identity) => !corrected || identity !== named);
  });
  const own = typeof website?.value === 'string' ? domainIdentity(website.value) : undefined;
  return [...new Set([...stated, ...(own === undefined ? [] : [own])])];
}

/**
 * The company a ledger tells of, with those that turned out to be the same. The rules are those for people: the user's
 * edit beats pages, newer beats older, more beats less, absent never overwrites, in any order of arrival. Returns
 * `undefined` when no standing entry observed the company, or it is part of another.
 */
export function reduceCompany(id: string, entries: readonly Entry[]): Company | undefined {
  const standing = familyEntries(id, entries);
  const observed = standing.filter(
    (entry): entry is EntryOf<'company-observed'> => entry.type === 'company-observed',
  );
  const [first] = observed;
  const last = observed.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const facts: LooseFacts = {};
  for (const entry of standing) {
    if (entry.type === 'company-observed') learnCompany(facts, entry);
    if (entry.type !== 'company-edited') continue;
    const { field, value } = entry.data;
    if (field === 'name' && typeof value !== 'string') continue;
    facts[field] = mergeFact(facts[field], { value, source: { kind: 'user' }, at: entry.at });
  }
  const linkedIn = observed.find(({ data }) => data.reading.identities.some((one) => one.startsWith('li:')));
  return {
    id,
    identities: gatherIdentities(observed, facts),
    url: (linkedIn ?? first).data.reading.url,
    // A company's reading always carries its name.
    facts: facts as LooseFacts & CompanyFacts,
    capturedAt: first.at,
    lastSeenAt: last.at,
    updatedAt: standing.at(-1)?.at ?? last.at,
  };
}
