import { CAPS } from '../../model/caps.ts';
import {
  attribute,
  closest,
  contains,
  isVisible,
  nextOf,
  onceAReading,
  parentOf,
  precedes,
  select,
  selectAll,
} from '../dom.ts';
import { type Line, visibleText } from '../visible-text.ts';
import { linkIdentity, slugIdentity } from './addresses.ts';
import { blockLines, commonOf } from './block-lines.ts';
import { sameWords } from './choose-job.ts';
import { isPronouns } from './labels.ts';
import { ACTIVITY_CARD, COMPANY_ICON, CONTACT_LINK } from './landmarks-sdui.ts';
import { isMark, isPlaceholder, parseDegree, plainValue } from './profile-text.ts';
import { readEducation, readExperience } from './sdui-cards.ts';
import { cardsNamed, ownersOf } from './sdui-keys.ts';
import { isElsewhere, type Subject } from './subject.ts';

/** What stands below the name row: the headline, then "Company · School". */
interface Intro {
  block: Element;
  headline?: string;
  employer?: string;
  /** The first of the lines; degree marks stand between the name and it. */
  first?: Element;
}

const linesIn = (element: Element): Line[] => blockLines(element, CAPS.line);

/** The lines of the top card: several fields are told by them. */
const linesOf = onceAReading((subject: Subject): Line[] => linesIn(subject.card));

/** The employer's names beside their logos, in order. */
export const logoTexts = onceAReading((subject: Subject): string[] =>
  selectAll(subject.card, COMPANY_ICON, 20).flatMap((icon) => {
    if (closest(icon, 'li') !== undefined || isElsewhere(icon) || !precedes(subject.heading, icon)) return [];
    for (let row = parentOf(icon); row !== undefined && row !== subject.card; row = parentOf(row)) {
      if (contains(row, subject.heading)) return [];
      const [line] = linesIn(row);
      if (line !== undefined) return plainValue(line.text) ?? [];
    }
    return [];
  }),
);

/** Elements that are more than a line of text. */
const FURNISHED = `svg, img, figure, button, [role="button"], ul, ol, iframe, ${CONTACT_LINK}`;

/** The siblings after a branch that are one line of text each, save what stands before a degree mark: the name's own row. */
function paragraphsAfter(branch: Element, lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (let next = nextOf(branch); next !== undefined; next = nextOf(next)) {
    const sibling = next;
    const own = lines.filter((line) => contains(sibling, line.element));
    const [only] = own;
    if (own.some((line) => isMark(line.text))) found.length = 0;
    else if (
      own.length === 1 &&
      only &&
      closest(sibling, FURNISHED) !== sibling &&
      !select(sibling, FURNISHED)
    )
      found.push(only);
  }
  return found.filter((line) => !isPronouns(line.text));
}

const holdsContact = (block: Element): boolean => select(block, CONTACT_LINK) !== undefined;

/**
 * Goes up from the name until an ancestor has lines of its own after the name's branch that are neither degree nor
 * pronouns, and no further than the contact link. A single line is the employer's when it repeats the logo's text, the
 * headline otherwise.
 */
export const readIntro = onceAReading((subject: Subject): Intro | undefined => {
  const lines = linesOf(subject);
  for (let branch = subject.heading; branch !== subject.card; ) {
    const block = parentOf(branch);
    if (block === undefined) return undefined;
    const [first, second] = paragraphsAfter(branch, lines);
    if (first !== undefined)
      return { block, first: first.element, ...introTexts(subject, first.text, second?.text) };
    if (holdsContact(block)) return { block };
    branch = block;
  }
  return undefined;
});

/** Whether a line is "Company · School" or one of the two, by the logos beside it or by what the person's jobs and schools are called. */
function isEmployerLine(subject: Subject, line: string): boolean {
  const jobs = readExperience(subject)?.positions.filter((position) => position.current) ?? [];
  const names = [
    ...logoTexts(subject),
    ...jobs.map((job) => job.company),
    ...(readEducation(subject)?.map((entry) => entry.school) ?? []),
  ];
  const isNamed = (text: string): boolean => names.some((name) => sameWords(name, text));
  return isNamed(line) || (line.includes(' · ') && line.split(' · ').every(isNamed));
}

function introTexts(subject: Subject, first: string, second: string | undefined) {
  const firstIsEmployer = second === undefined && isEmployerLine(subject, first);
  const headline = firstIsEmployer || isPlaceholder(first) ? undefined : plainValue(first);
  const employer = plainValue(firstIsEmployer ? first : second);
  return { ...(headline === undefined ? {} : { headline }), ...(employer === undefined ? {} : { employer }) };
}

/** The line before the separator before the contact-info link, in the row the two make. */
export function readPlace(subject: Subject): string | undefined {
  const link = selectAll(subject.card, CONTACT_LINK, 5).find((element) => visibleText(element, 20));
  if (link === undefined) return undefined;
  const lines = linesOf(subject);
  const at = lines.findIndex((line) => contains(line.element, link) || contains(link, line.element));
  const [place, separator] = [lines[at - 2], lines[at - 1]];
  if (!place || !separator || !isPlaceholder(separator.text)) return undefined;
  return contains(commonOf(separator.element, link), place.element) ? plainValue(place.text) : undefined;
}

/** The degree marks shown between name and headline. The page renders several and hides all but one: two shown say nothing. */
function shownDegrees(subject: Subject): Set<string> {
  const intro = readIntro(subject);
  const first = intro?.first;
  const block = intro?.block ?? subject.card;
  const marks = linesOf(subject).filter(
    ({ element }) =>
      contains(block, element) &&
      !precedes(element, subject.heading) &&
      (first === undefined || (element !== first && precedes(element, first))),
  );
  const parts = marks.flatMap((mark) => mark.text.split(/(?=[·•])/));
  return new Set(parts.map((part) => parseDegree(part)).filter((degree) => degree !== undefined));
}

export function readShownDegree(subject: Subject): string | undefined {
  const degrees = shownDegrees(subject);
  return degrees.size === 1 ? [...degrees][0] : undefined;
}

/** "… Premium Profile 1st": the last word of the label on the subject's own line above their own posts. */
export function readActivityDegree(subject: Subject): string | undefined {
  const cards = cardsNamed(subject.document, ACTIVITY_CARD).filter((card) =>
    ownersOf(card, ACTIVITY_CARD).some((owner) => slugIdentity(owner) === subject.identity),
  );
  const degrees = new Set<string>();
  for (const label of cards.flatMap((card) => selectAll(card, 'a [aria-label]', 200))) {
    const link = closest(label, 'a[href]');
    const words = attribute(label, 'aria-label')?.trim().split(/\s+/) ?? [];
    const degree = words.length > 1 ? parseDegree(words.at(-1)) : undefined;
    if (degree !== undefined && isVisible(label) && linkIdentity(link, subject.url) === subject.identity) {
      degrees.add(degree);
    }
  }
  return degrees.size === 1 ? [...degrees][0] : undefined;
}

/** A link inside the employer's logo row, when the row is one. */
export function logoLink(subject: Subject): string | undefined {
  const link = selectAll(subject.card, 'a[href*="/company/"]', 20).find(
    (candidate) => select(candidate, COMPANY_ICON) !== undefined && contains(subject.card, candidate),
  );
  return link === undefined ? undefined : attribute(link, 'href');
}
