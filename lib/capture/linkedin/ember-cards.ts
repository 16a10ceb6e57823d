import { CAPS } from '../../model/caps.ts';
import type { Education, Position } from '../../model/reading.ts';
import { attribute, closest, contains, onceAReading, parentOf, select, selectAll } from '../dom.ts';
import { type Line, visibleLines } from '../visible-text.ts';
import { companyAddress } from './addresses.ts';
import { linesBelowTitle } from './block-lines.ts';
import { type Experience, toExperience } from './choose-job.ts';
import { findDates, groupName, type JobContext, parseJob, parseSchools } from './job-lines.ts';
import { CARD, cardAnchor, ENTRY, SHOWN_TWIN } from './landmarks-ember.ts';
import { plainValue } from './profile-text.ts';
import { belongsToSubject, isElsewhere, type Subject } from './subject.ts';

function cardOf(subject: Subject, name: Parameters<typeof cardAnchor>[0]): Element | undefined {
  return selectAll(subject.document, CARD, 60).find((card) => {
    const anchor = select(card, cardAnchor(name));
    return anchor !== undefined && !isElsewhere(card) && belongsToSubject(card, subject);
  });
}

export function readAbout(subject: Subject): string | undefined {
  const card = cardOf(subject, 'about');
  if (card === undefined || select(card, SHOWN_TWIN) === undefined) return undefined;
  const [text] = linesBelowTitle(card, CAPS.long, (line) => closest(line, 'button, a') !== undefined);
  return plainValue(text?.text);
}

/** The shown lines of one entry, without those of lists inside it (roles, descriptions, skills). */
const linesOf = onceAReading((entry: Element): Line[] =>
  visibleLines(entry, SHOWN_TWIN, CAPS.line, (span) => {
    const list = closest(span, 'ul');
    return list !== undefined && list !== entry && contains(entry, list);
  }),
);

const textsOf = (entry: Element): string[] => linesOf(entry).map((line) => line.text);

function logoOf(entry: Element): string | undefined {
  const logo = select(entry, 'img[alt]');
  return logo && attribute(logo, 'alt');
}

function contextOf(entry: Element, subject: Subject): JobContext {
  const link = select(entry, 'a[href*="/company/"], a[href*="/school/"]');
  return {
    companyUrl: link && companyAddress(attribute(link, 'href'), subject.url),
    logo: logoOf(entry),
  };
}

/** The jobs of one entry. A group has the company and its total length for a head, and an entry per role below. */
function readEntry(entry: Element, subject: Subject): (Position | undefined)[] {
  const texts = textsOf(entry);
  const context = contextOf(entry, subject);
  if (findDates(texts) !== undefined) return [parseJob(texts, context)];
  const roles = selectAll(entry, ENTRY, CAPS.positions).filter((role) => textsOf(role).length > 0);
  const company = groupName(texts, context.logo);
  if (company === undefined || roles.length === 0) return [undefined];
  return roles.map((role) => parseJob(textsOf(role), { ...context, group: company }));
}

/** The outermost entries of a card that say something. */
function entriesIn(card: Element | undefined): Element[] {
  if (card === undefined) return [];
  return selectAll(card, ENTRY, CAPS.positions).filter((entry) => {
    const parent = parentOf(entry);
    const outer = parent === undefined ? undefined : closest(parent, ENTRY);
    const outermost = outer === undefined || !contains(card, outer);
    return outermost && !isElsewhere(entry) && textsOf(entry).length > 0;
  });
}

/** The jobs listed in a card. */
export function experienceIn(card: Element | undefined, subject: Subject): Experience | undefined {
  const jobs = entriesIn(card).flatMap((entry) => readEntry(entry, subject));
  return toExperience(jobs);
}

/** The schools listed in a card. */
export function educationIn(card: Element | undefined): Education[] | undefined {
  return parseSchools(entriesIn(card).map((entry) => ({ lines: textsOf(entry), logo: logoOf(entry) })));
}

export const readExperience = (subject: Subject): Experience | undefined =>
  experienceIn(cardOf(subject, 'experience'), subject);

export const readEducation = (subject: Subject): Education[] | undefined =>
  educationIn(cardOf(subject, 'education'));
