import type { PointableAdapter, PointedPlace } from '../../model/recipe.ts';
import type { PageInView } from '../adapter.ts';
import { closest, contains } from '../dom.ts';
import { linkedInCompany } from '../linkedin/company-adapter.ts';
import type { RowNameFinder } from '../linkedin/person-row.ts';
import { LINKEDIN_LISTS } from '../linkedin-lists.ts';
import { type Climb, stepsTo, widen } from './climb.ts';
import { countsForName, lineIn } from './name.ts';
import { asRecipe, type Pointed, refusePoint as refuse, tellRows } from './pointed.ts';
import { aimIn, ROW_PLACES, type RowAim, type RowPlace, rowGround } from './rows.ts';
import { follow } from './steps.ts';

/** A row of a list, and how the field in question is looked for in it. */
interface Seen {
  row: Parameters<RowNameFinder>[0];
  adapter: string;
  layout: string;
  aim: RowAim;
}

/** The rows of a list as its adapter finds them; for the name, all that may be one. */
function rowsOn(page: PageInView, adapter: PointableAdapter, field: 'name' | RowPlace): Seen[] {
  const { document } = page;
  const seen: Seen[] = [];
  const see: Pick<PageInView, 'seeRow' | 'seeCandidate'> =
    field === 'name'
      ? {
          seeCandidate(row, adapter, layout) {
            const ground = rowGround(row, document);
            const read = (element: Element) => lineIn(element, ground)?.text;
            seen.push({ row, adapter, layout, aim: { ground, counts: countsForName, read } });
          },
        }
      : {
          seeRow(row, layout) {
            seen.push({
              row,
              adapter: layout.adapter,
              layout: layout.layout,
              aim: aimIn(field, row, layout.fields, document),
            });
          },
        };
  readList(adapter, { ...page, ...see });
  return seen;
}

const readList = (adapter: PointableAdapter, page: PageInView) =>
  [...LINKEDIN_LISTS, linkedInCompany].find(({ name }) => name === adapter)?.read(page);

/** What is read in every row with a place; nothing where it is no field, or is not read in the row itself. */
function readAll(
  page: PageInView,
  place: PointedPlace,
  field: 'name' | RowPlace,
  { adapter, identity }: { adapter: PointableAdapter; identity: string },
) {
  const recipes = [asRecipe(place), ...page.recipes];
  const reading = readList(adapter, { ...page, recipes });
  if (!reading?.ok) return undefined;
  const people = reading.people.filter((person) => person[field] !== undefined);
  const values = people.flatMap((person) => person[field] ?? []);
  const isThere = people.some(({ identities }) => identities.includes(identity));
  return isThere ? tellRows(values) : undefined;
}

function pointInRow({ row, adapter, layout, aim }: Seen, element: Element, field: 'name' | RowPlace) {
  const { ground, counts, read } = aim;
  const isName = field === 'name';
  const wide = widen(element, row.element);
  const link = isName ? closest(element, 'a[href]') : undefined;
  const target = link && contains(wide, link) ? link : wide;
  if (read(target) === undefined) return refuse('not-this');
  const climb: Climb = { ground, root: row.element, anchor: 'card', counts };
  const steps = stepsTo(target, isName ? { ...climb, byLink: true, name: target } : climb);
  if (steps === undefined) return refuse('unmarked');
  const place: PointedPlace = { adapter, layout, field, anchor: 'card', steps };
  return follow(place, ground, counts) === target ? place : refuse('unmarked');
}

/** Where a field stands in the rows of a list, from the element the user pointed at in one of them. */
export function deriveRowRecipe(
  page: PageInView,
  element: Element,
  field: PointedPlace['field'],
  adapter: PointableAdapter,
): Pointed {
  const known = (['name', ...ROW_PLACES] as const).find((one) => one === field);
  if (known === undefined) return refuse('outside');
  const seen = rowsOn(page, adapter, known);
  if (seen.length === 0) return refuse('no-person');
  const own = seen.find(({ row }) => contains(row.element, element));
  if (own === undefined) return refuse('outside');
  const place = pointInRow(own, element, known);
  if ('ok' in place) return place;
  const text = readAll(page, place, known, { adapter, identity: own.row.identity });
  return text === undefined ? refuse('not-this') : { ok: true, place, text };
}
