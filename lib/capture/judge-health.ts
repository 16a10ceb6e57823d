import { COMPANY_FIELDS, READ_FIELDS } from '../model/caps.ts';
import { groupBy } from '../model/group-by.ts';
import { NO_READER, type ReaderHealthRow } from '../model/reader-health.ts';
import type { Instant } from '../model/schema.ts';

/** Pages a reader must have had before and since for a change to be more than chance. */
const LEAST_BEFORE = 5;
const LEAST_SINCE = 3;
/** A reader that answered on this share of pages was the usual one; below the lower share it is so no longer. */
const USUAL = 0.8;
const FALLEN = 0.5;
/** Readers that differ now and then are no news: pages carry old values beside new ones. */
const DISPUTED = 0.3;
/** Days looked back on for disputes. */
const RECENT_DAYS = 7;

/** Fields a person's page shows as it opens; the rest come after scrolling or opening something: not finding them says nothing. */
const AT_ONCE = new Set<string>(['name', 'headline', 'location', 'degree']);
const ON_DEMAND = new Set<string>(READ_FIELDS.filter((field) => !AT_ONCE.has(field)));
const isOnDemand = ({ adapter, field }: ReaderHealthRow) =>
  ON_DEMAND.has(field) && !adapter.includes('company');

/** How a field fares. `since` is a day, `YYYY-MM-DD`; `n of of` counts pages, or rows of a list. */
export type FieldState =
  | { is: 'usual' | 'few' | 'never' }
  | { is: 'fallback' | 'pointed'; since: string; reader: string; n: number; of: number }
  | { is: 'lost'; since: string; n: number }
  | { is: 'disputed'; n: number; of: number };

export interface FieldHealth {
  field: ReaderHealthRow['field'];
  found: number;
  pages: number;
  /** Readers that answered, the busiest first. */
  readers: { reader: string; hits: number }[];
  lastAt: Instant | undefined;
  state: FieldState;
}

/** One kind of page in one layout. */
export interface PageHealth {
  adapter: string;
  layout: string;
  pages: number;
  lastAt: Instant;
  /** Fields that fare badly come first. */
  fields: FieldHealth[];
}

interface Day {
  day: string;
  total: number;
  contradicted: number;
  by: Map<string, number>;
}

function daysOf(rows: readonly ReaderHealthRow[]): Day[] {
  const days = new Map<string, Day>();
  for (const { reader, days: counted } of rows) {
    for (const { day, hits, contradicted } of counted) {
      const sum = days.get(day) ?? { day, total: 0, contradicted: 0, by: new Map() };
      days.set(day, sum);
      sum.total += hits;
      sum.contradicted += contradicted;
      sum.by.set(reader, (sum.by.get(reader) ?? 0) + hits);
    }
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Pages and answers over several days, the busiest reader first. */
function sumUp(days: readonly Day[]) {
  const by = new Map<string, number>();
  for (const day of days) for (const [reader, hits] of day.by) by.set(reader, (by.get(reader) ?? 0) + hits);
  const [top] = [...by].sort((a, b) => b[1] - a[1]);
  return { total: days.reduce((sum, day) => sum + day.total, 0), by, top };
}

/** The day on which the usual reader's share fell the most, if it was usual before and is not since. */
function findChange(days: readonly Day[]): { at: number; fall: number } | undefined {
  let found: { at: number; fall: number } | undefined;
  for (let at = 1; at < days.length; at++) {
    const before = sumUp(days.slice(0, at));
    const since = sumUp(days.slice(at));
    const [usual, hits] = before.top ?? [NO_READER, 0];
    if (usual === NO_READER || before.total < LEAST_BEFORE || since.total < LEAST_SINCE) continue;
    const shares = [hits / before.total, (since.by.get(usual) ?? 0) / since.total] as const;
    const fall = shares[0] - shares[1];
    if (shares[0] >= USUAL && shares[1] < FALLEN && fall > (found?.fall ?? 0)) found = { at, fall };
  }
  return found;
}

function judgeField(rows: readonly ReaderHealthRow[], found: number): FieldState {
  if (found === 0) return { is: 'never' };
  const days = daysOf(rows);
  const change = findChange(days);
  const since = change && days[change.at];
  if (change && since) {
    const { top, total } = sumUp(days.slice(change.at));
    const [reader, n] = top ?? [NO_READER, 0];
    if (reader === NO_READER) {
      const run = rows.find((row) => row.reader === NO_READER)?.run ?? 0;
      return { is: 'lost', since: since.day, n: run > 0 ? run : n };
    }
    return { is: reader === 'recipe' ? 'pointed' : 'fallback', since: since.day, reader, n, of: total };
  }
  const recent = days.slice(-RECENT_DAYS);
  const { total } = sumUp(recent);
  const contradicted = recent.reduce((sum, day) => sum + day.contradicted, 0);
  if (contradicted >= LEAST_SINCE && contradicted >= DISPUTED * total)
    return { is: 'disputed', n: contradicted, of: total };
  return { is: rows.reduce((sum, row) => sum + row.hits, 0) < LEAST_BEFORE ? 'few' : 'usual' };
}

function healthOf(all: readonly ReaderHealthRow[]): FieldHealth | undefined {
  const rows = all.filter((row) => row.reader !== NO_READER || !isOnDemand(row));
  const [first] = rows;
  if (first === undefined) return undefined;
  const answering = rows.filter((row) => row.reader !== NO_READER);
  const count = (list: readonly ReaderHealthRow[]) => list.reduce((sum, row) => sum + row.hits, 0);
  const found = count(answering);
  return {
    field: first.field,
    found,
    pages: count(rows),
    readers: answering.map(({ reader, hits }) => ({ reader, hits })).sort((a, b) => b.hits - a.hits),
    lastAt: answering
      .map((row) => row.lastAt)
      .sort()
      .at(-1),
    state: judgeField(rows, found),
  };
}

const ORDER: Record<FieldState['is'], number> = {
  lost: 0,
  fallback: 1,
  disputed: 2,
  pointed: 3,
  usual: 4,
  few: 5,
  never: 6,
};

const PAGE_ORDER: readonly string[] = [...READ_FIELDS, ...COMPANY_FIELDS];

/** Whether the user should know: the page reads worse than it did. */
export const isTrouble = ({ state }: FieldHealth): boolean => ORDER[state.is] <= ORDER.disputed;

/** What the counts mean, per kind of page; the page read last comes first. */
export function judgeHealth(rows: readonly ReaderHealthRow[]): PageHealth[] {
  const kinds = [...groupBy(rows, (row) => `${row.adapter}|${row.layout}`).values()];
  const pages = kinds.flatMap((kind): PageHealth[] => {
    const [first] = kind;
    if (first === undefined) return [];
    const fields = [...groupBy(kind, (row) => row.field).values()].flatMap((field) => healthOf(field) ?? []);
    const named = fields.find(({ field }) => field === 'name');
    return [
      {
        adapter: first.adapter,
        layout: first.layout,
        pages: named?.pages ?? Math.max(0, ...fields.map((field) => field.pages)),
        lastAt: kind.reduce((last, row) => (row.lastAt > last ? row.lastAt : last), first.lastAt),
        fields: fields.sort(
          (a, b) =>
            ORDER[a.state.is] - ORDER[b.state.is] ||
            PAGE_ORDER.indexOf(a.field) - PAGE_ORDER.indexOf(b.field),
        ),
      },
    ];
  });
  return pages.sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1));
}
