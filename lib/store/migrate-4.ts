import type { FollowUp } from '../model/follow-up.ts';

/** Version 4 lets a reminder be put off by itself; until someone does, it comes when the follow-up is due. */
export function migrateFollowUpTo4(row: FollowUp): FollowUp {
  return { ...row, remindAt: row.dueAt };
}
