import { POINTABLE } from '../../lib/model/caps.ts';
import type { PointableAdapter, PointableField } from '../../lib/model/recipe.ts';

/** An adapter, when places can be pointed out on its pages. */
export const pointableAdapter = (adapter: string): PointableAdapter | undefined =>
  (Object.keys(POINTABLE) as PointableAdapter[]).find((known) => known === adapter);

/** The fields that can be pointed at on an adapter's pages; none on those it cannot be done on. */
export function pointableFields(adapter: string): readonly PointableField[] {
  const known = pointableAdapter(adapter);
  return known === undefined ? [] : POINTABLE[known];
}

export const isPointable = (adapter: string, field: string): boolean =>
  pointableFields(adapter).some((known) => known === field);
