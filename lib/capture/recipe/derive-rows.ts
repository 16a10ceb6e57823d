import type { PointableAdapter, PointedPlace } from '../../model/recipe.ts';
import type { PageInView } from '../adapter.ts';
import { contains } from '../dom.ts';
import type { PersonRow } from '../linkedin/person-row.ts';
import { LINKEDIN_PEOPLE } from '../linkedin-people.ts';
import type { RowLayout } from '../read-rows.ts';
import { stepsTo, widen } from './climb.ts';
import { type Pointed, refusePoint as refuse } from './pointed.ts';
import { ROW_PLACES, type RowPlace, rowGround, rowKnown, rowValue, withPointedRows } from './rows.ts';
import { follow } from './steps.ts';
import { countsFor } from './values.ts';

interface Seen {
  row: PersonRow;
  layout: RowLayout<PersonRow>;
}

/** The rows of a list and how they are read, as its adapter finds them. */
function rowsOn(page: PageInView, adapter: PointableAdapter): Seen[] {
  const seen: Seen[] = [];
  const seeRow = (row: PersonRow, layout: RowLayout<PersonRow>) => seen.push({ row, layout });
  LINKEDIN_PEOPLE.find(({ name }) => name === adapter)?.read({ ...page, recipes: [], seeRow });
  return seen;
}

/** Rows whose values are shown before a place is kept. */
const MOST_SHOWN = 6;

/** What a place reads in every row; nothing where all say the same: that is a label, not a field. */
function readAll(place: PointedPlace, field: RowPlace, page: PageInView, seen: readonly Seen[]) {
  const recipes = [{ ...place, id: '', madeAt: '' }];
  const values = seen.flatMap(({ row, layout }) => {
    const fields = withPointedRows(
      { name: layout.fields.name },
      { ...page, recipes },
      place.adapter,
      place.layout,
    );
    return fields[field]?.at(-1)?.read(row) ?? [];
  });
  const same = values.length > 2 && new Set(values).size === 1;
  return same ? undefined : values.slice(0, MOST_SHOWN).join('\n') || undefined;
}

function pointInRow(page: PageInView, { row, layout }: Seen, element: Element, field: RowPlace) {
  const ground = rowGround(row, page.document);
  const known = rowKnown(field, row, layout.fields);
  const target = widen(element, row.element);
  if (rowValue(target, field, ground, known) === undefined) return refuse('not-this');
  const counts = countsFor(field, ground, known);
  const steps = stepsTo(target, { ground, root: row.element, anchor: 'card', counts });
  if (steps === undefined) return refuse('unmarked');
  const place: PointedPlace = {
    adapter: layout.adapter,
    layout: layout.layout,
    field,
    anchor: 'card',
    steps,
  };
  return follow(place, ground, counts) === target ? place : refuse('unmarked');
}

/** Where a field stands in the rows of a list, from the element the user pointed at in one of them. */
export function deriveRowRecipe(
  page: PageInView,
  element: Element,
  field: PointedPlace['field'],
  adapter: PointableAdapter,
): Pointed {
  const seen = rowsOn(page, adapter);
  if (seen.length === 0) return refuse('no-person');
  const own = seen.find(({ row }) => contains(row.element, element));
  const known = ROW_PLACES.find((one) => one === field);
  if (own === undefined || known === undefined) return refuse('outside');
  const place = pointInRow(page, own, element, known);
  if ('ok' in place) return place;
  const text = readAll(place, known, page, seen);
  return text === undefined ? refuse('not-this') : { ok: true, place, text };
}
