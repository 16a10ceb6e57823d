import type { CompanyFacts } from '../model/company.ts';
import type { Fact, Source } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';

/** One thing said of an employer: the words alone, or with the day and the page they were read. */
export type EmployerText = string | { words: string; at: Instant; source?: Source };

/** What is known of an employer apart from the person. Texts as a page words them; absent is unknown. */
export interface Company {
  name?: EmployerText;
  industry?: EmployerText;
  size?: EmployerText;
  place?: EmployerText;
  /** The address of its web site. */
  website?: EmployerText;
  /** Its pages on LinkedIn. */
  urls?: readonly string[];
}

/** The words, their day and their page, whichever way they were given. */
export function employerText(
  text: EmployerText | undefined,
): { words: string; at?: Instant; source?: Source } | undefined {
  return typeof text === 'string' ? { words: text } : text;
}

const said = (fact: Fact<string | null> | undefined) =>
  fact?.value ? { words: fact.value, at: fact.at, source: fact.source } : undefined;

/** What a company's record tells an assay of the people who work there. */
export function asEmployer({ facts, url }: { facts: CompanyFacts; url: string }): Company {
  const { name, industry, size, place, website } = facts;
  const texts = { name, industry, size, place, website };
  const known = Object.entries(texts).flatMap(([field, fact]) => {
    const text = said(fact);
    return text === undefined ? [] : [[field, text] as const];
  });
  return { ...(Object.fromEntries(known) as Company), urls: [url] };
}
