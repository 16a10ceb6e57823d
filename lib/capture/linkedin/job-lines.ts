import type { Education, Position } from '../../model/reading.ts';
import { foldText } from '../../model/text.ts';
import { isEmployment, RANGE_WORD } from './labels.ts';
import { isMasked, isPlaceholder } from './profile-text.ts';

/** A range: a side with a four-digit year, a dash (or the word for it), another side; the length follows "·". */
const RANGE = new RegExp(
  `^([^·]*\\p{Nd}{4}[^·]*?)(?:\\s+[-–—−~〜]\\s+|\\s*[–—]\\s*|\\s+(?:${RANGE_WORD})\\s+)([^·]+)`,
  'u',
);

/** Whether a line is a date range such as "Aug 2021 - Present · 4 yrs" or "mar de 2022 - o momento". A length is no end: "Aug 2021 - 4 yrs". */
export function isDateRange(line: string): boolean {
  const right = line.length <= 120 ? line.match(RANGE)?.[2] : undefined;
  return right !== undefined && (!/\p{Nd}/u.test(right) || /\p{Nd}{4}/u.test(right));
}

/** Whether a range is still open: its right side has words but no digits ("Present", "Heute", "o momento", "至今"). */
function isOpenRange(line: string): boolean {
  const right = line.match(RANGE)?.[2];
  return right !== undefined && /\p{L}/u.test(right) && !/\p{Nd}/u.test(right);
}

/** Where the dates stand among a job's lines; the title is always before them. A company may be named like a range. */
export function findDates(lines: readonly string[]): number | undefined {
  const at = [3, 2, 1].find((index) => isDateRange(lines[index] ?? ''));
  return at;
}

/** What an entry says beside its lines. */
export interface JobContext {
  /** The company of the group the role stands in; then the line after the title is the employment type. */
  group?: string;
  companyUrl?: string | undefined;
  /** Accessible name of the logo; it holds the company's whole name. */
  logo?: string | undefined;
}

function splitCompany(
  line: string | undefined,
  logo: string | undefined,
): [string | undefined, string | undefined] {
  if (line === undefined) return [undefined, undefined];
  const at = line.lastIndexOf(' · ');
  return at < 0 || logo?.includes(line) === true
    ? [line, undefined]
    : [line.slice(0, at), line.slice(at + 3)];
}

/** Whether a logo's label holds a name. */
const isCalled = (logo: string | undefined, name: string): boolean =>
  foldText(name) !== '' && foldText(logo ?? '').includes(foldText(name));

/** Whether a logo is called by one of the lines, and that is not the company's. */
const logoDiffers = (logo: string | undefined, company: string, told: readonly string[]): boolean =>
  !isCalled(logo, company) && told.some((line) => isCalled(logo, line.split(' · ')[0] ?? ''));

/**
 * The company over a group of roles, by the lines of the group's head: the first, where the logo bears it out or the next is the
 * length of the stay. Without either the company's own line may be the one that is not shown.
 */
export function groupName([first, second]: readonly string[], logo?: string): string | undefined {
  if (first === undefined || isPlaceholder(first) || isMasked(first)) return undefined;
  return isCalled(logo, first) || (second !== undefined && /\p{Nd}/u.test(second)) ? first : undefined;
}

/**
 * One job from its visible lines: title, "Company · Full-time" (or the type alone inside a company group), dates,
 * place. `undefined` when there is no date range to anchor on, when something is masked, or when the company is missing:
 * every job has one, so a line was not shown and the first may not be the title; likewise when the logo is called by another line.
 */
export function parseJob(lines: readonly string[], context: JobContext): Position | undefined {
  const datesAt = findDates(lines);
  const title = lines[0];
  if (datesAt === undefined || isPlaceholder(title) || title === undefined) return undefined;
  const told = lines.slice(0, datesAt + 2);
  if (told.some(isMasked)) return undefined;
  const between = lines.slice(1, datesAt);
  const dates = lines[datesAt] ?? '';
  const [company, type] =
    context.group === undefined
      ? splitCompany(between[0], context.logo)
      : ([context.group, between[0]] as const);
  const employmentType = type ?? (context.group === undefined ? between[1] : undefined);
  const location = lines[datesAt + 1];
  if (company === undefined || isPlaceholder(company) || logoDiffers(context.logo, company, told))
    return undefined;
  // The title's line is not shown: the kind of employment has moved up into its place.
  if (context.group !== undefined && type === undefined && isEmployment(title)) return undefined;
  return {
    title,
    company,
    ...(context.companyUrl === undefined ? {} : { companyUrl: context.companyUrl }),
    ...(employmentType === undefined ? {} : { employmentType }),
    dates,
    ...(location === undefined || isPlaceholder(location) ? {} : { location }),
    current: isOpenRange(dates),
  };
}

const YEARS = /^[^\d]{0,24}\p{Nd}{4}[^\d]{0,24}(?:\p{Nd}{4}[^\d]{0,12})?$/u;

/** Whether a line is the years of a schooling. */
export const isYears = (line: string): boolean => line.length <= 60 && YEARS.test(line);

/**
 * One schooling from its visible lines: school, degree, years, each of the last two optional. `undefined` when the logo is called
 * otherwise: the school's line was not shown, and the first is the degree.
 */
export function parseEducation(lines: readonly string[], logo?: string): Education | undefined {
  const [school, second, third] = lines;
  if (logo && school !== undefined && !foldText(logo).includes(foldText(school))) return undefined;
  if (school === undefined || isPlaceholder(school) || isYears(school)) return undefined;
  if (lines.slice(0, 3).some(isMasked)) return undefined;
  const secondIsYears = third === undefined && second !== undefined && isYears(second);
  const degree = secondIsYears ? undefined : second;
  const dates = secondIsYears ? second : third;
  return {
    school,
    ...(degree === undefined ? {} : { degree }),
    ...(dates === undefined || !YEARS.test(dates) ? {} : { dates }),
  };
}

/** What a list entry says and what its logo is called. */
interface SchoolEntry {
  lines: readonly string[];
  logo: string | undefined;
}

/**
 * The schools of a list. Where logos are called by the school, an entry whose logo is not shown has only its lines to go by: with
 * fewer than three, the first may be a degree whose school is not shown.
 */
export function parseSchools(entries: readonly SchoolEntry[]): Education[] | undefined {
  const named = entries.some(({ logo }) => logo);
  const schools = entries.flatMap(({ lines, logo }) =>
    named && !logo && lines.length < 3 ? [] : (parseEducation(lines, logo) ?? []),
  );
  return schools.length === 0 ? undefined : schools;
}
