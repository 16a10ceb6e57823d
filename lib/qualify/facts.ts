import type { Person } from '../model/person.ts';
import type { SaidWords } from '../model/said-words.ts';
import type { Instant } from '../model/schema.ts';
import type { Evidence } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';
import {
  ACQUISITION_CHANNELS,
  type AcquisitionChannel,
  type JobFunction,
  type Seniority,
} from '../model/words.ts';
import type { CompanyTraces } from './company-name.ts';
import type { Company, EmployerText } from './employers.ts';
import { employerEvidence, evidenceOf, type Held, later, quote } from './evidence.ts';
import { findIndustry } from './industry.ts';
import { type HeldPlace, placeOf, readSizes, type SizeFacts } from './read-size-and-place.ts';
import { type PresentPosition, presentPositions, readTenure, type Tenure } from './read-tenure.ts';
import { statedRole, statedTenure } from './stated-role.ts';
import { parseTitle } from './title/parse-title.ts';
import { traceEmployer } from './trace-employer.ts';

/** The answer "something else": a value that is none of those an ICP names. */
export const OTHER = 'other';

/** The fields of a person whose texts are read, and whether each is known at all. */
type TextsKnown = Readonly<Record<'title' | 'positions' | 'headline' | 'about' | 'company', boolean>>;

/** What is known of a person, as the criteria ask for it. Absent is unknown. */
export interface Facts extends SizeFacts {
  seniority?: Held<Seniority | typeof OTHER>;
  function?: Held<JobFunction | typeof OTHER>;
  /** A LinkedIn industry id. */
  industry?: Held<string>;
  place?: HeldPlace;
  tenure?: Tenure;
  channel?: Held<AcquisitionChannel>;
  /** Fields of the user's own. */
  custom: NonNullable<Person['custom']>;
  /** What the user said of words sought, oldest first. */
  said: readonly SaidWords[];
  company: CompanyTraces;
  /** Texts the keywords are sought in, job titles first: the present positions', `titles` of them. */
  texts: readonly Evidence[];
  titles: number;
  /** The same texts, folded, with a space before and after; worked out when first asked for. */
  foldedTexts(): readonly string[];
  known: TextsKnown;
}

/**
 * A headline is the person's own advertisement and is often older or wider than the job, so a quarter of what it says
 * stays open.
 */
const HEADLINE_DOUBT = 0.25;
const NOTHING_SAID: readonly SaidWords[] = [];
/** More present positions than this are a list of honours. */
const MOST_POSITIONS = 3;

/** Whether something that counts for more than the field a title was read from is not known, and may say otherwise. */
function isOverruled(from: Evidence['from'], known: TextsKnown): boolean {
  if (from === 'title') return false;
  return !known.title || (from === 'headline' && !known.positions);
}

/** Level and function from the texts a title may stand in, best first: the first that states one holds. */
function readTitles(texts: readonly Evidence[], known: TextsKnown): Pick<Facts, 'seniority' | 'function'> {
  const read: Pick<Facts, 'seniority' | 'function'> = {};
  for (const text of texts) {
    if (read.seniority && read.function) break;
    const parsed = parseTitle(text.words);
    const evidence = [quote(text, parsed.evidence.join(' … '))];
    const doubt = text.from === 'headline' ? HEADLINE_DOUBT : 0;
    const open = isOverruled(text.from, known);
    const { seniority, function: role } = parsed;
    if (!read.seniority && seniority) read.seniority = { value: seniority, evidence, doubt, open };
    if (!read.function && role) read.function = { value: role, evidence, doubt, open };
  }
  return read;
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

function readChannel({ facts }: Person): Pick<Facts, 'channel'> {
  const evidence = evidenceOf('channel', facts.channel);
  const value = ACQUISITION_CHANNELS.find((channel) => channel === evidence?.words);
  return evidence && value ? { channel: { value, evidence: [evidence], doubt: 0 } } : {};
}

/** The texts a profile describes its owner in: job titles, headline, about. */
function gatherTexts({ facts }: Person, positions: readonly PresentPosition[]) {
  const title = evidenceOf('title', facts.title);
  const held = positions
    .slice(0, MOST_POSITIONS)
    .map(({ title: words, at, source }): Evidence => ({ words, from: 'positions', at, source }));
  const titles = [...(title ? [title] : []), ...held];
  const headline = evidenceOf('headline', facts.headline);
  const about = evidenceOf('about', facts.about);
  const known: TextsKnown = {
    title: title !== undefined,
    positions: Boolean(facts.positions?.value),
    headline: headline !== undefined,
    about: about !== undefined,
    company: Boolean(facts.company?.value),
  };
  return { titles, headline: headline ? [headline] : [], about: about ? [about] : [], known };
}

/**
 * Everything the criteria may ask of a person and their employer, read once; it can then be held against any number of
 * profiles. `now` is the moment tenure is counted to.
 */
export function gatherFacts(person: Person, company: Company | undefined, now: Instant): Facts {
  const { facts } = person;
  const positions = presentPositions(person);
  const industry = stated(evidenceOf('industry', facts.industry), company?.industry, (text) =>
    text === OTHER ? OTHER : findIndustry(text),
  );
  const place = placeOf(person, company);
  const tenure = statedTenure(person, now) ?? readTenure(person, positions, now);
  const { titles, headline, about, known } = gatherTexts(person, positions);
  const texts = [...titles, ...headline, ...about];
  return {
    ...readTitles([...titles, ...headline], known),
    ...statedRole(person),
    ...(industry && { industry }),
    ...readSizes(evidenceOf('companySize', facts.companySize), company?.size),
    ...(place && { place }),
    ...(tenure && { tenure }),
    ...readChannel(person),
    custom: person.custom ?? {},
    said: person.said ?? NOTHING_SAID,
    company: traceEmployer(person, positions, company),
    texts,
    titles: titles.length,
    foldedTexts: later(() => texts.map(({ words }) => ` ${foldText(words)} `)),
    known,
  };
}
