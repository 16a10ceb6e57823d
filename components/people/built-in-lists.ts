import { CalendarClock, EyeOff, type LucideIcon, TriangleAlert, Users } from 'lucide-react';
import { EVERYONE, type Filter } from '../../lib/model/segment.ts';

/** A list that comes with Assay, under the id it is opened by. */
export interface BuiltInList {
  id: 'everyone' | 'dueSoon' | 'noNextStep' | 'unseen';
  icon: LucideIcon;
  filter: Filter;
}

/** The lists everybody needs, before any of one's own. */
export const BUILT_IN: readonly BuiltInList[] = [
  { id: 'everyone', icon: Users, filter: EVERYONE },
  {
    id: 'dueSoon',
    icon: CalendarClock,
    filter: {
      join: 'any',
      parts: [
        { field: 'nextDueAt', test: 'within-next', values: ['7'] },
        { field: 'nextDueAt', test: 'longer-ago', values: ['0'] },
      ],
    },
  },
  {
    id: 'noNextStep',
    icon: TriangleAlert,
    filter: {
      join: 'all',
      parts: [
        { field: 'stage', test: 'is', values: ['lead', 'prospect', 'opportunity'] },
        { field: 'nextDueAt', test: 'unknown', values: [] },
      ],
    },
  },
  {
    id: 'unseen',
    icon: EyeOff,
    filter: { join: 'all', parts: [{ field: 'lastSeenAt', test: 'longer-ago', values: ['90'] }] },
  },
];
