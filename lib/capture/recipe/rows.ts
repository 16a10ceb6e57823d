import { foldText } from '../../model/text.ts';
import type { PageInView } from '../adapter.ts';
import { type FieldReader, readField } from '../field-readers.ts';
import type { RowNameFinder } from '../linkedin/person-row.ts';
import { isInAction } from '../linkedin/person-row-name.ts';
import { makeStated } from '../linkedin/subject.ts';
import type { RowLayout } from '../read-rows.ts';
import { countsForName, lineIn } from './name.ts';
import { type Counts, follow, followAll, type Ground, recipesFor } from './steps.ts';
import { countsFor, type Known, readFrom } from './values.ts';

type Fields<Row> = RowLayout<Row>['fields'];
type Candidate = Parameters<RowNameFinder>[0];

/** A row of a list and the one person it is about, as far as pointing needs it. */
export interface NamedRow extends Candidate {
  name: string;
  nameHolder: Element;
}

/** Fields of a row that can be pointed at beside its name, which tells a row and is found before any of them. */
export const ROW_PLACES = ['headline', 'location'] as const;
export type RowPlace = (typeof ROW_PLACES)[number];

/** A row as the ground of steps: they begin at its own element and never leave it. */
export function rowGround(
  { element, url, identity, ids, nameHolder }: Candidate & Partial<NamedRow>,
  document: Document,
): Ground {
  const stated = makeStated();
  stated.slugs.add(identity);
  for (const id of ids) stated.ids.add(id.slice(id.lastIndexOf('/') + 1));
  return { document, url, identity, stated, card: element, heading: nameHolder };
}

/** What the row says besides the field: its name and the other line. */
function rowKnown<Row extends NamedRow>(field: RowPlace, row: Row, fields: Fields<Row>): Known {
  const others = ROW_PLACES.filter((other) => other !== field);
  const texts = others.flatMap((other) => readField(other, row, fields[other] ?? []).value ?? []);
  return { texts: new Set([row.name, ...texts].map(foldText)), employers: new Set(), hasHistory: false };
}

/** How a field of a row is looked for, and what an element found says; what is pressed there says nothing. */
export interface RowAim {
  ground: Ground;
  counts: Counts;
  read(element: Element): string | undefined;
}

/** How a field is looked for in a row of a list. */
export function aimIn<Row extends NamedRow>(
  field: RowPlace,
  row: Row,
  fields: Fields<Row>,
  document: Document,
): RowAim {
  const ground = rowGround(row, document);
  const known = rowKnown(field, row, fields);
  const read = (element: Element) =>
    isInAction(element, row.element) ? undefined : readFrom(element, field, ground, known, false);
  return { ground, counts: countsFor(field, ground, known), read };
}

/** The readers of a list's rows with the user's recipes after them: one place, in every row. */
export function withPointedRows<Row extends NamedRow>(
  fields: Fields<Row>,
  { document, recipes }: PageInView,
  adapter: string,
  layout: string,
): Fields<Row> {
  const added = ROW_PLACES.map((field) => {
    const pointed = recipesFor(recipes, adapter, layout, field).map(
      (recipe): FieldReader<Row, string> => ({
        name: 'recipe',
        read: (row) => {
          const { ground, counts, read } = aimIn(field, row, fields, document);
          const element = follow(recipe, ground, counts);
          return element && read(element);
        },
      }),
    );
    return [field, [...(fields[field] ?? []), ...pointed]];
  });
  return { ...fields, ...Object.fromEntries(added) };
}

/** Where the names of a list's rows stand by the user's recipes; nothing without one. */
export function pointedNames(
  { document, recipes, seeCandidate }: PageInView,
  adapter: string,
  layout: string,
): RowNameFinder | undefined {
  const places = recipesFor(recipes, adapter, layout, 'name');
  if (seeCandidate === undefined && places.length === 0) return undefined;
  return (row) => {
    seeCandidate?.(row, adapter, layout);
    const ground = rowGround(row, document);
    const linesIn = (find: typeof follow | typeof followAll) =>
      places
        .flatMap((recipe) => find(recipe, ground, countsForName) ?? [])
        .flatMap((element) => lineIn(element, ground) ?? []);
    const [only] = linesIn(follow);
    return only ? { only } : { others: linesIn(followAll) };
  };
}
