import { companyKey } from '../model/company-key.ts';
import { linkedInCompanyIdentity, siteIdentity } from '../model/identity.ts';
import type { PersonFacts } from '../model/person.ts';
import { domainIdentity, isDomain, workDomain } from '../model/web-domain.ts';

/** How a person's present employer may be found, by how much each trace proves. */
export interface EmployerTraces {
  /** From the link beside the employer's name: that employer, whatever it is called. */
  linked: string[];
  /** From the domain of a work address: perhaps a former employer's. */
  mailed: string[];
  /** The employer's name for comparing. */
  key: string | undefined;
}

function identitiesOfLink(link: string): string[] {
  if (!URL.canParse(link)) return [];
  const url = new URL(link);
  const found = linkedInCompanyIdentity(url) ?? domainIdentity(link) ?? siteIdentity(url);
  return found === undefined ? [] : [found];
}

/** The traces of the present employer in what is known of a person. */
export function traceEmployer(facts: PersonFacts): EmployerTraces {
  const name = facts.company?.value;
  const key = typeof name === 'string' ? companyKey(name) || undefined : undefined;
  const present = (facts.positions?.value ?? []).filter(
    ({ current, company }) =>
      current && key !== undefined && company !== undefined && companyKey(company) === key,
  );
  const links = [facts.companyUrl?.value, ...present.map((position) => position.companyUrl)];
  const domains = (facts.emails?.value ?? []).map(workDomain);
  return {
    linked: [...new Set(links.flatMap((link) => (link ? identitiesOfLink(link) : [])))],
    mailed: [...new Set(domains.filter((domain) => domain !== undefined))],
    key,
  };
}

/** Every trace as it is kept on the person's row, the name as `name:<key>`. */
export function employersOf(facts: PersonFacts): string[] {
  const { linked, mailed, key } = traceEmployer(facts);
  return [...new Set([...linked, ...mailed, ...(key === undefined ? [] : [`name:${key}`])])];
}

/** A company as far as linking looks at it. */
export interface LinkableCompany {
  id: string;
  /** Its identities, and `name:<key>`. */
  links: readonly string[];
}

const form = (identity: string): string => (isDomain(identity) ? 'domain' : (identity.split('/')[0] ?? ''));

/** Whether both state a form of identity and share none of it: then they are two companies. */
export function contradicts(
  one: readonly string[],
  other: readonly string[],
  forms: readonly string[],
): boolean {
  return forms.some((wanted) => {
    const [a, b] = [one, other].map((list) => list.filter((identity) => form(identity) === wanted));
    return (
      a !== undefined &&
      b !== undefined &&
      a.length > 0 &&
      b.length > 0 &&
      !a.some((each) => b.includes(each))
    );
  });
}

const FORMS = ['li:company-id', 'li:company', 'domain'] as const;

const namesOf = ({ links }: LinkableCompany): string[] =>
  links.flatMap((link) => (link.startsWith('name:') ? link.slice('name:'.length) : []));

/** Whether a name may be the company's: equal, a part of it or wider, or the name its domain spells. */
function mayBeCalled(company: LinkableCompany, key: string): boolean {
  const words = key.split(' ');
  const spelt = words.join('');
  const near = namesOf(company).some((name) => {
    const others = name.split(' ');
    return words.every((word) => others.includes(word)) || others.every((word) => words.includes(word));
  });
  return (
    near || company.links.some((link) => isDomain(link) && link.slice('url:'.length).split('.')[0] === spelt)
  );
}

/**
 * The one of `companies` a person works for: the one the link beside the employer's name leads to; else the one whose
 * domain the work address has, unless the employer is called otherwise; else the one of that name, when there is only
 * one and nothing the person's pages state contradicts it. `undefined` rather than a guess.
 */
export function chooseCompany<Known extends LinkableCompany>(
  { linked, mailed, key }: EmployerTraces,
  companies: readonly Known[],
): Known | undefined {
  const having = (trace: string) => companies.find((company) => company.links.includes(trace));
  for (const trace of linked) {
    const company = having(trace);
    if (company) return company;
  }
  const open = companies.filter((company) => !contradicts(linked, company.links, FORMS));
  for (const trace of mailed) {
    const company = open.find(({ links }) => links.includes(trace));
    if (company && (key === undefined || mayBeCalled(company, key))) return company;
  }
  if (key === undefined) return undefined;
  const namesakes = companies.filter((company) => company.links.includes(`name:${key}`));
  const [only] = namesakes;
  return namesakes.length === 1 && only && open.includes(only) ? only : undefined;
}
