import type { LateMessages } from '../../lib/locales/index.ts';
import { type FilterField, type FilterTest, kindOf } from '../../lib/model/segment.ts';

/** A field's name in the reader's language; a field of the user's own says that it is one. */
export function sayField(say: LateMessages['lists'], field: string): string {
  if (field.startsWith('own:')) return say.filter.ownField(field.slice(4));
  return (say.fields as Readonly<Record<string, string>>)[field] ?? field;
}

/** The fields a list can be filtered by, in the order they are offered. */
export const FILTER_FIELDS: readonly FilterField[] = [
  'stage',
  'score',
  'grade',
  'verdict',
  'icp',
  'tags',
  'name',
  'company',
  'title',
  'headline',
  'seniority',
  'function',
  'industry',
  'size',
  'country',
  'place',
  'nextDueAt',
  'lastContactAt',
  'lastSeenAt',
  'capturedAt',
  'stageSince',
  'updatedAt',
  'changedAt',
  'noticeDueAt',
  'keptSince',
  'cadence',
  'resting',
  'channel',
  'degree',
  'mail',
  'phone',
  'linkedin',
  'reason',
  'low',
  'high',
];

/** The test a field is first asked by. */
export function firstTest(field: string): FilterTest {
  switch (kindOf(field)) {
    case 'text':
      return 'contains';
    case 'number':
      return 'at-least';
    case 'moment':
      return field === 'nextDueAt' || field === 'noticeDueAt' ? 'within-next' : 'within-past';
    case 'flag':
      return 'known';
    default:
      return 'is';
  }
}
