import type { PointedPlace, RecipeStep } from '../../model/recipe.ts';
import type { PageInView } from '../adapter.ts';
import { closest, contains, select, selectAll } from '../dom.ts';
import { findCompanyPage } from '../linkedin/company-page.ts';
import { companyBase } from '../linkedin/company-readers.ts';
import { SIGNED_OUT } from '../linkedin/landmarks-company.ts';
import { type Climb, stepsTo, widen } from './climb.ts';
import {
  bearsCompany,
  companyValue,
  countsFor,
  elementAt,
  groundOf,
  textsBeside,
  VALUE_FIELDS,
  type ValueField,
} from './company.ts';
import { rowMark, rowOf } from './labelled.ts';
import { countsForName, nameIn, pointedName } from './name.ts';
import { asRecipe, type Pointed, type PointRefusal, refusePoint as refuse } from './pointed.ts';
import { anchorOf, tagIn } from './steps.ts';

type Page = NonNullable<ReturnType<typeof findCompanyPage>>;

const placeOn = (
  { signedIn }: Page,
  field: PointedPlace['field'],
  anchor: PointedPlace['anchor'],
  steps: RecipeStep[],
): PointedPlace => ({
  adapter: 'linkedin-company',
  layout: signedIn ? 'ember' : 'public',
  field,
  anchor,
  steps,
});

/** The name: on other pages it is not known yet, so no step may lean on it. */
function pointAtName(page: Page, element: Element): Pointed {
  const { heading: _, ...ground } = groundOf(page);
  if (!contains(ground.card, element)) return refuse('outside');
  const target = widen(element, ground.card);
  const name = nameIn(target, ground, bearsCompany);
  if (name === undefined) return refuse('not-this');
  const climb: Climb = { ground, root: ground.card, anchor: 'card', counts: countsForName, name: target };
  const steps = stepsTo(target, climb);
  if (steps === undefined) return refuse('unmarked');
  const place = placeOn(page, 'name', 'card', steps);
  const again = pointedName(ground, [asRecipe(place)], bearsCompany);
  return again === target ? { ok: true, place, text: name } : refuse('unmarked');
}

/** In a list of facts nothing but a row's label tells it; `undefined` outside of such a list. */
function stepsByLabel(
  target: Element,
  field: ValueField,
  page: Page,
): RecipeStep[] | PointRefusal | undefined {
  const row = rowOf(widen(target, page.main));
  if (row === undefined) return closest(target, 'dl') && 'unmarked';
  const mark = row.label === undefined ? undefined : rowMark(row.label);
  if (mark === undefined) return 'unmarked';
  if (mark.startsWith('fact=') && mark !== `fact=${field}`) return 'not-this';
  return [{ reach: 'inside', tag: tagIn(row.value), marks: [mark], place: 0, of: 1 }];
}

function pointAtValue(page: Page, element: Element, field: ValueField): Pointed {
  const ground = groundOf(page);
  const anchor = contains(ground.card, element) ? 'card' : 'main';
  const root = anchorOf(ground, anchor);
  if (root === undefined || !contains(root, element)) return refuse('outside');
  const link = closest(element, 'a[href]') ?? selectAll(element, 'a[href]', 1)[0];
  const target = field === 'website' ? link : widen(element, root);
  const beside = textsBeside(field, page, companyBase.fields);
  if (target === undefined || companyValue(target, field, ground, beside) === undefined)
    return refuse('not-this');
  const byLabel = stepsByLabel(target, field, page);
  if (typeof byLabel === 'string') return refuse(byLabel);
  const steps = byLabel ?? stepsTo(target, { ground, root, anchor, counts: countsFor(beside) });
  if (steps === undefined) return refuse('unmarked');
  const place = placeOn(page, field, anchor, steps);
  const again = elementAt(place, field, page, beside);
  const text = again && companyValue(again, field, ground, beside);
  return again === target && text !== undefined ? { ok: true, place, text } : refuse('unmarked');
}

/** Where a field of a company stands on its page, from the element the user pointed at. */
export function deriveCompanyRecipe(
  { document, url }: PageInView,
  element: Element,
  field: PointedPlace['field'],
): Pointed {
  const signedIn = select(document, SIGNED_OUT) === undefined;
  const page = findCompanyPage(document, url, signedIn, (card) =>
    contains(card, element) ? widen(element, card) : undefined,
  );
  if (page === undefined) return refuse('no-person');
  if (field === 'name') return pointAtName(page, element);
  const value = VALUE_FIELDS.find((known) => known === field);
  return value === undefined ? refuse('not-this') : pointAtValue(page, element, value);
}
