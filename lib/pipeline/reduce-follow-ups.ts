import type { FollowUp } from '../model/follow-up.ts';
import type { Entry } from '../model/ledger.ts';
import { standingEntries } from './standing-entries.ts';

/** A person's follow-ups as the ledger tells them, in the order they were scheduled. Entries may come in any order. */
export function reduceFollowUps(personId: string, entries: readonly Entry[]): FollowUp[] {
  const followUps = new Map<string, FollowUp>();
  for (const entry of standingEntries(entries)) {
    if (entry.subject !== personId) continue;
    if (entry.type === 'scheduled') {
      const { followUp: id, ...rest } = entry.data;
      followUps.set(id, { ...rest, id, personId, state: 'open' });
    } else if (entry.type === 'snoozed') {
      const { followUp: id, ...due } = entry.data;
      const known = followUps.get(id);
      if (known?.state === 'open') followUps.set(id, { ...known, ...due });
    } else if (entry.type === 'done') {
      const { followUp: id, outcome } = entry.data;
      const known = followUps.get(id);
      if (known) {
        followUps.set(id, { ...known, state: 'done', doneAt: entry.at, ...(outcome && { outcome }) });
      }
    }
  }
  return [...followUps.values()];
}
