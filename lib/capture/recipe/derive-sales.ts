import { SALES_POINTABLE } from '../../model/caps.ts';
import type { Reading } from '../../model/reading.ts';
import type { PointedPlace, RecipeStep } from '../../model/recipe.ts';
import { foldText } from '../../model/text.ts';
import type { PageInView } from '../adapter.ts';
import { closest, contains, parentOf, selectAll } from '../dom.ts';
import { linkedInSales } from '../salesnav/sales-adapter.ts';
import { stepsTo, widen } from './climb.ts';
import { asRecipe, type Pointed, refusePoint as refuse, tellRows } from './pointed.ts';
import {
  ADAPTER,
  inlineParts,
  isInline,
  readPlace,
  type SalesAim,
  type SalesLayout,
  type SalesPlace,
} from './sales.ts';

/** A part of the page about one lead or account, and how a field is looked for in it. */
interface Seen {
  root: Element;
  identity: string;
  layout: SalesLayout;
  aimFor(field: SalesPlace): SalesAim;
}

function partsOn(page: PageInView): Seen[] {
  const seen: Seen[] = [];
  linkedInSales.read({
    ...page,
    seePart: ({ root, identity }, layout, aimFor) => seen.push({ root, identity, layout, aimFor }),
  });
  return seen;
}

/** The last step as it is followed: over links and plain text alike. */
function overInline(steps: RecipeStep[], target: Element, aim: SalesAim): RecipeStep[] {
  const last = steps.at(-1);
  const parent = parentOf(target);
  if (!isInline(last) || parent === undefined) return steps;
  const found = inlineParts(parent, last.marks, aim);
  return [...steps.slice(0, -1), { ...last, place: Math.max(0, found.indexOf(target)), of: found.length }];
}

function placeIn(
  { root, layout, aimFor }: Seen,
  element: Element,
  field: SalesPlace,
): { place: PointedPlace; text: string } | 'not-this' | 'unmarked' {
  const aim = aimFor(field);
  const link = closest(element, 'a[href]') ?? selectAll(element, 'a[href]', 1)[0];
  const target = field === 'website' ? link : widen(element, root);
  const text = target && contains(root, target) ? aim.read(target) : undefined;
  if (target === undefined || text === undefined) return 'not-this';
  // What the page says of the person must not stand in a mark either.
  const said = [text, ...aim.beside].filter((one) => one.length <= 120).map(foldText);
  const ground = { ...aim.ground, identity: said.join(' ') };
  const steps = stepsTo(target, { ground, root, anchor: 'card', counts: aim.counts });
  if (steps === undefined) return 'unmarked';
  const place: PointedPlace = {
    adapter: ADAPTER,
    layout,
    field,
    anchor: 'card',
    steps: overInline(steps, target, aim),
  };
  const again = readPlace(asRecipe(place), aim, layout);
  return again === text ? { place, text } : 'unmarked';
}

/** What is read in every row; nothing where it is no field, or where another reader has an answer for the row. */
function shownIn(reading: Reading, field: SalesPlace, identity: string, text: string): string | undefined {
  if (!reading.ok) return undefined;
  const told = reading.people.map((person) => ({
    own: person.identities.includes(identity),
    value: (person as { [field in SalesPlace]?: string })[field],
  }));
  const values = told.flatMap(({ value }) => value ?? []);
  const isThere = told.some(({ own, value }) => own && value === text);
  return isThere ? tellRows(values) : undefined;
}

/** Where a field stands on a page of Sales Navigator, from the element the user pointed at. */
export function deriveSalesRecipe(page: PageInView, element: Element, field: PointedPlace['field']): Pointed {
  const seen = partsOn(page);
  const [first] = seen;
  if (first === undefined) return refuse('no-person');
  const known = SALES_POINTABLE[first.layout].find((one) => one === field);
  const own = seen.find(({ root }) => contains(root, element));
  if (known === undefined || own === undefined) return refuse('outside');
  const pointed = placeIn(own, element, known);
  if (typeof pointed === 'string') return refuse(pointed);
  const { place, text } = pointed;
  if (own.layout === 'sales-lead' || own.layout === 'sales-account') return { ok: true, place, text };
  const recipes = [asRecipe(place), ...page.recipes];
  const values = shownIn(linkedInSales.read({ ...page, recipes }), known, own.identity, text);
  return values === undefined ? refuse('not-this') : { ok: true, place, text: values };
}
