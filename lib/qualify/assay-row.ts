import type { Company } from '../model/company.ts';
import type { Icp } from '../model/icp.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { type Assayed, assay, scoreBest } from './assay.ts';
import { asEmployer } from './employers.ts';

/** A kept person with the record of their present employer, where one is known. */
export interface EmployedPerson {
  person: PersonRow;
  company?: Pick<Company, 'facts' | 'url'>;
}

/** What is known of a kept person at a moment. */
export function knownOf({ person, company }: EmployedPerson, now: Instant): Assayed {
  const { answers, signals } = person;
  return { person, answers, signals, now, ...(company && { company: asEmployer(company) }) };
}

/** How a kept person stands against a profile at a moment: the same card their stored score was taken from. */
export function assayRow(employed: EmployedPerson, icp: Icp, now: Instant): Scorecard {
  return assay({ icp, ...knownOf(employed, now) });
}

/** The profile a kept person's score was made with, or where that is none of these, the one that suits best now. */
export function icpOf(employed: EmployedPerson, icps: readonly Icp[], now: Instant): Icp | undefined {
  const scored = icps.find(({ id }) => id === employed.person.score?.icpId);
  if (scored) return scored;
  const best = scoreBest(icps, knownOf(employed, now));
  return icps.find(({ id }) => id === best?.icpId);
}
