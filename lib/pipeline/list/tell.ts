import { kindOf } from '../../model/segment.ts';
import { columnOf } from './folds.ts';
import type { Part } from './part.ts';
import type { PeopleList } from './people-list.ts';

/** A value that occurs in a field, and how many people have it. */
export interface ValueCount {
  value: string;
  n: number;
}

function countTags(part: Part, alive: Uint8Array, counts: Map<string, number>): void {
  const { starts, codes } = part.chunk.tags;
  for (let row = 0; row < part.chunk.size; row++) {
    if (alive[part.start + row] !== 1) continue;
    for (let n = starts[row] ?? 0; n < (starts[row + 1] ?? 0); n++) {
      const tag = part.tagValues[(codes[n] ?? 0) - 1] ?? '';
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
}

function countTexts(part: Part, field: string, alive: Uint8Array, counts: Map<string, number>): void {
  const column = columnOf(part, field);
  if (!column) return;
  const values = part.valuesOf(column);
  const own = new Uint32Array(values.length + 1);
  for (let row = 0; row < part.chunk.size; row++) {
    const code = column.codes[row] ?? 0;
    if (code > 0 && alive[part.start + row] === 1) own[code] = (own[code] ?? 0) + 1;
  }
  for (const [at, value] of values.entries()) {
    const n = own[at + 1] ?? 0;
    if (n > 0) counts.set(value, (counts.get(value) ?? 0) + n);
  }
}

/** The values in use of a field of texts, choices or tags, the most frequent first. */
export function valuesOf({ parts, alive }: PeopleList, field: string, most: number): ValueCount[] {
  const counts = new Map<string, number>();
  for (const part of parts) {
    if (kindOf(field) === 'tags') countTags(part, alive, counts);
    else countTexts(part, field, alive, counts);
  }
  return [...counts]
    .map(([value, n]) => ({ value, n }))
    .sort((one, other) => other.n - one.n || (one.value < other.value ? -1 : 1))
    .slice(0, most);
}

/** The names of the user's own fields that anyone has a value in, in alphabetical order. */
export function ownNames({ parts, alive }: PeopleList): string[] {
  const names = new Set<string>();
  for (const { chunk, start } of parts) {
    for (const [name, { codes }] of Object.entries(chunk.own)) {
      if (!names.has(name) && codes.some((code, row) => code > 0 && alive[start + row] === 1))
        names.add(name);
    }
  }
  return [...names].sort((one, other) => (one < other ? -1 : 1));
}

/** What is added up of the people who have one value. */
export interface Group {
  /** `undefined`: those who have none. */
  value: string | undefined;
  n: number;
  /** By field of numbers: the sum of what is known. */
  sums: Record<string, number>;
  /** By field of moments: the middle one, in seconds since 1970; absent where nothing is known. */
  medians: Record<string, number>;
}

/** What to add up. */
export interface Grouping {
  /** A field of choices: a group for each value. */
  by: string;
  sums?: readonly string[];
  medians?: readonly string[];
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** Adds up some people by the values of a field. */
export function groupPlaces(
  list: PeopleList,
  places: Uint32Array,
  { by, sums = [], medians = [] }: Grouping,
): Group[] {
  const groups = new Map<string | undefined, Group & { all: Map<string, number[]> }>();
  for (const place of places) {
    const part = list.parts[list.partAt(place)];
    if (!part) continue;
    const row = place - part.start;
    const value = part.text(columnOf(part, by), row);
    const group = groups.get(value) ?? {
      value,
      n: 0,
      sums: {},
      medians: {},
      all: new Map<string, number[]>(),
    };
    groups.set(value, group);
    group.n++;
    for (const field of sums) group.sums[field] = (group.sums[field] ?? 0) + (part.numberAt(field, row) ?? 0);
    for (const field of medians) {
      const known = part.numberAt(field, row);
      if (known === undefined) continue;
      const all = group.all.get(field) ?? [];
      all.push(known);
      group.all.set(field, all);
    }
  }
  return [...groups.values()].map(({ all, ...group }) => {
    for (const [field, values] of all) {
      const middle = median(values);
      if (middle !== undefined) group.medians[field] = middle;
    }
    return group;
  });
}
