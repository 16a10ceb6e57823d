import type { StorageFailure } from '../actions/outcome.ts';
import type { StandingBrief } from '../model/brief.ts';
import type { Filter } from '../model/segment.ts';
import type { Found, ListQuery } from '../pipeline/list/find.ts';
import type { Group, Grouping, ValueCount } from '../pipeline/list/tell.ts';
import type { Day, DayAsk } from '../store/read-day.ts';

/** What a page may ask of the list, and what it is answered. */
export interface ListAsks {
  /** A stretch of whom a query finds, with the place of somebody in it. */
  find: { ask: { query: ListQuery; from: number; to: number; near?: string }; answer: Found };
  /** The day, as it is planned. */
  day: { ask: DayAsk; answer: Day };
  /** How these people stand; who is not there is left out. */
  standings: { ask: { ids: readonly string[] }; answer: StandingBrief[] };
  /** The ids of everyone a query finds, in order, or of a stretch of them. */
  ids: { ask: { query: ListQuery; from?: number; to?: number }; answer: string[] };
  /** How many each filter lets through. */
  counts: { ask: { filters: readonly Filter[] }; answer: number[] };
  /** Whom a query finds, added up by the values of a field. */
  groups: { ask: { query: ListQuery; grouping: Grouping }; answer: Group[] };
  /** The values in use of a field, the most frequent first. */
  values: { ask: { field: string; most: number }; answer: ValueCount[] };
  /** The names of the user's own fields in use. */
  ownNames: { ask: object; answer: string[] };
}
export type ListVerb = keyof ListAsks;

/** A question to the worker that keeps the list. */
export type ListOrder = { [V in ListVerb]: { id: number; verb: V } & ListAsks[V]['ask'] }[ListVerb];

/** What that worker says. */
export type ListWord =
  /** The list has not been made from the rows yet; it waits until somebody makes it. */
  | { kind: 'unmade' }
  | { kind: 'answer'; id: number; answer: ListAsks[ListVerb]['answer'] }
  | { kind: 'changed' }
  | { kind: 'failed'; id?: number; failure: StorageFailure };
