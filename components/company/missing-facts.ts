import { linkedInCompanyIdentity, safeLink } from '../../lib/model/identity.ts';
import type { Scorecard } from '../../lib/model/scorecard.ts';

/** Facts about the employer that a person's own page does not show and a company's page does. */
const COMPANY_FACTS = ['industry', 'size'] as const;
type CompanyFact = (typeof COMPANY_FACTS)[number];

export interface MissingFacts {
  facts: CompanyFact[];
  /** Whether knowing one of them could turn the verdict; otherwise it only narrows the score. */
  settles: boolean;
}

/** The company facts a scorecard lacks; nothing where it lacks none. */
export function missingFacts({ criteria, verdict, nextQuestions }: Scorecard): MissingFacts | undefined {
  const unknown = COMPANY_FACTS.filter((fact) =>
    criteria.some(({ field, verdict: found }) => field === fact && found === 'unknown'),
  );
  const turning = unknown.filter((fact) =>
    nextQuestions.some(
      ({ about, options }) => about === fact && options.some((option) => option.verdict !== verdict),
    ),
  );
  const facts = turning.length > 0 ? turning : unknown;
  return facts.length > 0 ? { facts, settles: turning.length > 0 } : undefined;
}

/** The page that shows an employer's size and industry: on LinkedIn, the company's *about*. */
export function companyPage(address: string | undefined): string | undefined {
  const link = safeLink(address);
  if (link === undefined) return undefined;
  const url = new URL(link);
  if (linkedInCompanyIdentity(url) === undefined) return link;
  const [kind, slug] = url.pathname.split('/').filter(Boolean);
  return `${url.origin}/${kind}/${slug}/about/`;
}
