import type { Person } from '../model/person.ts';
import type { Fact, Position } from '../model/reading.ts';
import type { Evidence } from '../model/scorecard.ts';
import type { JobFunction, Seniority, SizeBand } from '../model/words.ts';
import { type CompanyTraces, traceCompanies } from './company-name.ts';
import { type Company, type EmployerText, employerText } from './employers.ts';
import { findIndustry } from './industry.ts';
import type { Place } from './place.ts';
import { parseTitle } from './title/parse-title.ts';
import { readPlace, readSize } from './vocabulary.ts';

/** The answer "something else": a value that is none of those an ICP names. */
export const OTHER = 'other';

/** One concluded value, the words it was concluded from, and how far those words may be out of date: 0 to 1. */
interface Held<T> {
  value: T;
  evidence: Evidence[];
  doubt: number;
}

interface HeldPlace extends Place {
  text: string;
  evidence: Evidence[];
}

/** What is known of a person, as the criteria ask for it. Absent is unknown. */
export interface Facts {
  seniority?: Held<Seniority | typeof OTHER>;
  function?: Held<JobFunction | typeof OTHER>;
  /** A LinkedIn industry id. */
  industry?: Held<string>;
  size?: Held<SizeBand>;
  /** Two neighbouring bands a rounded head count may lie in: not a size, but what is known of it. */
  sizeBetween?: { bands: readonly [SizeBand, SizeBand]; evidence: Evidence[] };
  place?: HeldPlace;
  company: CompanyTraces;
  /** Texts the keywords are sought in. `aboutRead`: whether the longest of them was on a page at all. */
  texts: Evidence[];
  aboutRead: boolean;
}

/**
 * A headline is the person's own advertisement and is often older or wider than the job, so a quarter of what it says
 * stays open.
 */
const HEADLINE_DOUBT = 0.25;

/** "About 120" is somebody's round number, so half of what it says stays open. */
const ROUNDED_DOUBT = 0.5;

function evidenceOf(
  from: Evidence['from'],
  fact: Fact<string | null> | undefined,
): (Evidence & { at: string }) | undefined {
  return fact?.value ? { words: fact.value, from, at: fact.at } : undefined;
}

function currentPositions(person: Person): (Position & { at: string })[] {
  const fact = person.facts.positions;
  return (fact?.value ?? [])
    .filter((position) => position.current)
    .map((position) => ({ ...position, at: fact?.at ?? '' }));
}

/** The texts a title may stand in, best first. */
function titleTexts(person: Person): Evidence[] {
  const title = evidenceOf('title', person.facts.title);
  const positions = currentPositions(person).map(
    (position): Evidence => ({ words: position.title, from: 'positions', at: position.at }),
  );
  const headline = evidenceOf('headline', person.facts.headline);
  return [...(title ? [title] : []), ...positions.slice(0, 3), ...(headline ? [headline] : [])];
}

function readTitles(person: Person): Pick<Facts, 'seniority' | 'function'> {
  const read: Pick<Facts, 'seniority' | 'function'> = {};
  for (const text of titleTexts(person)) {
    if (read.seniority && read.function) break;
    const parsed = parseTitle(text.words);
    const evidence = [{ ...text, words: parsed.evidence.join(' … ') }];
    const doubt = text.from === 'headline' ? HEADLINE_DOUBT : 0;
    if (!read.seniority && parsed.seniority) read.seniority = { value: parsed.seniority, evidence, doubt };
    if (!read.function && parsed.function) read.function = { value: parsed.function, evidence, doubt };
  }
  return read;
}

/** What the employer's own record says, as evidence. */
function employerEvidence(text: EmployerText | undefined): Evidence | undefined {
  const said = employerText(text);
  return said && { ...said, from: 'company' };
}

/** A fact of the person where the user gave one, else the employer's. */
function stated<T>(
  own: Evidence | undefined,
  employer: EmployerText | undefined,
  read: (text: string) => T | undefined,
): Held<T> | undefined {
  for (const evidence of [own, employerEvidence(employer)]) {
    const value = evidence === undefined ? undefined : read(evidence.words);
    if (evidence !== undefined && value !== undefined) return { value, evidence: [evidence], doubt: 0 };
  }
  return undefined;
}

/** The person's size fact, else the employer's; a number that may lie in two bands only when neither gives one. */
function readSizes(
  own: Evidence | undefined,
  employer: EmployerText | undefined,
): Pick<Facts, 'size' | 'sizeBetween'> {
  let read: Pick<Facts, 'size' | 'sizeBetween'> = {};
  for (const said of [own, employerEvidence(employer)]) {
    const size = said && readSize(said.words);
    if (said === undefined || size === undefined) continue;
    const evidence = [said];
    if (size.band === undefined) read = { sizeBetween: { bands: size.between, evidence }, ...read };
    else return { size: { value: size.band, evidence, doubt: size.approximate ? ROUNDED_DOUBT : 0 } };
  }
  return read;
}

function placeOf(person: Person, company: Company | undefined): HeldPlace | undefined {
  const evidence = evidenceOf('location', person.facts.location) ?? employerEvidence(company?.place);
  if (!evidence) return undefined;
  return { text: evidence.words, ...readPlace(evidence.words), evidence: [evidence] };
}

function readCompany(person: Person, company: Company | undefined): CompanyTraces {
  const { facts } = person;
  const own = evidenceOf('company', facts.company);
  const names: Evidence[] = own ? [own] : [];
  for (const position of currentPositions(person)) {
    if (position.company) names.push({ words: position.company, from: 'positions', at: position.at });
  }
  const employer = employerEvidence(company?.name);
  if (employer) names.push(employer);
  const links = [
    facts.companyUrl?.value,
    ...currentPositions(person).map((position) => position.companyUrl),
    employerText(company?.website)?.words,
    ...(company?.urls ?? []),
  ];
  return traceCompanies(names, links, facts.websites?.value ?? []);
}

/** Everything the criteria may ask of a person and their employer, read once. */
export function gatherFacts(person: Person, company: Company | undefined): Facts {
  const { facts } = person;
  const industry = stated(evidenceOf('industry', facts.industry), company?.industry, (text) =>
    text === OTHER ? OTHER : findIndustry(text),
  );
  const place = placeOf(person, company);
  const about = evidenceOf('about', facts.about);
  const headline = evidenceOf('headline', facts.headline);
  const titles = titleTexts(person).filter((text) => text.from !== 'headline');
  return {
    ...readTitles(person),
    ...(industry && { industry }),
    ...readSizes(evidenceOf('companySize', facts.companySize), company?.size),
    ...(place && { place }),
    company: readCompany(person, company),
    texts: [...titles, ...(headline ? [headline] : []), ...(about ? [about] : [])],
    aboutRead: about !== undefined,
  };
}
