import type { Company } from '../model/company.ts';
import type { Icp } from '../model/icp.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { assay } from './assay.ts';
import { asEmployer } from './employers.ts';

/** A kept person with the record of their present employer, where one is known. */
export interface EmployedPerson {
  person: PersonRow;
  company?: Pick<Company, 'facts' | 'url'>;
}

/** How a kept person stands against a profile at a moment: the same card their stored score was taken from. */
export function assayRow({ person, company }: EmployedPerson, icp: Icp, now: Instant): Scorecard {
  const { answers, signals } = person;
  return assay({ icp, person, answers, signals, now, ...(company && { company: asEmployer(company) }) });
}
