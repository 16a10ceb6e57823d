import type { PointedPlace, Recipe } from '../../model/recipe.ts';

/**
 * Why an element cannot teach where a field stands. `no-person`: the page has no subject. `outside`: not in the subject's
 * own part of the page. `unmarked`: nothing but its position tells its card from others. `not-this`: what is there
 * cannot be this field, or is another's.
 */
export type PointRefusal = 'no-person' | 'outside' | 'unmarked' | 'not-this';

/** A place and what it reads on this page: one value, or one a line. */
export type Pointed = { ok: true; place: PointedPlace; text: string } | { ok: false; reason: PointRefusal };

/** A place as the recipe it is about to be, to be tried before it is kept. */
export const asRecipe = (place: PointedPlace): Recipe => ({ ...place, id: '', madeAt: '' });

/** Rows whose values are shown before a place is kept. */
const MOST_SHOWN = 6;

/** What a place reads in the rows of a list, one a line; `undefined` where all say the same: that is a label, not a field. */
export function tellRows(values: readonly (string | string[])[]): string | undefined {
  const same = values.length > 2 && new Set(values).size === 1;
  return same ? undefined : values.slice(0, MOST_SHOWN).join('\n');
}

export const refusePoint = (reason: PointRefusal): Pointed => ({ ok: false, reason });
