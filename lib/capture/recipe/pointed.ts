import type { PointedPlace } from '../../model/recipe.ts';

/**
 * Why an element cannot teach where a field stands. `no-person`: the page has no subject. `outside`: not in the subject's
 * own part of the page. `unmarked`: nothing but its position tells its card from others. `not-this`: what is there
 * cannot be this field, or is another's.
 */
export type PointRefusal = 'no-person' | 'outside' | 'unmarked' | 'not-this';

/** A place and what it reads on this page: one value, or one a line. */
export type Pointed = { ok: true; place: PointedPlace; text: string } | { ok: false; reason: PointRefusal };

export const refusePoint = (reason: PointRefusal): Pointed => ({ ok: false, reason });
