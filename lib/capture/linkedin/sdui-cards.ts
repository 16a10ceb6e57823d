import { CAPS } from '../../model/caps.ts';
import type { Education, Position } from '../../model/reading.ts';
import { attribute, closest, contains, parentOf, select, selectAll } from '../dom.ts';
import { type Line, visibleLines, visibleText } from '../visible-text.ts';
import { companyAddress, slugIdentity } from './addresses.ts';
import type { Experience } from './choose-job.ts';
import { findDates, type JobContext, parseEducation, parseJob } from './job-lines.ts';
import {
  ABOUT_CARD,
  cardOwner,
  cardSelector,
  EDUCATION_CARD,
  EXPAND_BUTTON,
  EXPANDABLE_TEXT,
  EXPERIENCE_CARD,
  LIST_ITEM,
  SIDE_LINK,
} from './landmarks-sdui.ts';
import { plainValue } from './profile-text.ts';
import { belongsToSubject, isElsewhere, type Subject } from './subject.ts';

/** The innermost element of each card of that name keyed by the subject's own id or slug. Strangers' cards differ in key or name. */
function cardsOf(subject: Subject, name: string): Element[] {
  const own = selectAll(subject.document, cardSelector(name), 40).filter((card) => {
    const owners = [attribute(card, 'componentkey'), attribute(card, 'id')].map((key) =>
      cardOwner(key, name),
    );
    return owners.some(
      (owner) =>
        owner !== undefined && (subject.stated.ids.has(owner) || slugIdentity(owner) === subject.identity),
    );
  });
  return own.filter(
    (card) =>
      !own.some((other) => other !== card && contains(card, other)) &&
      !isElsewhere(card) &&
      belongsToSubject(card, subject),
  );
}

export function readAbout(subject: Subject): string | undefined {
  for (const card of cardsOf(subject, ABOUT_CARD)) {
    const box = select(card, EXPANDABLE_TEXT);
    const text = box === undefined ? undefined : plainValue(visibleText(box, CAPS.long, EXPAND_BUTTON));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Paragraphs of an entry that are not the entry itself: badges and skills (with an icon), descriptions, side links. */
function isAside(paragraph: Element): boolean {
  return (
    select(paragraph, `svg, ${EXPANDABLE_TEXT}`) !== undefined ||
    closest(paragraph, `${SIDE_LINK}, ${EXPANDABLE_TEXT}, button`) !== undefined
  );
}

const linesOf = (entry: Element): Line[] => visibleLines(entry, 'p', CAPS.line, isAside);

/** The lines up to the place: a paragraph after the dates counts only beside them. */
function jobTexts(lines: readonly Line[]): string[] {
  const texts = lines.map((line) => line.text);
  const datesAt = findDates(texts);
  if (datesAt === undefined) return texts;
  const dates = lines[datesAt];
  const after = lines[datesAt + 1];
  const beside = dates && after && parentOf(dates.element) === parentOf(after.element);
  return texts.slice(0, datesAt + (beside ? 2 : 1));
}

function contextOf(entry: Element, subject: Subject): JobContext {
  const link = select(entry, 'a[href*="/company/"], a[href*="/school/"]');
  const logo = select(entry, 'figure img[alt], figure svg[aria-label]');
  return {
    companyUrl: link && companyAddress(attribute(link, 'href'), subject.url),
    logo: logo && (attribute(logo, 'alt') ?? attribute(logo, 'aria-label')),
  };
}

/** The jobs of one entry: several when a company groups its roles in a list. */
function readEntry(entry: Element, subject: Subject): (Position | undefined)[] {
  const parts = selectAll(entry, `li, ${LIST_ITEM}`, 200);
  const roles = parts.filter(
    (part) =>
      findDates(linesOf(part).map((line) => line.text)) !== undefined &&
      !parts.some((other) => other !== part && contains(other, part)),
  );
  const context = contextOf(entry, subject);
  const lines = linesOf(entry).filter((line) => !roles.some((role) => contains(role, line.element)));
  const [company] = jobTexts(lines);
  if (roles.length === 0) return [parseJob(jobTexts(lines), context)];
  if (company === undefined) return [undefined];
  return roles.map((role) => parseJob(jobTexts(linesOf(role)), { ...context, group: company }));
}

function entriesOf(subject: Subject, name: string): Element[] {
  return cardsOf(subject, name).flatMap((card) =>
    selectAll(card, LIST_ITEM, CAPS.positions).filter((entry) => {
      const outer = parentOf(entry);
      return outer !== undefined && !contains(card, closest(outer, LIST_ITEM) ?? subject.document);
    }),
  );
}

export function readExperience(subject: Subject): Experience | undefined {
  const entries = entriesOf(subject, EXPERIENCE_CARD).filter((entry) => linesOf(entry).length > 0);
  const jobs = entries.flatMap((entry) => readEntry(entry, subject));
  const positions = jobs.filter((job) => job !== undefined);
  return positions.length === 0 ? undefined : { positions, unread: jobs.length - positions.length };
}

export function readEducation(subject: Subject): Education[] | undefined {
  const schools = entriesOf(subject, EDUCATION_CARD)
    .map((entry) => parseEducation(linesOf(entry).map((line) => line.text)))
    .filter((school) => school !== undefined);
  return schools.length === 0 ? undefined : schools;
}
