import {
  COMPANY_PEOPLE_POINTABLE,
  POINTABLE,
  SALES_POINTABLE,
  SITE_LIST_POINTABLE,
} from '../../lib/model/caps.ts';
import type { PointableAdapter, PointableField } from '../../lib/model/recipe.ts';

/** An adapter, when places can be pointed out on its pages. */
export const pointableAdapter = (adapter: string): PointableAdapter | undefined =>
  (Object.keys(POINTABLE) as PointableAdapter[]).find((known) => known === adapter);

/** Where pages of one adapter show different fields: those of each layout. */
const BY_LAYOUT: Partial<Record<string, Partial<Record<string, readonly PointableField[]>>>> = {
  'linkedin-company': { 'ember-people': COMPANY_PEOPLE_POINTABLE },
  'linkedin-sales': SALES_POINTABLE,
  'any-site': { people: SITE_LIST_POINTABLE },
};

/** The fields that can be pointed at on an adapter's pages, those of one layout when told; none on those it cannot be done on. */
export function pointableFields(adapter: string, layout = ''): readonly PointableField[] {
  const known = pointableAdapter(adapter);
  return BY_LAYOUT[adapter]?.[layout] ?? (known === undefined ? [] : POINTABLE[known]);
}

export const isPointable = (adapter: string, field: string): boolean =>
  pointableFields(adapter).some((known) => known === field);
