import { CAPS } from '../../model/caps.ts';
import type { Education } from '../../model/reading.ts';
import { closest, select } from '../dom.ts';
import { blockLines } from '../linkedin/block-lines.ts';
import type { Experience } from '../linkedin/choose-job.ts';
import { isDateRange, parseEducation, parseJob } from '../linkedin/job-lines.ts';
import { employerNear, ownMarked, type Part, textPieces } from './sales-values.ts';

const rangesIn = (entry: Element): string[] =>
  [...textPieces(entry)].map(({ text }) => text).filter(isDateRange);

/** UTF-16 units: no place is longer, and few descriptions are shorter. */
const LONGEST_PLACE = 80;

/**
 * The place of a role: the line right below its dates, which carries no mark of its own. What it could be taken for is the role's
 * description, which is a sentence, long, or can be unfolded.
 */
function placeBelow(entry: Element, dates: string): string | undefined {
  const lines = blockLines(entry, CAPS.line);
  const place = lines[lines.findIndex(({ text }) => text.startsWith(dates)) + 1];
  if (place === undefined || place === lines[0] || place.text.length > LONGEST_PLACE) return undefined;
  const marked = closest(place.element, '[title], [data-anonymize]:not([data-anonymize="location"])');
  return marked !== undefined || select(place.element, 'button') || /[.!?:;…。]$/.test(place.text)
    ? undefined
    : place.text;
}

/** The jobs of an experience part. The roles of one employer stand in a list below its name. */
export function salesExperience(part: Part): Experience | undefined {
  const jobs = ownMarked(part, 'job-title', CAPS.line).map(({ element, text }) => {
    const entry = closest(element, 'li');
    const employer = employerNear(part, element);
    const ranges = entry === undefined ? [] : rangesIn(entry);
    const [dates] = ranges;
    if (employer === undefined || dates === undefined || ranges.length > 1) return undefined;
    const place = entry && placeBelow(entry, dates);
    return parseJob(place === undefined ? [text, dates] : [text, dates, place], {
      group: employer.name,
      companyUrl: employer.url,
    });
  });
  const positions = jobs.filter((job) => job !== undefined);
  return positions.length === 0 ? undefined : { positions, unread: jobs.length - positions.length };
}

const YEARS = /^\p{Nd}{4}(?:\s*[-–—]\s*\p{Nd}{4})?$/u;

/** The schools of an education part. Degrees carry no mark of their own and are not read. */
export function salesEducation(part: Part): Education[] | undefined {
  const schools = ownMarked(part, 'education-name', CAPS.line).flatMap(({ element, text }) => {
    const entry = closest(element, 'li');
    const years = entry === undefined ? [] : [...textPieces(entry)].filter((piece) => YEARS.test(piece.text));
    const [dates] = years;
    return parseEducation(dates && years.length === 1 ? [text, dates.text] : [text]) ?? [];
  });
  return schools.length === 0 ? undefined : schools;
}
