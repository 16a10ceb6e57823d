import type { PointableField, Recipe, RecipeStep } from '../model/recipe.ts';
import { closest, contains, parentOf, selectAll } from './dom.ts';
import { openProfile } from './linkedin/read-profile.ts';
import type { Subject } from './linkedin/subject.ts';
import { follow, isMarked, isTaken, type Known, knownBeside, readFrom } from './recipe-read.ts';
import { anchorOf, fitting, marksOf, NAME_BRANCH, tagIn } from './recipe-steps.ts';
import { visibleText } from './visible-text.ts';

/**
 * Why an element cannot teach where a field stands. `no-person`: the page has no subject. `outside`: not in the person's
 * own part of the page. `unmarked`: nothing but its position tells its card from others. `not-this`: the text there
 * cannot be this field, or is another's.
 */
export type PointRefusal = 'no-person' | 'outside' | 'unmarked' | 'not-this';

/** A place pointed out, and what it reads on this page. */
export type Pointed =
  | { ok: true; place: Pick<Recipe, 'adapter' | 'layout' | 'field' | 'anchor' | 'steps'>; text: string }
  | { ok: false; reason: PointRefusal };

const MOST_STEPS = 40;

const refuse = (reason: PointRefusal): Pointed => ({ ok: false, reason });

interface Ground {
  subject: Subject;
  field: PointableField;
  known: Known;
  root: Element;
}

/** The step that leads from an element, in one of three ways, to another; `undefined` where it would not find it. */
function stepTo(
  reach: RecipeStep['reach'],
  from: Element,
  to: Element,
  marks: readonly string[],
  { subject, field, known }: Ground,
): RecipeStep | undefined {
  const step = { reach, tag: tagIn(to), marks: [...marks], place: 0, of: 1 };
  const found = fitting(from, step, subject, (text) => isTaken(text, field, known));
  const place = found.indexOf(to);
  return place < 0 || (reach === 'inside' && found.length !== 1)
    ? undefined
    : { ...step, place, of: found.length };
}

/** A mark by which an element is the only one of its kind in the part of the page its steps begin in. */
function landmark(element: Element, ground: Ground): RecipeStep | undefined {
  for (const mark of marksOf(element, ground.subject)) {
    const step = /^(?:role|aria-hidden)=/.test(mark)
      ? undefined
      : stepTo('inside', ground.root, element, [mark], ground);
    if (step) return step;
  }
  return undefined;
}

/** The same by way of a marked child, such as the empty anchor at the head of a card. */
function landmarkByChild(element: Element, ground: Ground): RecipeStep[] | undefined {
  for (const child of selectAll(element, ':scope > [id]', 20)) {
    const mark = landmark(child, ground);
    const up = mark && stepTo('parent', child, element, marksOf(element, ground.subject), ground);
    if (mark && up) return [mark, up];
  }
  return undefined;
}

/** Climbs from the element to the card, or to the nearest element a mark of its own tells from all others. */
function stepsTo(element: Element, anchor: Recipe['anchor'], ground: Ground): RecipeStep[] | undefined {
  const steps: RecipeStep[] = [];
  for (let at = element; steps.length < MOST_STEPS; ) {
    if (at === ground.root) return anchor === 'card' && steps.length > 0 ? steps : undefined;
    const start = landmark(at, ground);
    if (start) return [start, ...steps];
    const beside = anchor === 'main' && at !== element ? landmarkByChild(at, ground) : undefined;
    if (beside) return [...beside, ...steps];
    const parent = parentOf(at);
    const branch = contains(at, ground.subject.heading) ? [NAME_BRANCH] : [];
    const marks = [...branch, ...marksOf(at, ground.subject)];
    const step = parent && stepTo('child', parent, at, marks, ground);
    if (parent === undefined || step === undefined) return undefined;
    steps.unshift(step);
    at = parent;
  }
  return undefined;
}

/** The outermost element that shows the same text: a click lands on the innermost. */
function widen(element: Element, root: Element): Element {
  const text = visibleText(element, 2_000);
  let wide = element;
  for (let next = parentOf(wide); next !== undefined && next !== root; next = parentOf(next)) {
    if (closest(next, 'button, a') === next || visibleText(next, 2_000) !== text) break;
    wide = next;
  }
  return wide;
}

/**
 * Where a field stands, from the one element the user pointed at: structure only, nothing of the person. The place is
 * handed over only when, followed again on this very page, it leads back to the element and its text can be the field.
 * @param element in the page, visible, as the pointer hit it
 */
export function deriveRecipe(document: Document, url: URL, element: Element, field: PointableField): Pointed {
  const opened = openProfile({ document, url, recipes: [] });
  if ('ok' in opened) return refuse('no-person');
  const { subject, layout } = opened;
  const anchor = contains(subject.card, element) ? 'card' : 'main';
  const root = anchorOf(subject, anchor);
  // Outside the person's card stand other people; of the fields, only the text about oneself has a card of its own.
  if (root === undefined || !contains(root, element) || (anchor === 'main' && field !== 'about'))
    return refuse('outside');
  const known = knownBeside(field, subject, layout);
  const target = widen(element, root);
  if (readFrom(target, field, subject, known, true) === undefined) return refuse('not-this');
  const steps = stepsTo(target, anchor, { subject, field, known, root });
  if (steps === undefined) return refuse('unmarked');
  const place = { adapter: 'linkedin-profile', layout: layout.layout, field, anchor, steps } as const;
  const again = follow(place, subject, known);
  const text = again && readFrom(again, field, subject, known, isMarked(place));
  return again === target && text !== undefined ? { ok: true, place, text } : refuse('unmarked');
}
