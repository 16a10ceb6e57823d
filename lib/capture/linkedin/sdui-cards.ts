import { CAPS } from '../../model/caps.ts';
import type { Education, Position } from '../../model/reading.ts';
import { attribute, closest, contains, onceAReading, parentOf, select, selectAll } from '../dom.ts';
import { type Line, visibleText } from '../visible-text.ts';
import { companyAddress, slugIdentity } from './addresses.ts';
import { blockLines, commonOf } from './block-lines.ts';
import { type Experience, toExperience } from './choose-job.ts';
import { findDates, groupName, type JobContext, parseJob, parseSchools } from './job-lines.ts';
import {
  ABOUT_CARD,
  EDUCATION_CARD,
  EXPAND_BUTTON,
  EXPANDABLE_TEXT,
  EXPERIENCE_CARD,
  LIST_ITEM,
  SIDE_LINK,
} from './landmarks-sdui.ts';
import { plainValue } from './profile-text.ts';
import { cardsNamed, ownersOf } from './sdui-keys.ts';
import { belongsToSubject, isElsewhere, type Subject } from './subject.ts';

/** The innermost element of each card of that name keyed by the subject's own id or slug. Strangers' cards differ in key or name. */
function cardsOf(subject: Subject, name: string): Element[] {
  const own = cardsNamed(subject.document, name).filter((card) =>
    ownersOf(card, name).some(
      (owner) => subject.stated.ids.has(owner) || slugIdentity(owner) === subject.identity,
    ),
  );
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

/** Lines of an entry that are not the entry itself: badges and skills (with an icon), descriptions, side links. */
function isAside(line: Element): boolean {
  return (
    select(line, `svg, ${EXPANDABLE_TEXT}, ${SIDE_LINK}, button`) !== undefined ||
    closest(line, `${SIDE_LINK}, ${EXPANDABLE_TEXT}, button`) !== undefined
  );
}

const linesOf = onceAReading((entry: Element): Line[] => blockLines(entry, CAPS.line, isAside));

/** The lines up to the place: a line after the dates counts only in the block that holds title and dates. */
function jobTexts(lines: readonly Line[]): string[] {
  const texts = lines.map((line) => line.text);
  const datesAt = findDates(texts);
  if (datesAt === undefined) return texts;
  const [title, dates, after] = [lines[0], lines[datesAt], lines[datesAt + 1]];
  const beside = title && dates && after && contains(commonOf(title.element, dates.element), after.element);
  return texts.slice(0, datesAt + (beside ? 2 : 1));
}

/** What the logo of an entry is called: the company's or school's whole name is part of it. */
function logoOf(entry: Element): string | undefined {
  const logo = select(entry, 'figure img[alt], figure svg[aria-label]');
  return logo && (attribute(logo, 'alt') ?? attribute(logo, 'aria-label'));
}

function contextOf(entry: Element, subject: Subject): JobContext {
  const link = select(entry, 'a[href*="/company/"], a[href*="/school/"]');
  return {
    companyUrl: link && companyAddress(attribute(link, 'href'), subject.url),
    logo: logoOf(entry),
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
  if (roles.length === 0) return [parseJob(jobTexts(lines), context)];
  const company = groupName(jobTexts(lines), context.logo);
  if (company === undefined) return roles.map(() => undefined);
  return roles.map((role) => parseJob(jobTexts(linesOf(role)), { ...context, group: company }));
}

/** The outermost entries of the cards. */
function entriesIn(cards: readonly Element[]): Element[] {
  return cards.flatMap((card) =>
    selectAll(card, LIST_ITEM, CAPS.positions).filter((entry) => {
      const parent = parentOf(entry);
      const outer = parent && closest(parent, LIST_ITEM);
      return !isElsewhere(entry) && (outer === undefined || !contains(card, outer));
    }),
  );
}

/** The jobs listed in the given cards. */
export function experienceIn(cards: readonly Element[], subject: Subject): Experience | undefined {
  const entries = entriesIn(cards).filter((entry) => linesOf(entry).length > 0);
  const jobs = entries.flatMap((entry) => readEntry(entry, subject));
  return toExperience(jobs);
}

/** The schools listed in the given cards. */
export function educationIn(cards: readonly Element[]): Education[] | undefined {
  const entries = entriesIn(cards).map((entry) => ({
    lines: linesOf(entry).map((line) => line.text),
    logo: logoOf(entry),
  }));
  return parseSchools(entries);
}

export const readExperience = onceAReading((subject: Subject): Experience | undefined =>
  experienceIn(cardsOf(subject, EXPERIENCE_CARD), subject),
);

export const readEducation = onceAReading((subject: Subject): Education[] | undefined =>
  educationIn(cardsOf(subject, EDUCATION_CARD)),
);
