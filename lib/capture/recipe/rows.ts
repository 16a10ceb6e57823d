import { foldText } from '../../model/text.ts';
import type { PageInView } from '../adapter.ts';
import { closest, contains } from '../dom.ts';
import { type FieldReader, readField } from '../field-readers.ts';
import { ACTION } from '../linkedin/landmarks-lists.ts';
import type { PersonRow } from '../linkedin/person-row.ts';
import { makeStated } from '../linkedin/subject.ts';
import type { RowLayout } from '../read-rows.ts';
import { follow, type Ground, recipesFor } from './steps.ts';
import { countsFor, type Known, readFrom } from './values.ts';

type Fields = RowLayout<PersonRow>['fields'];

/** Fields of a row that can be pointed at. Its name is what tells a row, and is never taken from a place alone. */
export const ROW_PLACES = ['headline', 'location'] as const;
export type RowPlace = (typeof ROW_PLACES)[number];

/** A row as the ground of steps: they begin at its own element and never leave it. */
export function rowGround(
  { element, url, identity, ids, nameHolder }: PersonRow,
  document: Document,
): Ground {
  const stated = makeStated();
  stated.slugs.add(identity);
  for (const id of ids) stated.ids.add(id.slice(id.lastIndexOf('/') + 1));
  return { document, url, identity, stated, card: element, heading: nameHolder };
}

/** What the row says besides the field: its name and the other line. */
export function rowKnown(field: RowPlace, row: PersonRow, fields: Fields): Known {
  const others = ROW_PLACES.filter((other) => other !== field);
  const texts = others.map((other) => readField(other, row, fields[other] ?? []).value);
  const folded = [row.name, ...texts].flatMap((text) => (text === undefined ? [] : [foldText(text)]));
  return { texts: new Set(folded), employers: new Set(), hasHistory: false };
}

/** The value of a field in an element of a row; what is pressed there is none. */
export function rowValue(
  element: Element,
  field: RowPlace,
  ground: Ground,
  known: Known,
): string | undefined {
  const pressed = closest(element, ACTION);
  if (pressed !== undefined && contains(ground.card, pressed)) return undefined;
  return readFrom(element, field, ground, known, false);
}

/** The readers of a list's rows with the user's recipes after them: one place, in every row. */
export function withPointedRows(
  fields: Fields,
  { document, recipes }: PageInView,
  adapter: string,
  layout: string,
): Fields {
  if (recipes.length === 0) return fields;
  const added = ROW_PLACES.map((field) => {
    const pointed = recipesFor(recipes, adapter, layout, field).map(
      (recipe): FieldReader<PersonRow, string> => ({
        name: 'recipe',
        read: (row) => {
          const [ground, known] = [rowGround(row, document), rowKnown(field, row, fields)];
          const element = follow(recipe, ground, countsFor(field, ground, known));
          return element && rowValue(element, field, ground, known);
        },
      }),
    );
    return [field, [...(fields[field] ?? []), ...pointed]];
  });
  return { ...fields, ...Object.fromEntries(added) };
}
