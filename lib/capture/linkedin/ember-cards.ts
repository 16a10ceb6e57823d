import { CAPS } from '../../model/caps.ts';
import type { Education, Position } from '../../model/reading.ts';
import { attribute, closest, contains, parentOf, select, selectAll } from '../dom.ts';
import { type Line, visibleLines, visibleText } from '../visible-text.ts';
import { companyAddress } from './addresses.ts';
import type { Experience } from './choose-job.ts';
import { findDates, type JobContext, parseEducation, parseJob } from './job-lines.ts';
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
  const twin =
    card &&
    selectAll(card, SHOWN_TWIN, 50).find(
      (span) => closest(span, 'h2, button, a') === undefined && visibleText(span, 20) !== undefined,
    );
  return twin === undefined ? undefined : plainValue(visibleText(twin, CAPS.long, 'button'));
}

/** The shown lines of one entry, without those of lists inside it (roles, descriptions, skills). */
function linesOf(entry: Element): Line[] {
  return visibleLines(entry, SHOWN_TWIN, CAPS.line, (span) => {
    const list = closest(span, 'ul');
    return list !== undefined && list !== entry && contains(entry, list);
  });
}

const textsOf = (entry: Element): string[] => linesOf(entry).map((line) => line.text);

function contextOf(entry: Element, subject: Subject): JobContext {
  const link = select(entry, 'a[href*="/company/"], a[href*="/school/"]');
  const logo = select(entry, 'img[alt]');
  return {
    companyUrl: link && companyAddress(attribute(link, 'href'), subject.url),
    logo: logo && attribute(logo, 'alt'),
  };
}

/** The jobs of one entry. A group has the company and its total length for a head, and an entry per role below. */
function readEntry(entry: Element, subject: Subject): (Position | undefined)[] {
  const texts = textsOf(entry);
  const context = contextOf(entry, subject);
  if (findDates(texts) !== undefined) return [parseJob(texts, context)];
  const roles = selectAll(entry, ENTRY, CAPS.positions).filter((role) => textsOf(role).length > 0);
  const [company] = texts;
  if (company === undefined || roles.length === 0) return [undefined];
  return roles.map((role) => parseJob(textsOf(role), { ...context, group: company }));
}

function entriesOf(subject: Subject, name: 'experience' | 'education'): Element[] {
  const card = cardOf(subject, name);
  if (card === undefined) return [];
  return selectAll(card, ENTRY, CAPS.positions).filter((entry) => {
    const parent = parentOf(entry);
    const outer = parent === undefined ? undefined : closest(parent, ENTRY);
    return (outer === undefined || !contains(card, outer)) && textsOf(entry).length > 0;
  });
}

export function readExperience(subject: Subject): Experience | undefined {
  const jobs = entriesOf(subject, 'experience').flatMap((entry) => readEntry(entry, subject));
  const positions = jobs.filter((job) => job !== undefined);
  return positions.length === 0 ? undefined : { positions, unread: jobs.length - positions.length };
}

export function readEducation(subject: Subject): Education[] | undefined {
  const schools = entriesOf(subject, 'education')
    .map((entry) => parseEducation(textsOf(entry)))
    .filter((school) => school !== undefined);
  return schools.length === 0 ? undefined : schools;
}
