import { EVERYONE, type Filter, type Segment } from '../../lib/model/segment.ts';
import { checkFilter, isUsable } from '../../lib/pipeline/list/check-filter.ts';
import type { ListQuery } from '../../lib/pipeline/list/find.ts';
import { readSegments } from '../../lib/store/segments.ts';
import { useList } from '../hooks/use-list.ts';
import { useLive } from '../hooks/use-store.tsx';
import type { PeopleView } from '../people/use-people-view.ts';

const OWN_SCOPES = ['qualified', 'selection', 'list', 'everyone'] as const;
export type OwnScope = (typeof OWN_SCOPES)[number];
/** Whom to export: one of Assay's own choices, or a segment by its id. */
export type Scope = OwnScope | `segment:${string}`;

export const isOwnScope = (scope: Scope): scope is OwnScope =>
  (OWN_SCOPES as readonly string[]).includes(scope);

/** Prospect and up: who fits, and has spoken with the user. */
const QUALIFIED: Filter = {
  join: 'all',
  parts: [{ field: 'stage', test: 'is', values: ['prospect', 'opportunity', 'customer'] }],
};

const segmentScope = ({ id }: Segment): Scope => `segment:${id}`;

/** One choice of whom, and how many that are. */
export interface ScopeCount {
  scope: Scope;
  /** The segment, where it is one. */
  segment?: Segment;
  /** `undefined` until counted. */
  count: number | undefined;
}

/** Everything that can be chosen, counted. */
export function useScopes({ query, selected }: PeopleView): readonly ScopeCount[] {
  const stored = useLive(readSegments, []) ?? [];
  const segments = stored.filter(
    (segment) => 'filter' in segment && isUsable(checkFilter(segment.filter)),
  ) as Segment[];
  const filters = [QUALIFIED, EVERYONE, ...segments.map(({ filter }) => filter)];
  const counted = useList('counts', { filters });
  const counts = counted?.key === JSON.stringify({ filters }) ? counted.answer : [];
  const listed = useList('find', { query, from: 0, to: 1 })?.answer.total;
  const own: Record<OwnScope, number | undefined> = {
    qualified: counts[0],
    selection: selected.size,
    list: listed,
    everyone: counts[1],
  };
  return [
    ...OWN_SCOPES.map((scope) => ({ scope, count: own[scope] })),
    ...segments.map((segment, at) => ({ scope: segmentScope(segment), segment, count: counts[at + 2] })),
  ];
}

function queryOf(scope: Scope, { query }: PeopleView, segment: Segment | undefined): ListQuery | undefined {
  switch (scope) {
    case 'qualified':
      return { filter: QUALIFIED };
    case 'list':
      return query;
    case 'selection':
    case 'everyone':
      return {};
    default:
      return segment && { filter: segment.filter };
  }
}

/** The people of a scope, best score first but for the list, which keeps its own order; `undefined` until known. */
export function useExportIds(
  { scope, segment }: Pick<ScopeCount, 'scope' | 'segment'>,
  view: PeopleView,
): readonly string[] | undefined {
  const query = queryOf(scope, view, segment);
  const ask = query && { query };
  const found = useList('ids', ask);
  // The answer to another question says nothing of these.
  if (found === undefined || found.key !== JSON.stringify(ask)) return undefined;
  return scope === 'selection' ? found.answer.filter((id) => view.selected.has(id)) : found.answer;
}
