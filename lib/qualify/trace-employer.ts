import type { Person } from '../model/person.ts';
import type { Fact } from '../model/reading.ts';
import type { Evidence } from '../model/scorecard.ts';
import { type CompanyTraces, traceCompanies } from './company-name.ts';
import type { Company } from './employers.ts';
import { employerEvidence, evidenceOf } from './evidence.ts';
import type { PresentPosition } from './read-tenure.ts';

function ownSites(websites: Fact<string[] | null> | undefined): Evidence[] {
  if (!websites?.value) return [];
  const { at, source } = websites;
  return websites.value.map((words) => ({ words, from: 'company', at, source }));
}

/** Everything the present employers can be recognised by: the person's own words, their positions, the employer's record. */
export function traceEmployer(
  { facts }: Person,
  positions: readonly PresentPosition[],
  company: Company | undefined,
): CompanyTraces {
  const own = evidenceOf('company', facts.company);
  const names: Evidence[] = own ? [own] : [];
  for (const { company: words, at, source } of positions) {
    if (words) names.push({ words, from: 'positions', at, source });
  }
  const employer = employerEvidence(company?.name);
  if (employer) names.push(employer);
  const website = employerEvidence(company?.website);
  const atPositions = positions.flatMap(({ companyUrl: words, at, source }): Evidence[] =>
    words ? [{ words, from: 'positions', at, source }] : [],
  );
  const { companyUrl, websites } = facts;
  const linked = evidenceOf('company', companyUrl);
  const links: Evidence[] = [
    ...(linked ? [linked] : []),
    ...atPositions,
    ...(website ? [website] : []),
    ...(company?.urls ?? []).map((words): Evidence => ({ words, from: 'company' })),
    ...ownSites(websites),
  ];
  return traceCompanies(names, links, {
    site: website !== undefined,
    page: linked !== undefined || (company?.urls ?? []).length > 0,
  });
}
