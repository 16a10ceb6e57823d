import type { Condition, Filter } from '../../lib/model/segment.ts';
import type { Group } from '../../lib/pipeline/list/tell.ts';
import { useList } from '../hooks/use-list.ts';

const RESTING: Condition = { field: 'resting', test: 'known', values: [] };
const ON_ANY: Filter = { join: 'all', parts: [{ field: 'cadence', test: 'known', values: [] }] };
const RESTING_ON_ANY: Filter = { join: 'all', parts: [RESTING] };

/** Everyone on a cadence, or those it rests for. */
export function onCadence(id: string, resting = false): Filter {
  const on: Condition = { field: 'cadence', test: 'is', values: [id] };
  return { join: 'all', parts: resting ? [on, RESTING] : [on] };
}

/** How many are on each cadence, by its id, and for how many of them it rests. */
export interface OnCadences {
  all: ReadonlyMap<string, number>;
  resting: ReadonlyMap<string, number>;
}

const byCadence = (groups: readonly Group[]): Map<string, number> =>
  new Map(groups.flatMap(({ value, n }): [string, number][] => (value === undefined ? [] : [[value, n]])));

/** The counts of the list, live; `undefined` until it answers. */
export function useOnCadences(): OnCadences | undefined {
  const grouping = { by: 'cadence' };
  const all = useList('groups', { query: { filter: ON_ANY }, grouping });
  const resting = useList('groups', { query: { filter: RESTING_ON_ANY }, grouping });
  return all && resting && { all: byCadence(all.answer), resting: byCadence(resting.answer) };
}
