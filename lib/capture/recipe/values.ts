import { CAPS } from '../../model/caps.ts';
import { safeLink } from '../../model/identity.ts';
import type { PointableField } from '../../model/recipe.ts';
import { foldText } from '../../model/text.ts';
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
  tagOf,
} from '../dom.ts';
import { companyAddress, linkIdentity } from '../linkedin/addresses.ts';
import { isPronouns } from '../linkedin/labels.ts';
import { isMark, parseDegree, plainValue } from '../linkedin/profile-text.ts';
import { isElsewhereThan } from '../linkedin/subject.ts';
import { BREAKS, visibleText } from '../visible-text.ts';
import type { Counts, Ground } from './steps.ts';

/** What the page says besides the field in question, folded: a line that repeats one of these is not the field. */
export interface Known {
  texts: ReadonlySet<string>;
  /** Employers in the experience card, and whether the page showed where the person worked or learnt at all. */
  employers: ReadonlySet<string>;
  hasHistory: boolean;
}

/** Whether a line is accounted for by other fields: one of them, several joined by a dot, pronouns, or a degree. */
function isTaken(text: string, field: PointableField, known: Known): boolean {
  if (isPronouns(text) || (field !== 'degree' && isMark(text))) return true;
  const parts = text.split(/\s[·•]\s/).map(foldText);
  return parts.every((part) => known.texts.has(part));
}

const PICTURES = 'img, svg';
const isPicture = (element: Element): boolean =>
  closest(element, PICTURES) === element || select(element, PICTURES) !== undefined;

/**
 * The children that count on the way to a field. A line does while it shows text that is not known from elsewhere: a picture,
 * a badge or a line another field accounts for comes and goes from person to person. On the way to the person's picture
 * those with a picture count, as far as the name: it stands before it.
 */
export function countsFor(field: PointableField, ground: Ground, known: Known): Counts {
  const { heading } = ground;
  if (field === 'photoUrl')
    return (child) => isPicture(child) && heading !== undefined && !precedes(heading, child);
  return (child) => {
    const text = visibleText(child, CAPS.line);
    return text !== undefined && !isTaken(text, field, known);
  };
}

/** Elements that end a line. More than one with text inside an element, and it is no line. */
const LINES = [...BREAKS, 'h5', 'h6'].join();

export function isOneLine(element: Element): boolean {
  const blocks = selectAll(element, LINES, 50).filter((block) => visibleText(block, 20) !== undefined);
  return blocks.every((block, index) => {
    const next = blocks[index + 1];
    return next === undefined || contains(block, next);
  });
}

/** Whether an element stands in, or holds, a link to somebody else. */
function namesSomebodyElse(element: Element, { url, identity, stated }: Ground): boolean {
  const around = closest(element, 'a[href]');
  const links = [...selectAll(element, 'a[href*="/in/"]', 20), ...(around ? [around] : [])];
  return links.some((link) => {
    const other = linkIdentity(link, url);
    return other !== undefined && other !== identity && !stated.slugs.has(other);
  });
}

/**
 * Whether something of the same make follows the element or what it stands in: with both an employer and a school the
 * employer comes first. One alone could be either.
 */
function hasTwinAfter(element: Element, card: Element): boolean {
  for (let at: Element | undefined = element; at && at !== card; at = parentOf(at)) {
    const next = nextOf(at);
    if (next && tagOf(next) === tagOf(at) && visibleText(next, 20) !== undefined) return true;
  }
  return false;
}

/** Whether a text can be a field at all, by its shape. */
function isPlausible(text: string, field: PointableField): boolean {
  switch (field) {
    case 'degree':
      return parseDegree(text) !== undefined;
    case 'location':
      return text.length <= 120 && !/[\p{Nd}@|]/u.test(text);
    case 'company':
      return text.length <= 160 && !/\s[·•]\s/.test(text);
    default:
      return true;
  }
}

/** Employer and school look alike: without a mark or a history to hold it against, a name alone could be either. */
function isEmployer(text: string, element: Element, ground: Ground, known: Known, marked: boolean): boolean {
  const told = marked || known.hasHistory || known.employers.has(foldText(text));
  return told || hasTwinAfter(element, ground.card);
}

/** The element a click meant: the picture under it, in it, or, where something lies over it, beside it. */
export function pictureAt(element: Element, root: Element): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined && at !== root; at = parentOf(at)) {
    const images = closest(at, 'img') === at ? [at] : selectAll(at, 'img', 10).filter(isVisible);
    if (images.length > 0) return images.length === 1 ? images[0] : undefined;
  }
  return undefined;
}

/** Faces of others stand in lists and in links to searches; logos in links to their owners. */
const NO_PORTRAIT =
  'ul, ol, li, [role="list"], a[href*="/search/"], a[href*="/company/"], a[href*="/school/"], a[href*="background"]';

/** Whether a picture in the card can be its person's own: it stands before the name, and in nothing of others. */
export function isPortrait(image: Element, name: Element, ground: Ground): boolean {
  const other = closest(image, NO_PORTRAIT);
  const listed = other !== undefined && contains(ground.card, other);
  return !listed && precedes(image, name) && isVisible(image) && !namesSomebodyElse(image, ground);
}

function pictureIn(image: Element, ground: Ground): string | undefined {
  const { heading, url } = ground;
  if (heading === undefined || !isPortrait(image, heading, ground)) return undefined;
  const [address] = ['data-delayed-url', 'src'].flatMap(
    (source) => safeLink(attribute(image, source), url.href) ?? [],
  );
  return address && /background|company-logo|ghost/.test(address) ? undefined : address;
}

function companyUrlIn(link: Element, { url }: Ground, known: Known): string | undefined {
  const address = companyAddress(attribute(link, 'href'), url);
  const named = foldText(visibleText(link, CAPS.line) ?? '');
  const other = named !== '' && known.employers.size > 0 && !known.employers.has(named);
  return address?.includes('/school/') || other ? undefined : address;
}

/**
 * The value of a field in an element, when the element can hold it; `undefined` for anything doubtful.
 * @param marked whether a mark of the page's own, rather than position alone, leads to the element
 */
export function readFrom(
  element: Element,
  field: PointableField,
  ground: Ground,
  known: Known,
  marked: boolean,
): string | undefined {
  if (!isVisible(element) || isElsewhereThan(element, ground.card)) return undefined;
  if (namesSomebodyElse(element, ground)) return undefined;
  if (field === 'photoUrl') return pictureIn(element, ground);
  if (field === 'companyUrl') return companyUrlIn(element, ground, known);
  const long = field === 'about';
  const text = plainValue(visibleText(element, long ? CAPS.long : CAPS.line, long ? 'button' : undefined));
  if (text === undefined || isTaken(text, field, known) || !isPlausible(text, field)) return undefined;
  if (!long && !isOneLine(element)) return undefined;
  if (field === 'company' && !isEmployer(text, element, ground, known, marked)) return undefined;
  return field === 'degree' ? parseDegree(text) : text;
}
