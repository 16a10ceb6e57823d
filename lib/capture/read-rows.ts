import { CAPS, READ_FIELDS } from '../model/caps.ts';
import type { CompanyReading, FieldEvidence, PersonReading, ReadField, Reading } from '../model/reading.ts';
import { refuse } from './adapter.ts';
import { type FieldReader, readField } from './field-readers.ts';
import { localeOf, present } from './reading-parts.ts';

/** How one layout shows a person in a list. `Row` is whatever its readers need: the element and the person it names. */
export interface RowLayout<Row> {
  adapter: string;
  layout: string;
  /** The day its landmarks were last compared with a real page. */
  version: string;
  /** Who the row is about, by the row's own address and ids; empty leaves the row out. */
  identities(row: Row): string[];
  url(row: Row): string | undefined;
  /** `name` is needed; a row without one is left out. */
  fields: { name: readonly FieldReader<Row, string>[] } & {
    [field in ReadField]?: readonly FieldReader<Row, NonNullable<PersonReading[field]>>[];
  };
}

/** What a list says beside its rows. */
export interface ListExtras {
  rowsNotLoaded?: number | undefined;
  company?: CompanyReading | undefined;
}

/** Sums what a list's rows say of their readers: one line per field and reader. */
function sumEvidence(health: readonly FieldEvidence[]): FieldEvidence[] {
  const sums = new Map<string, FieldEvidence>();
  for (const evidence of health) {
    const key = `${evidence.field} ${evidence.reader}`;
    const sum = sums.get(key);
    sums.set(key, {
      ...evidence,
      agreeing: (sum?.agreeing ?? 0) + evidence.agreeing,
      rows: (sum?.rows ?? 0) + 1,
      conflicting: [...new Set([...(sum?.conflicting ?? []), ...evidence.conflicting])],
    });
  }
  return [...sums.values()];
}

function readRow<Row>(row: Row, layout: RowLayout<Row>, health: FieldEvidence[]): PersonReading | undefined {
  const identities = [...new Set(layout.identities(row))].slice(0, CAPS.identities);
  if (identities.length === 0) return undefined;
  const values: Record<string, unknown> = {};
  for (const field of READ_FIELDS) {
    const readers = layout.fields[field] as readonly FieldReader<Row, unknown>[] | undefined;
    const { value, evidence } = readers ? readField(field, row, readers) : {};
    values[field] = value;
    if (evidence) health.push(evidence);
  }
  if (values.name === undefined) return undefined;
  return present<PersonReading>({
    ...(values as Omit<PersonReading, 'identities'>),
    identities,
    url: layout.url(row),
  } as { [K in keyof PersonReading]: PersonReading[K] | undefined });
}

/** Whether two rows name one person: a row is drawn twice on some pages. */
function isAgain(people: readonly PersonReading[], person: PersonReading): boolean {
  return people.some((other) => other.identities.some((identity) => person.identities.includes(identity)));
}

/**
 * Reads every row of a list. Rows of which no person can be told are left out; a list without one is refused as
 * `not-ready` where rows wait to be rendered, else as `not-a-profile`.
 */
export function readRows<Row>(
  document: Document,
  rows: readonly Row[],
  layout: RowLayout<Row>,
  { rowsNotLoaded, company }: ListExtras = {},
): Reading {
  const health: FieldEvidence[] = [];
  const people: PersonReading[] = [];
  for (const row of rows) {
    if (people.length >= CAPS.people) break;
    const person = readRow(row, layout, health);
    if (person && !isAgain(people, person)) people.push(person);
  }
  if (people.length === 0) {
    return refuse(
      rowsNotLoaded ? 'not-ready' : 'not-a-profile',
      `layout ${layout.layout}`,
      'a row with a person',
    );
  }
  return {
    ok: true,
    kind: 'people',
    adapter: layout.adapter,
    version: layout.version,
    layout: layout.layout,
    locale: localeOf(document),
    people,
    ...(company && { company }),
    ...(rowsNotLoaded !== undefined && { rowsNotLoaded }),
    notLoaded: READ_FIELDS.filter((field) => !people.some((person) => person[field] !== undefined)),
    health: sumEvidence(health),
  };
}
