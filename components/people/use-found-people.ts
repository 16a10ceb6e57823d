import type { Brief } from '../../lib/model/brief.ts';
import type { ListQuery } from '../../lib/pipeline/list/find.ts';
import { useList } from '../hooks/use-list.ts';
import { useNow } from '../hooks/use-now.ts';
import type { RowWindow } from '../table/use-row-window.ts';

/** Whom a query finds, as far as the table needs them. */
export interface FoundPeople {
  total: number;
  /** The person at a place of the list; `undefined` while they are being fetched. */
  at(index: number): Brief | undefined;
  /** Where the person asked about stands; `undefined` where they do not, or nobody was asked about. */
  near: number | undefined;
  /** Tells one answer from another. */
  answer: object;
}

export interface Wanted extends Pick<RowWindow, 'from' | 'to'> {
  near: string | undefined;
  /** Keeps the last answer while much changes at once. */
  paused: boolean;
}

/** A stretch of whom a query finds, live; `undefined` until some are known. An earlier query's people stand until then. */
export function useFoundPeople(
  query: ListQuery,
  { from, to, near, paused }: Wanted,
): FoundPeople | undefined {
  const now = useNow();
  const ask = { query, from, to, ...(near !== undefined && { near }) };
  const found = useList('find', ask, { paused, tick: now });
  if (found === undefined) return undefined;
  const { total, from: first, people, near: place } = found.answer;
  return { total, at: (index) => people[index - first], near: place, answer: found.answer };
}

/** The ids of everyone a query finds, in order, while they are `wanted`: for what is done with many at once. */
export function useFoundIds(
  query: ListQuery,
  wanted: boolean,
  paused: boolean,
): readonly string[] | undefined {
  return useList('ids', wanted ? { query } : undefined, { paused })?.answer;
}
