import { CAPS } from '../../model/caps.ts';
import type { Education, Position } from '../../model/reading.ts';
import { attribute, closest, contains, parentOf, select, selectAll } from '../dom.ts';
import { type Line, visibleText } from '../visible-text.ts';
import { companyAddress } from './addresses.ts';
import { blockLines, linesBelowTitle } from './block-lines.ts';
import { type Experience, toExperience } from './choose-job.ts';
import {
  findDates,
  groupName,
  isDateRange,
  isYears,
  type JobContext,
  parseEducation,
  parseJob,
} from './job-lines.ts';
import { ABOUT, EDUCATION, EXPERIENCE, GROUP, section } from './landmarks-public.ts';
import { plainValue } from './profile-text.ts';
import { belongsToSubject, isElsewhere, type Subject } from './subject.ts';

function cardOf(subject: Subject, name: string): Element | undefined {
  return selectAll(subject.document, section(name), 10).find(
    (card) => !isElsewhere(card) && !contains(subject.card, card) && belongsToSubject(card, subject),
  );
}

const textOf = (element: Element): string | undefined => visibleText(element, CAPS.line);

const isControl = (line: Element): boolean => closest(line, 'button') !== undefined;

export function readAbout(subject: Subject): string | undefined {
  const card = cardOf(subject, ABOUT);
  const lines = card === undefined ? [] : linesBelowTitle(card, CAPS.long, isControl);
  return plainValue(lines.map((line) => line.text).join(' ') || undefined);
}

/** The range, and the length after it: the dot between the two is drawn by the style sheet, so it is put back. */
function rangeOf(dates: Element): string | undefined {
  const whole = textOf(dates);
  const last = selectAll(dates, 'span', 10).findLast(
    (part) => select(part, 'time') === undefined && textOf(part) !== undefined,
  );
  const length = last && textOf(last);
  if (whole === undefined || length === undefined || length === whole || !whole.endsWith(length))
    return whole;
  const range = whole.slice(0, -length.length).trim();
  return /[·\-–—]$/.test(range) || !isDateRange(range) ? whole : `${range} · ${length}`;
}

/** The lines of an entry without those of the roles inside it; dates with the dot put back. */
function linesOf(entry: Element, roles: readonly Element[] = []): Line[] {
  return blockLines(entry, CAPS.line, isControl)
    .filter((line) => !roles.some((role) => contains(role, line.element)))
    .map((line) => ({ element: line.element, text: rangeOf(line.element) ?? line.text }));
}

/** Whether two lines are of one kind: side by side, or drawn alike. Descriptions are neither like dates. */
function areAlike(one: Element, other: Element): boolean {
  const style = attribute(one, 'class');
  return parentOf(one) === parentOf(other) || (Boolean(style) && style === attribute(other, 'class'));
}

function readJob(lines: readonly Line[], context: JobContext): Position | undefined {
  const texts = lines.map((line) => line.text);
  const at = findDates(texts);
  const dates = at === undefined ? undefined : lines[at];
  if (at === undefined || dates === undefined) return undefined;
  const after = lines[at + 1];
  const told = texts.slice(0, at + (after && areAlike(dates.element, after.element) ? 2 : 1));
  // The whole company line is the name here: no employment type follows it.
  return parseJob(told, context.group === undefined ? { ...context, logo: texts[1] } : context);
}

/** The employer or school a line of the entry links to: the line is its name. */
function linkedName(entry: Element): string | undefined {
  const links = selectAll(entry, 'a[href*="/company/"], a[href*="/school/"]', 5);
  return links.map((link) => textOf(link)).find((text) => text !== undefined);
}

function companyUrlIn(entry: Element, subject: Subject): string | undefined {
  const link = select(entry, 'a[href*="/company/"], a[href*="/school/"]');
  return link && companyAddress(attribute(link, 'href'), subject.url);
}

function readEntry(entry: Element, subject: Subject): (Position | undefined)[] {
  const roles = selectAll(entry, 'li', CAPS.positions).filter((role) => linesOf(role).length > 1);
  const companyUrl = companyUrlIn(entry, subject);
  const head = linesOf(entry, roles);
  if (roles.length === 0) return [readJob(head, { companyUrl })];
  const group = groupName(head.map((line) => line.text));
  if (group === undefined) return roles.map(() => undefined);
  return roles.map((role) => readJob(linesOf(role), { companyUrl, group }));
}

function entriesOf(card: Element): Element[] {
  return selectAll(card, 'li', CAPS.positions).filter((entry) => {
    const parent = parentOf(entry);
    const outer = parent === undefined ? undefined : closest(parent, `li, ${GROUP}`);
    return (outer === undefined || !contains(card, outer)) && textOf(entry) !== undefined;
  });
}

/** The jobs listed in a card. */
export function experienceIn(card: Element | undefined, subject: Subject): Experience | undefined {
  const jobs = card === undefined ? [] : entriesOf(card).flatMap((entry) => readEntry(entry, subject));
  return toExperience(jobs);
}

export const readExperience = (subject: Subject): Experience | undefined =>
  experienceIn(cardOf(subject, EXPERIENCE), subject);

/** School, degree and years; what was done there follows and is left out. */
function readSchool(entry: Element): Education | undefined {
  const shown = linesOf(entry);
  // The school is an h3: an h4 in its place means that the school's line is not shown.
  if (shown[0] === undefined || closest(shown[0].element, 'h4') !== undefined) return undefined;
  const lines = shown.map((line) => line.text);
  const yearsAt = [1, 2].find((at) => isYears(lines[at] ?? ''));
  return parseEducation(lines.slice(0, (yearsAt ?? 1) + 1), linkedName(entry));
}

/** The schools listed in a card. */
export function educationIn(card: Element | undefined): Education[] | undefined {
  const schools = (card === undefined ? [] : entriesOf(card))
    .map(readSchool)
    .filter((school) => school !== undefined);
  return schools.length === 0 ? undefined : schools;
}

export const readEducation = (subject: Subject): Education[] | undefined =>
  educationIn(cardOf(subject, EDUCATION));
