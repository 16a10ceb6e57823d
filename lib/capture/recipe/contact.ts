import type { CONTACT_FIELDS } from '../../model/caps.ts';
import type { Recipe, RecipeStep } from '../../model/recipe.ts';
import { contains, parentOf, select, selectAll } from '../dom.ts';
import { CONTACT_ICON } from '../linkedin/landmarks-contact.ts';
import { visibleText } from '../visible-text.ts';
import { type Climb, stepsToMarked } from './climb.ts';
import { follow, type Ground, marksOf, recipesFor, tagIn } from './steps.ts';

export type ContactField = (typeof CONTACT_FIELDS)[number];

/** The overlay's rows are places of a layout of their own, whatever the page behind it is. */
export const CONTACT_LAYOUT = 'contact-overlay';

const always = () => true;

/** The row around an element: the smallest part of the overlay that has an icon and text. */
export function rowAround(element: Element, overlay: Element): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined && at !== overlay; at = parentOf(at)) {
    if (select(at, CONTACT_ICON) !== undefined && visibleText(at, 20) !== undefined) return at;
  }
  return undefined;
}

/** The row by the name of its icon, or by a mark of its own: its place says nothing, people fill in different rows. */
export function stepsToRow(row: Element, ground: Ground): RecipeStep[] | undefined {
  const climb: Climb = { ground, root: ground.card, anchor: 'card', counts: always };
  for (const icon of selectAll(row, CONTACT_ICON, 5)) {
    const steps = stepsToMarked(icon, climb) ?? [];
    for (let at = icon; steps.length > 0 && at !== row; ) {
      const up = parentOf(at);
      if (up === undefined) break;
      steps.push({ reach: 'parent', tag: tagIn(up), marks: marksOf(up, ground), place: 0, of: 1 });
      at = up;
    }
    if (steps.length > 0) return steps;
  }
  return stepsToMarked(row, climb);
}

/** The row of a field in an overlay, by where the user pointed it out; never one that is known to be of another kind. */
export function pointedRow(
  field: ContactField,
  ground: Ground,
  known: readonly Element[],
  recipes: readonly Recipe[],
): Element | undefined {
  return recipesFor(recipes, 'linkedin-profile', CONTACT_LAYOUT, field)
    .map((recipe) => follow(recipe, ground, always))
    .find((row) => row && !known.some((other) => contains(row, other) || contains(other, row)));
}
