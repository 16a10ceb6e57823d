import { CAPS } from '../../model/caps.ts';
import {
  attribute,
  closest,
  contains,
  isVisible,
  nextOf,
  parentOf,
  precedes,
  select,
  selectAll,
} from '../dom.ts';
import { visibleLines, visibleText } from '../visible-text.ts';
import { linkIdentity, slugIdentity } from './addresses.ts';
import { isPronouns } from './labels.ts';
import {
  ACTIVITY_CARD,
  COMPANY_ICON,
  CONTACT_LINK,
  cardOwner,
  cardSelector,
  LOGO_FRAME,
} from './landmarks-sdui.ts';
import { isMark, isPlaceholder, parseDegree, plainValue } from './profile-text.ts';
import { isElsewhere, type Subject } from './subject.ts';

/** The paragraphs below the name row: the headline, then "Company · School". */
interface Intro {
  block: Element;
  headline?: string;
  employer?: string;
  /** The first of the paragraphs; degree marks stand between the name and it. */
  first: Element;
}

/** The employer's and school's names beside their logos, in order. */
export function logoTexts(subject: Subject): string[] {
  return selectAll(subject.card, COMPANY_ICON, 20).flatMap((icon) => {
    const frame = closest(icon, LOGO_FRAME);
    const row = frame === undefined ? undefined : parentOf(frame);
    if (row === undefined || row === subject.card || closest(icon, 'li') !== undefined || isElsewhere(icon))
      return [];
    const text = plainValue(visibleLines(row, 'p', CAPS.line)[0]?.text);
    return text === undefined || !precedes(subject.heading, icon) ? [] : [text];
  });
}

function paragraphsAfter(branch: Element): Element[] {
  const found: Element[] = [];
  for (let next = nextOf(branch); next !== undefined; next = nextOf(next)) {
    if (isParagraph(next) && isVisible(next)) found.push(next);
  }
  return found;
}

const isParagraph = (element: Element): boolean => closest(element, 'p') === element;

const textOf = (element: Element | undefined): string | undefined =>
  element === undefined ? undefined : visibleText(element, CAPS.line);

/**
 * Goes up from the name until an ancestor has paragraphs of its own after the name's branch that are neither degree
 * nor pronouns. A single paragraph is the employer line when it repeats the logo's text, the headline otherwise.
 */
export function readIntro(subject: Subject): Intro | undefined {
  for (let branch = subject.heading; branch !== subject.card; ) {
    const block = parentOf(branch);
    if (block === undefined) return undefined;
    const [first, second] = paragraphsAfter(branch).filter((paragraph) => {
      const text = textOf(paragraph);
      return text !== undefined && !isMark(text) && !isPronouns(text);
    });
    if (first !== undefined) return { block, first, ...introTexts(subject, textOf(first), textOf(second)) };
    branch = block;
  }
  return undefined;
}

function introTexts(subject: Subject, first: string | undefined, second: string | undefined) {
  const logos = logoTexts(subject);
  const firstIsEmployer =
    second === undefined && first !== undefined && (logos.includes(first) || logos.join(' · ') === first);
  const headline = firstIsEmployer || isPlaceholder(first) ? undefined : plainValue(first);
  const employer = plainValue(firstIsEmployer ? first : second);
  return { ...(headline === undefined ? {} : { headline }), ...(employer === undefined ? {} : { employer }) };
}

/** The paragraph right before the separator before the contact-info link. */
export function readPlace(subject: Subject): string | undefined {
  const link = selectAll(subject.card, CONTACT_LINK, 5).find((element) => isVisible(element));
  const own = link === undefined ? undefined : (closest(link, 'p') ?? link);
  for (let before = own && previous(own); before !== undefined; before = previous(before)) {
    const text = textOf(before);
    if (!isPlaceholder(text)) return isParagraph(before) ? plainValue(text) : undefined;
  }
  return undefined;
}

function previous(element: Element): Element | undefined {
  const parent = parentOf(element);
  const siblings = parent === undefined ? [] : paragraphSiblings(parent);
  return siblings[siblings.indexOf(element) - 1];
}

const paragraphSiblings = (parent: Element): Element[] => selectAll(parent, ':scope > p, :scope > a', 20);

/** The degree marks shown between name and headline. The page renders several and hides all but one: two shown say nothing. */
function shownDegrees(subject: Subject): Set<string> {
  const intro = readIntro(subject);
  const marks = selectAll(intro?.block ?? subject.card, 'p', 60).filter(
    (paragraph) =>
      precedes(subject.heading, paragraph) &&
      (intro === undefined || (paragraph !== intro.first && precedes(paragraph, intro.first))),
  );
  return new Set(marks.map((mark) => parseDegree(textOf(mark))).filter((degree) => degree !== undefined));
}

export function readShownDegree(subject: Subject): string | undefined {
  const degrees = shownDegrees(subject);
  return degrees.size === 1 ? [...degrees][0] : undefined;
}

/** "… Premium Profile 1st": the last word of the label on the subject's own line above their own posts. */
export function readActivityDegree(subject: Subject): string | undefined {
  const cards = selectAll(subject.document, cardSelector(ACTIVITY_CARD), 20).filter((card) => {
    const keys = [attribute(card, 'componentkey'), attribute(card, 'id')];
    return keys.some((key) => {
      const owner = cardOwner(key, ACTIVITY_CARD);
      return owner !== undefined && slugIdentity(owner) === subject.identity;
    });
  });
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
