import type { Sort } from '../../lib/pipeline/list/sort.ts';
import { fallsFirst } from './columns.ts';

/** The order with a field's head pressed: by it alone, turned round, or with Shift by it as well. */
export function sortBy(sorts: readonly Sort[], by: string, further: boolean): readonly Sort[] {
  const at = sorts.findIndex((sort) => sort.by === by);
  const before = sorts[at];
  const sort: Sort = before
    ? { ...before, descending: !before.descending }
    : { by, descending: fallsFirst(by) };
  if (!further) return [sort];
  return at < 0 ? [...sorts, sort] : sorts.map((each, place) => (place === at ? sort : each));
}
