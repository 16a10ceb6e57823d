import type { CompanyRow } from '../model/company.ts';
import { companyKey } from '../model/company-key.ts';
import type { CompanyReading } from '../model/reading.ts';
import { isDomain } from '../model/web-domain.ts';
import { contradicts } from './employers.ts';
import { companyIdentities } from './reduce-company.ts';

type Record = Pick<CompanyRow, 'id' | 'identities' | 'facts'>;

const shares = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((identity) => other.includes(identity));

const onLinkedIn = (identities: readonly string[]): boolean =>
  identities.some((one) => one.startsWith('li:'));

/**
 * Whether a page that shares only a web domain with a record is about the same company. Subsidiaries and showcase pages
 * name their parent's web site: two LinkedIn pages are one company by their domain only under the same name, and never
 * when both go by another address of the same form.
 */
function sameByDomain(identities: readonly string[], name: string, record: Record): boolean {
  if (contradicts(identities, record.identities, ['li:company', 'li:company-id'])) return false;
  if (!onLinkedIn(identities) || !onLinkedIn(record.identities)) return true;
  return companyKey(name) === companyKey(record.facts.name.value);
}

/**
 * Those of `records` that are the company a page shows, the oldest first. A number never changes, so another number is
 * another company whatever else agrees; a page's name in an address may.
 */
export function sameCompanies<Known extends Record>(
  reading: CompanyReading,
  records: readonly Known[],
): Known[] {
  const identities = companyIdentities(reading);
  const own = identities.filter((identity) => !isDomain(identity));
  const same = records.filter(
    (record) =>
      !contradicts(identities, record.identities, ['li:company-id']) &&
      (shares(own, record.identities) || sameByDomain(identities, reading.name, record)),
  );
  // Ids begin with the time they were made, so every install that holds the same records keeps the same one.
  return same.toSorted((a, b) => (a.id < b.id ? -1 : 1)).filter(agreesWithEarlier);
}

/** Leaves out records that one kept before them shows to be other companies. */
function agreesWithEarlier(record: Record, place: number, all: readonly Record[]): boolean {
  return !all
    .slice(0, place)
    .some((other) => contradicts(record.identities, other.identities, ['li:company-id']));
}
