import type { Filter } from '../../lib/model/segment.ts';
import { useList } from '../hooks/use-list.ts';
import type { PeopleView } from '../people/use-people-view.ts';

export const SCOPES = ['qualified', 'selection', 'list'] as const;
export type Scope = (typeof SCOPES)[number];

/** Prospect and up: who fits, and has spoken with the user. */
const QUALIFIED: Filter = {
  join: 'all',
  parts: [{ field: 'stage', test: 'is', values: ['prospect', 'opportunity', 'customer'] }],
};

/** The people of each scope, best score first but for the list, which keeps its own order; `undefined` until known. */
export function useExportIds({ query, selected }: PeopleView): Record<Scope, readonly string[]> | undefined {
  const qualified = useList('ids', { query: { filter: QUALIFIED } })?.answer;
  const everyone = useList('ids', selected.size > 0 ? { query: {} } : undefined)?.answer;
  const list = useList('ids', { query })?.answer;
  if (!qualified || !list || (selected.size > 0 && !everyone)) return undefined;
  return { qualified, selection: (everyone ?? []).filter((id) => selected.has(id)), list };
}
