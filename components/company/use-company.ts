import type { CompanyRow } from '../../lib/model/company.ts';
import { companyKey } from '../../lib/model/company-key.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { CompanyReading } from '../../lib/model/reading.ts';
import { useLive } from '../hooks/use-store.tsx';

/** More people than this at one company are not listed in the popup; the dashboard has them all. */
const MOST = 200;

export interface KnownCompany {
  company: CompanyRow | undefined;
  /** Known people who work there. */
  people: PersonRow[];
}

/** What is known of the company a page shows, and of its people. `undefined` until it is read. */
export function useCompany({ identities, name }: CompanyReading): KnownCompany | undefined {
  const key = identities.join('\n');
  return useLive(
    async (db) => {
      const own = key.split('\n');
      const company = await db.companies.where('identities').anyOf(own).first();
      const traces = [...own, ...(company?.identities ?? []), `name:${companyKey(name)}`];
      const [linked, named] = await Promise.all([
        company ? db.people.where('companyId').equals(company.id).limit(MOST).toArray() : [],
        db.people.where('employers').anyOf(traces).distinct().limit(MOST).toArray(),
      ]);
      const people = new Map([...linked, ...named].map((person) => [person.id, person]));
      return { company, people: [...people.values()] };
    },
    [key, name],
  );
}
