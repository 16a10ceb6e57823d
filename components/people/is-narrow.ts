import type { PeopleQuery } from '../../lib/store/find-people.ts';

/** Whether a query leaves anybody out. */
export function isNarrow({ text, stage, label, tag }: PeopleQuery): boolean {
  return text !== undefined || stage !== undefined || label !== undefined || tag !== undefined;
}
