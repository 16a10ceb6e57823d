import type { Recipe, RecipeStep } from '../../model/recipe.ts';
import { foldText } from '../../model/text.ts';
import { attribute, closest, contains, parentOf, select, selectAll, tagOf } from '../dom.ts';
import { linkIdentity } from '../linkedin/addresses.ts';
import { belongsToSubject, type Subject } from '../linkedin/subject.ts';
import { visibleText } from '../visible-text.ts';

/** The part of a page that is about one person or company, in which steps lead. The name may be what is looked for. */
export type Ground = Omit<Subject, 'heading'> & { heading?: Element | undefined };

/** Attributes whose values are the page's own words, and say what an element is for. */
const WORDED = [
  'role',
  'itemprop',
  'data-testid',
  'data-test-id',
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
function ownIds({ identity, stated }: Ground): string[] {
  const slugs = [identity, ...stated.slugs].map((slug) => slug.slice(slug.lastIndexOf('/') + 1));
  const ids = [...stated.ids, ...stated.members, ...slugs, ...slugs.map(encodeURIComponent)];
  return ids.filter((id) => id !== '').sort((a, b) => b.length - a.length);
}

/** Whether a mark says a word of the person's name or address. */
function isPersonal(mark: string, { identity }: Ground, heading: Element | undefined): boolean {
  const name = (heading && visibleText(heading, 200)) ?? '';
  const own = foldText(`${name} ${identity.slice(identity.lastIndexOf('/') + 1)}`).split(' ');
  const value = foldText(mark.slice(mark.indexOf('=') + 1));
  return own.some((part) => part.length > 2 && value.includes(part));
}

/** A worded attribute as a mark, `name=value`, with the person's ids taken out; `undefined` where it is not one. */
function wordOf(element: Element, name: string, ground: Ground): string | undefined {
  const value = attribute(element, name);
  if (value === undefined || value.length > 200) return undefined;
  const bare = ownIds(ground).reduce((text, id) => text.replace(id, '*'), value);
  if (name === 'componentkey' || bare !== value)
    return KEY.test(bare) && bare.split('*').length === 2 ? `${name}=${bare}` : undefined;
  return WORD.test(value) ? `${name}=${value}` : undefined;
}

/** What marks an element: its worded attributes with their values, free of anything about the person. `name` holds their name. */
export const marksOf = (element: Element, ground: Ground, name = ground.heading): string[] =>
  WORDED.flatMap((name) => wordOf(element, name, ground) ?? [])
    .filter((mark) => !isPersonal(mark, ground, name))
    .slice(0, 8);

/** The mark of the branch that holds the person's name: whatever else comes and goes in a card, this one is there. */
export const NAME_BRANCH = 'name-branch';

/** The mark of a link to the row's own person, if it says anything: in a row it is what tells whose name is whose. */
export const OWN_LINK = 'own=link';

/** Whether an element has a mark that is about the person it belongs to; of the page's own words, whether it holds this one. */
export function hasMark(element: Element, mark: string, ground: Ground): boolean {
  const { heading, identity, url } = ground;
  if (mark === NAME_BRANCH) return heading !== undefined && contains(element, heading);
  if (mark === OWN_LINK)
    return linkIdentity(element, url) === identity && visibleText(element, 20) !== undefined;
  return wordOf(element, mark.slice(0, mark.indexOf('=')), ground) === mark;
}

const fits = (element: Element, { tag, marks }: RecipeStep, ground: Ground): boolean =>
  tagIn(element) === tag && marks.every((mark) => hasMark(element, mark, ground));

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Which children count, beside fitting: what a field is not told by comes and goes from person to person. */
export type Counts = (child: Element) => boolean;

/** The elements a step could mean. Of elements inside each other that carry one mark, the innermost counts. */
export function fitting(from: Element, step: RecipeStep, ground: Ground, counts: Counts): Element[] {
  if (step.reach === 'parent') {
    const parent = parentOf(from);
    return parent !== undefined && fits(parent, step, ground) ? [parent] : [];
  }
  const tag = step.tag === 'h' ? HEADINGS : step.tag;
  if (step.reach === 'child') {
    return selectAll(from, `:scope > :is(${tag})`, 500).filter(
      (child) => fits(child, step, ground) && counts(child),
    );
  }
  const found = selectAll(from, tag, 5_000).filter((element) => fits(element, step, ground));
  return found.filter((element) => !found.some((other) => other !== element && contains(element, other)));
}

/** Where a recipe's steps begin on this page. */
export function anchorOf(ground: Ground, anchor: Recipe['anchor']): Element | undefined {
  if (anchor === 'card') return ground.card;
  return closest(ground.card, 'main, [role="main"]') ?? select(ground.document, 'body');
}

type Path = Pick<Recipe, 'anchor' | 'steps'>;

/** Elements kept at each step of a recipe followed loosely. */
const MOST_BRANCHES = 200;

function walk(
  { anchor, steps }: Path,
  ground: Ground,
  counts: Counts,
  choose: (found: Element[], step: RecipeStep) => Element[],
): Element[] {
  const start = anchorOf(ground, anchor);
  return steps.reduce<Element[]>(
    (found, step) =>
      found.flatMap((at) => choose(fitting(at, step, ground, counts), step)).slice(0, MOST_BRANCHES),
    start === undefined ? [] : [start],
  );
}

/** The element a recipe leads to on this page. */
export function follow(path: Path, ground: Ground, counts: Counts): Element | undefined {
  // One more or one less than where it was pointed out, and the place may mean another line.
  const [at] = walk(path, ground, counts, (found, { place, of }) =>
    found.length === of ? found.slice(place, place + 1) : [],
  );
  return at !== undefined && (path.anchor === 'card' || belongsToSubject(at, ground)) ? at : undefined;
}

/** Every element of the shape a recipe describes, wherever it stands among its like: only for values the page confirms besides. */
export const followAll = (path: Path, ground: Ground, counts: Counts): Element[] =>
  walk(path, ground, counts, (found) => found);

/** Whether a recipe starts from a mark of the page's own. */
export const isMarked = ({ steps }: Pick<Recipe, 'steps'>): boolean => steps[0]?.reach === 'inside';

/** Recipes tried for one field: an imported file may bring many, and each costs time on every page. */
const MOST_RECIPES = 3;

/** The user's recipes for a field on pages of one kind, in the order given. */
export const recipesFor = (
  recipes: readonly Recipe[],
  adapter: string,
  layout: string,
  field: string,
): Recipe[] =>
  recipes
    .filter((recipe) => recipe.adapter === adapter && recipe.layout === layout && recipe.field === field)
    .slice(0, MOST_RECIPES);
