import { CAPS } from '../../model/caps.ts';
import type { Education, Position } from '../../model/reading.ts';
import { attribute, closest, contains, parentOf, select, selectAll } from '../dom.ts';
import { visibleLines, visibleText } from '../visible-text.ts';
import { companyAddress } from './addresses.ts';
import type { Experience } from './choose-job.ts';
import { isDateRange, parseEducation, parseJob } from './job-lines.ts';
import { ABOUT, EDUCATION, EXPERIENCE, GROUP, section } from './landmarks-public.ts';
import { plainValue } from './profile-text.ts';
import { belongsToSubject, isElsewhere, type Subject } from './subject.ts';

function cardOf(subject: Subject, name: string): Element | undefined {
  return selectAll(subject.document, section(name), 10).find(
    (card) => !isElsewhere(card) && !contains(subject.card, card) && belongsToSubject(card, subject),
  );
}

const textOf = (element: Element | undefined): string | undefined =>
  element === undefined ? undefined : visibleText(element, CAPS.line);

export function readAbout(subject: Subject): string | undefined {
  const card = cardOf(subject, ABOUT);
  const lines =
    card === undefined
      ? []
      : visibleLines(card, 'p', CAPS.long, (line) => closest(line, 'button, a') !== undefined);
  return plainValue(lines.map((line) => line.text).join(' ') || undefined);
}

/** The element that holds a job's dates. */
function datesOf(entry: Element): Element | undefined {
  const time = select(entry, 'time');
  const shown = time === undefined ? undefined : (closest(time, 'p') ?? parentOf(time));
  return shown ?? selectAll(entry, 'p', 20).find((line) => isDateRange(textOf(line) ?? ''));
}

/** The range, and the length after it: the dot between the two is drawn by the style sheet, so it is put back. */
function rangeOf(dates: Element): string | undefined {
  const whole = textOf(dates);
  const length = textOf(
    selectAll(dates, 'span', 10).findLast((part) => select(part, 'time, span') === undefined),
  );
  if (whole === undefined || length === undefined || length === whole || !whole.endsWith(length))
    return whole;
  const range = whole.slice(0, -length.length).trim();
  return /[·\-–—]$/.test(range) || !isDateRange(range) ? whole : `${range} · ${length}`;
}

function readJob(entry: Element, subject: Subject, group?: string): Position | undefined {
  const dates = datesOf(entry);
  const range = dates === undefined ? undefined : rangeOf(dates);
  const title = textOf(select(entry, 'h3'));
  if (title === undefined || range === undefined || dates === undefined) return undefined;
  const company = group === undefined ? textOf(select(entry, 'h4')) : undefined;
  const after = visibleLines(entry, 'p', CAPS.line).find(
    (line) => parentOf(line.element) === parentOf(dates) && line.element !== dates,
  )?.text;
  const lines = [title, company, range, after].filter((line) => line !== undefined);
  const link = select(entry, 'a[href*="/company/"], a[href*="/school/"]');
  const companyUrl = link && companyAddress(attribute(link, 'href'), subject.url);
  // The whole company line is the name here: no employment type follows it.
  return parseJob(lines, { companyUrl, logo: company, ...(group === undefined ? {} : { group }) });
}

function readEntry(entry: Element, subject: Subject): (Position | undefined)[] {
  const roles = selectAll(entry, 'li', CAPS.positions).filter((role) => select(role, 'h3') !== undefined);
  if (roles.length === 0) return [readJob(entry, subject)];
  const company = textOf(select(entry, 'h4'));
  if (company === undefined || roles.some((role) => contains(role, select(entry, 'h4') ?? entry)))
    return [undefined];
  const link = select(entry, 'a[href*="/company/"], a[href*="/school/"]');
  const companyUrl = link && companyAddress(attribute(link, 'href'), subject.url);
  return roles.map((role) => {
    const job = readJob(role, subject, company);
    return job && { ...job, ...(companyUrl === undefined ? {} : { companyUrl }) };
  });
}

function entriesOf(card: Element): Element[] {
  return selectAll(card, 'li', CAPS.positions).filter((entry) => {
    const parent = parentOf(entry);
    const outer = parent === undefined ? undefined : closest(parent, `li, ${GROUP}`);
    const head = select(entry, 'h3, h4');
    return (outer === undefined || !contains(card, outer)) && textOf(head) !== undefined;
  });
}

export function readExperience(subject: Subject): Experience | undefined {
  const card = cardOf(subject, EXPERIENCE);
  const jobs = card === undefined ? [] : entriesOf(card).flatMap((entry) => readEntry(entry, subject));
  const positions = jobs.filter((job) => job !== undefined);
  return positions.length === 0 ? undefined : { positions, unread: jobs.length - positions.length };
}

export function readEducation(subject: Subject): Education[] | undefined {
  const card = cardOf(subject, EDUCATION);
  const schools = (card === undefined ? [] : entriesOf(card))
    .map((entry) => {
      const dates = datesOf(entry);
      const lines = [textOf(select(entry, 'h3')), textOf(select(entry, 'h4')), textOf(dates)];
      return parseEducation(lines.filter((line) => line !== undefined));
    })
    .filter((school) => school !== undefined);
  return schools.length === 0 ? undefined : schools;
}
