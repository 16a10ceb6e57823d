import { CAPS, POINTABLE_FIELDS } from '../model/caps.ts';
import type { PointableField, Recipe } from '../model/recipe.ts';
import { foldText } from '../model/text.ts';
import { closest, contains, isVisible, nextOf, parentOf, selectAll, tagOf } from './dom.ts';
import { type FieldReader, readField } from './field-readers.ts';
import { linkIdentity } from './linkedin/addresses.ts';
import { isPronouns } from './linkedin/labels.ts';
import type { ProfileLayout } from './linkedin/layout.ts';
import { isMark, parseDegree, plainValue } from './linkedin/profile-text.ts';
import { belongsToSubject, isElsewhere, type Subject } from './linkedin/subject.ts';
import { anchorOf, fitting } from './recipe-steps.ts';
import { visibleText } from './visible-text.ts';

/** What the page says besides the field in question, folded: a line that repeats one of these is not the field. */
export interface Known {
  texts: ReadonlySet<string>;
  /** Employers in the experience card, and whether the page showed where the person worked or learnt at all. */
  employers: ReadonlySet<string>;
  hasHistory: boolean;
}

/** Reads the other fields, and so learns which texts are already accounted for. */
export function knownBeside(field: PointableField, subject: Subject, { fields }: ProfileLayout): Known {
  const others = (['name', 'headline', 'company', 'location'] as const).filter((other) => other !== field);
  const texts = others.map((other) => readField(other, subject, fields[other]).value);
  const schools = readField('education', subject, fields.education).value ?? [];
  const jobs = readField('positions', subject, fields.experience).value?.positions ?? [];
  const employers = jobs.map((job) => job.company);
  const fold = (list: readonly (string | undefined)[]) =>
    new Set(list.flatMap((text) => (text === undefined ? [] : [foldText(text)])));
  return {
    texts: fold([
      ...texts,
      ...schools.map(({ school }) => school),
      ...(field === 'company' ? [] : employers),
    ]),
    employers: fold(employers),
    hasHistory: schools.length > 0 && jobs.length > 0,
  };
}

/** Whether a line is accounted for by other fields: one of them, several joined by a dot, pronouns, or a degree. */
export function isTaken(text: string, field: PointableField, known: Known): boolean {
  if (isPronouns(text) || (field !== 'degree' && isMark(text))) return true;
  const parts = text.split(/\s[·•]\s/).map(foldText);
  return parts.every((part) => known.texts.has(part));
}

/** Elements that end a line. More than one with text inside an element, and it is no line. */
const LINES = 'p, div, li, ul, section, h1, h2, h3, h4, h5, h6, td, dd, dt';

function isOneLine(element: Element): boolean {
  const blocks = selectAll(element, LINES, 50).filter((block) => visibleText(block, 20) !== undefined);
  return blocks.every((block, index) => {
    const next = blocks[index + 1];
    return next === undefined || contains(block, next);
  });
}

/** Whether an element stands in, or holds, a link to somebody else. */
function namesSomebodyElse(element: Element, subject: Subject): boolean {
  const around = closest(element, 'a[href]');
  const links = [...selectAll(element, 'a[href*="/in/"]', 20), ...(around ? [around] : [])];
  return links.some((link) => {
    const identity = linkIdentity(link, subject.url);
    return identity !== undefined && identity !== subject.identity && !subject.stated.slugs.has(identity);
  });
}

/**
 * Whether something of the same make follows the element or what it stands in: with both an employer and a school the
 * employer comes first. One alone could be either.
 */
function hasTwinAfter(element: Element, card: Element): boolean {
  for (let at = element; at !== card; ) {
    const next = nextOf(at);
    if (next !== undefined && tagOf(next) === tagOf(at) && visibleText(next, 20) !== undefined) return true;
    const parent = parentOf(at);
    if (parent === undefined) return false;
    at = parent;
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
function isEmployer(
  text: string,
  element: Element,
  subject: Subject,
  known: Known,
  marked: boolean,
): boolean {
  const told = marked || known.hasHistory || known.employers.has(foldText(text));
  return told || hasTwinAfter(element, subject.card);
}

/**
 * The value of a field in an element, when the element can hold it; `undefined` for anything doubtful.
 * @param marked whether a mark of the page's own, rather than position alone, leads to the element
 */
export function readFrom(
  element: Element,
  field: PointableField,
  subject: Subject,
  known: Known,
  marked: boolean,
): string | undefined {
  if (!isVisible(element) || isElsewhere(element) || namesSomebodyElse(element, subject)) return undefined;
  const long = field === 'about';
  const text = plainValue(visibleText(element, long ? CAPS.long : CAPS.line, long ? 'button' : undefined));
  if (text === undefined || isTaken(text, field, known) || !isPlausible(text, field)) return undefined;
  if (!long && !isOneLine(element)) return undefined;
  if (field === 'company' && !isEmployer(text, element, subject, known, marked)) return undefined;
  return field === 'degree' ? parseDegree(text) : text;
}

/** Whether a recipe starts from a mark of the page's own. */
export const isMarked = ({ steps }: Pick<Recipe, 'steps'>): boolean => steps[0]?.reach === 'inside';

/** The element a recipe leads to on this page. */
export function follow(
  { anchor, steps, field }: Pick<Recipe, 'anchor' | 'steps' | 'field'>,
  subject: Subject,
  known: Known,
): Element | undefined {
  let at = anchorOf(subject, anchor);
  for (const step of steps) {
    if (at === undefined) return undefined;
    const found = fitting(at, step, subject, (text) => isTaken(text, field, known));
    // One more or one less than where it was pointed out, and the place may mean another line.
    at = found.length === step.of ? found[step.place] : undefined;
  }
  return at !== undefined && (anchor === 'card' || belongsToSubject(at, subject)) ? at : undefined;
}

/** Recipes tried for one field: an imported file may bring many, and each costs time on every page. */
const MOST_RECIPES = 3;

/** The readers that the user's recipes make for one field, newest first. They come after all others. */
export function recipeReaders(
  field: string,
  layout: ProfileLayout,
  recipes: readonly Recipe[],
): FieldReader<Subject, string>[] {
  const pointable = POINTABLE_FIELDS.find((known) => known === field);
  if (pointable === undefined) return [];
  return recipes
    .filter((recipe) => recipe.layout === layout.layout && recipe.field === field)
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
    .slice(0, MOST_RECIPES)
    .map((recipe) => ({
      name: 'recipe',
      read: (subject) => {
        const known = knownBeside(pointable, subject, layout);
        const element = follow(recipe, subject, known);
        return element && readFrom(element, pointable, subject, known, isMarked(recipe));
      },
    }));
}
