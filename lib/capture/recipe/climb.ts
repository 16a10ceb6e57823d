import type { Recipe, RecipeStep } from '../../model/recipe.ts';
import { closest, contains, parentOf, selectAll } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import {
  type Counts,
  fitting,
  type Ground,
  hasMark,
  marksOf,
  NAME_BRANCH,
  OWN_LINK,
  tagIn,
} from './steps.ts';

const MOST_STEPS = 40;

/** Where steps begin, and what counts on their way. */
export interface Climb {
  ground: Ground;
  root: Element;
  anchor: Recipe['anchor'];
  counts: Counts;
  /** Where the name stands, while the steps may not lean on it. */
  name?: Element;
  /** Whether the link to the row's own person is a mark to lean on. */
  byLink?: true;
}

function marksIn(element: Element, { ground, name, byLink }: Climb): string[] {
  const marks = marksOf(element, ground, name ?? ground.heading);
  return byLink && hasMark(element, OWN_LINK, ground) ? [OWN_LINK, ...marks] : marks;
}

/** The step that leads from an element, in one of three ways, to another; `undefined` where it would not find it. */
function stepTo(
  reach: RecipeStep['reach'],
  from: Element,
  to: Element,
  marks: readonly string[],
  { ground, counts }: Climb,
): RecipeStep | undefined {
  const step = { reach, tag: tagIn(to), marks: [...marks], place: 0, of: 1 };
  const found = fitting(from, step, ground, counts);
  const place = found.indexOf(to);
  return place < 0 || (reach === 'inside' && found.length !== 1)
    ? undefined
    : { ...step, place, of: found.length };
}

/** A mark by which an element is the only one of its kind in the part of the page its steps begin in. */
function landmark(element: Element, climb: Climb): RecipeStep | undefined {
  for (const mark of marksIn(element, climb)) {
    const step = /^(?:role|aria-hidden)=/.test(mark)
      ? undefined
      : stepTo('inside', climb.root, element, [mark], climb);
    if (step) return step;
  }
  return undefined;
}

/** The same by way of a marked child, such as the empty anchor at the head of a card. */
function landmarkByChild(element: Element, climb: Climb): RecipeStep[] | undefined {
  for (const child of selectAll(element, ':scope > [id]', 20)) {
    const mark = landmark(child, climb);
    const up = mark && stepTo('parent', child, element, marksIn(element, climb), climb);
    if (mark && up) return [mark, up];
  }
  return undefined;
}

/** The steps to an element that a mark of the page's own, or of a child, tells from all others. */
export function stepsToMarked(element: Element, climb: Climb): RecipeStep[] | undefined {
  const start = landmark(element, climb);
  return start ? [start] : landmarkByChild(element, climb);
}

/** Climbs from the element to the card, or to the nearest element a mark of its own tells from all others. */
export function stepsTo(element: Element, climb: Climb): RecipeStep[] | undefined {
  const { root, anchor, ground } = climb;
  const steps: RecipeStep[] = [];
  for (let at = element; steps.length < MOST_STEPS; ) {
    if (at === root) return anchor === 'main' || steps.length === 0 ? undefined : steps;
    const start = landmark(at, climb);
    if (start) return [start, ...steps];
    const beside = anchor === 'main' && at !== element ? landmarkByChild(at, climb) : undefined;
    if (beside) return [...beside, ...steps];
    const parent = parentOf(at);
    const branch = ground.heading && contains(at, ground.heading) ? [NAME_BRANCH] : [];
    const marks = [...branch, ...marksIn(at, climb)];
    const step = parent && stepTo('child', parent, at, marks, climb);
    if (parent === undefined || step === undefined) return undefined;
    steps.unshift(step);
    at = parent;
  }
  return undefined;
}

/** The outermost element that shows the same text: a click lands on the innermost. */
export function widen(element: Element, root: Element): Element {
  const text = visibleText(element, 2_000);
  let wide = element;
  for (let next = parentOf(wide); next !== undefined && next !== root; next = parentOf(next)) {
    if (closest(next, 'button, a') === next || visibleText(next, 2_000) !== text) break;
    wide = next;
  }
  return wide;
}
