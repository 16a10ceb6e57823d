import type { Person } from '../model/person.ts';
import { remember } from '../model/remember.ts';
import type { Evidence } from '../model/scorecard.ts';
import type { SizeBand } from '../model/words.ts';
import type { Company, EmployerText } from './employers.ts';
import { employerEvidence, evidenceOf, type Held } from './evidence.ts';
import { type Place, readPlace } from './place.ts';
import { readSize } from './size.ts';

const readPlaceOnce = remember((text) => readPlace(text));
const readSizeOnce = remember(readSize);

/** What is known of an employer's head count. */
export interface SizeFacts {
  size?: Held<SizeBand>;
  /** Two neighbouring bands a rounded head count may lie in: not a size, but what is known of it. */
  sizeBetween?: { bands: readonly [SizeBand, SizeBand]; evidence: Evidence[] };
}

/** Where somebody is, as far as the words tell. */
export interface HeldPlace extends Place {
  text: string;
  evidence: Evidence[];
  doubt?: number;
  open?: boolean;
}

/** Not everyone works where the headquarters are. */
const HEADQUARTERS_DOUBT = 0.25;
/** "About 120" is somebody's round number, so half of what it says stays open. */
const ROUNDED_DOUBT = 0.5;

/** The person's size fact, else the employer's; a number that may lie in two bands only when neither gives one. */
export function readSizes(own: Evidence | undefined, employer: EmployerText | undefined): SizeFacts {
  let read: SizeFacts = {};
  for (const said of [own, employerEvidence(employer)]) {
    const size = said && readSizeOnce(said.words);
    if (said === undefined || size === undefined) continue;
    const evidence = [said];
    if (size.band === undefined) read = { sizeBetween: { bands: size.between, evidence }, ...read };
    else return { size: { value: size.band, evidence, doubt: size.approximate ? ROUNDED_DOUBT : 0 } };
  }
  return read;
}

/** The person's own place, else the employer's headquarters. */
export function placeOf(person: Person, company: Company | undefined): HeldPlace | undefined {
  const own = evidenceOf('location', person.facts.location);
  const evidence = own ?? employerEvidence(company?.place);
  if (!evidence) return undefined;
  const place = { text: evidence.words, ...readPlaceOnce(evidence.words), evidence: [evidence] };
  return own ? place : { ...place, doubt: HEADQUARTERS_DOUBT, open: true };
}
