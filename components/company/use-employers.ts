import { useMemo } from 'react';
import type { CompanyRow } from '../../lib/model/company.ts';
import type { PersonFacts } from '../../lib/model/person.ts';
import type { CompanyReading } from '../../lib/model/reading.ts';
import { chooseCompany, employersOf, traceEmployer } from '../../lib/pipeline/employers.ts';
import type { AssayInput } from '../../lib/qualify/assay.ts';
import { asEmployer } from '../../lib/qualify/index.ts';
import { findLinked } from '../../lib/store/link-people.ts';
import { useLive } from '../hooks/use-store.tsx';

type Employer = NonNullable<AssayInput['company']>;

/** What is known of employers, to score people by. */
export interface Employers {
  of(facts: PersonFacts): Employer | undefined;
}

/** What a page says of the company everyone on it works for. */
function readEmployer({ name, industry, size, place, website, url }: CompanyReading): Employer {
  return {
    name,
    ...(industry && { industry }),
    ...(size && { size }),
    ...(place && { place }),
    ...(website && { website }),
    urls: [url],
  };
}

function employerOf(facts: PersonFacts, companies: readonly CompanyRow[]): CompanyRow | undefined {
  const traces = employersOf(facts);
  const own = companies.filter(({ links }) => links.some((link) => traces.includes(link)));
  return chooseCompany(traceEmployer(facts), own);
}

/**
 * The known companies these people work for, as saving would link them. `undefined` until they are first looked up; after
 * that what was found stands until other employers are, so that a score does not go while somebody edits a title.
 * @param shared the company whose people a page lists: theirs, where the page names no other
 */
export function useEmployers(people: readonly PersonFacts[], shared?: CompanyReading): Employers | undefined {
  const wanted = useMemo(() => {
    const traces = new Set([...people.flatMap(employersOf), ...(shared?.identities ?? [])]);
    return [...traces].sort().join('\n');
  }, [people, shared]);
  const found = useLive((db) => findLinked(db, wanted === '' ? [] : wanted.split('\n')), [wanted]);
  return useMemo(() => {
    if (found === undefined) return undefined;
    const page = found.find(({ links }) => shared?.identities.some((identity) => links.includes(identity)));
    const common = shared && { ...(page && asEmployer(page)), ...readEmployer(shared) };
    return {
      of: (facts) => {
        const own = employerOf(facts, found);
        if (own) return asEmployer(own);
        return employersOf(facts).length === 0 ? common : undefined;
      },
    };
  }, [found, shared]);
}

/** The address of a person's present employer on the site they were read on. */
export function employerUrl({ companyUrl, positions }: PersonFacts): string | undefined {
  const current = positions?.value?.find((position) => position.current && position.companyUrl);
  return companyUrl?.value ?? current?.companyUrl;
}
