import type { Recipe, RecipeStep } from '../model/recipe.ts';
import { foldText } from '../model/text.ts';
import { attribute, closest, contains, parentOf, select, selectAll, tagOf } from './dom.ts';
import type { Subject } from './linkedin/subject.ts';
import { visibleText } from './visible-text.ts';

/** Attributes whose values are the page's own words, and say what an element is for. */
const WORDED = [
  'role',
  'itemprop',
  'data-testid',
  'data-view-name',
  'data-section',
  'data-anonymize',
  'aria-hidden',
  'id',
  'componentkey',
];

/** A word of the page's own; what a program numbers or hashes carries digits. Keys hold the person's id, written `*`. */
const WORD = /^[a-zA-Z][a-zA-Z._-]{1,80}$/;
const KEY = /^[a-zA-Z._-]{3,60}\*[a-zA-Z._-]{0,60}$/;

/** An element's name; any heading is `h`. */
export const tagIn = (element: Element): string => tagOf(element).replace(/^h[1-6]$/, 'h');

/** Everything a page calls the subject by in its ids and keys. */
function ownIds({ identity, stated }: Subject): string[] {
  const slugs = [identity, ...stated.slugs].map((slug) => slug.slice(slug.lastIndexOf('/') + 1));
  const ids = [...stated.ids, ...stated.members, ...slugs, ...slugs.map(encodeURIComponent)];
  return ids.filter((id) => id !== '').sort((a, b) => b.length - a.length);
}

/** A worded attribute as a mark, `name=value`, free of anything about the person; `undefined` where it is not one. */
function wordOf(element: Element, name: string, subject: Subject): string | undefined {
  const value = attribute(element, name);
  if (value === undefined || value.length > 200) return undefined;
  const bare = ownIds(subject).reduce((text, id) => text.replace(id, '*'), value);
  if (name === 'componentkey' || bare !== value)
    return KEY.test(bare) && bare.split('*').length === 2 ? `${name}=${bare}` : undefined;
  const names = foldText(visibleText(subject.heading, 200) ?? '').split(' ');
  const personal = names.some((part) => part.length > 2 && foldText(value).includes(part));
  return WORD.test(value) && !personal ? `${name}=${value}` : undefined;
}

/** What marks an element: its worded attributes, with their values. */
export const marksOf = (element: Element, subject: Subject): string[] =>
  WORDED.flatMap((name) => wordOf(element, name, subject) ?? []).slice(0, 8);

/** The mark of the branch that holds the person's name: whatever else comes and goes in a card, this one is there. */
export const NAME_BRANCH = 'name-branch';

function fits(element: Element, { tag, marks }: RecipeStep, subject: Subject): boolean {
  if (tagIn(element) !== tag) return false;
  return marks.every((mark) =>
    mark === NAME_BRANCH
      ? contains(element, subject.heading)
      : wordOf(element, mark.slice(0, mark.indexOf('=')), subject) === mark,
  );
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * The elements a step could mean. Children count only while they show text that `isTaken` does not know from elsewhere: a
 * picture, a badge or a line another field accounts for comes and goes from person to person. Of elements inside each
 * other that carry one mark, the innermost counts.
 */
export function fitting(
  from: Element,
  step: RecipeStep,
  subject: Subject,
  isTaken: (text: string) => boolean,
): Element[] {
  if (step.reach === 'parent') {
    const parent = parentOf(from);
    return parent !== undefined && fits(parent, step, subject) ? [parent] : [];
  }
  const tag = step.tag === 'h' ? HEADINGS : step.tag;
  if (step.reach === 'child') {
    return selectAll(from, `:scope > :is(${tag})`, 500).filter((child) => {
      if (!fits(child, step, subject)) return false;
      const text = visibleText(child, 500);
      return text !== undefined && !isTaken(text);
    });
  }
  const found = selectAll(from, tag, 5_000).filter((element) => fits(element, step, subject));
  return found.filter((element) => !found.some((other) => other !== element && contains(element, other)));
}

/** Where a recipe's steps begin on this page. */
export function anchorOf(subject: Subject, anchor: Recipe['anchor']): Element | undefined {
  if (anchor === 'card') return subject.card;
  return closest(subject.card, 'main, [role="main"]') ?? select(subject.document, 'body');
}
