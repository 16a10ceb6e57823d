import { CAPS } from '../../model/caps.ts';
import type { Education } from '../../model/reading.ts';
import { closest } from '../dom.ts';
import type { Experience } from '../linkedin/choose-job.ts';
import { isDateRange, parseEducation, parseJob } from '../linkedin/job-lines.ts';
import { employerNear, ownMarked, type Part, textPieces } from './sales-values.ts';

const rangesIn = (entry: Element): string[] =>
  [...textPieces(entry)].map(({ text }) => text).filter(isDateRange);

/** The jobs of an experience part. The roles of one employer stand in a list below its name. */
export function salesExperience(part: Part): Experience | undefined {
  const jobs = ownMarked(part, 'job-title', CAPS.line).map(({ element, text }) => {
    const entry = closest(element, 'li');
    const employer = employerNear(part, element);
    const ranges = entry === undefined ? [] : rangesIn(entry);
    const [dates] = ranges;
    if (employer === undefined || dates === undefined || ranges.length > 1) return undefined;
    return parseJob([text, dates], { group: employer.name, companyUrl: employer.url });
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
