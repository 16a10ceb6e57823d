import type { FollowUp } from '../model/follow-up.ts';
import type { Entry } from '../model/ledger.ts';
import { familyEntries } from './families.ts';
import { standingEntries } from './standing-entries.ts';

/**
 * A person's follow-ups as the ledger tells them, in the order they were scheduled. Entries may come in any order.
 * One scheduled on somebody since merged into the person is the person's. What was done or put off stays so after a
 * merge is taken back, whichever of the two it was done on: a follow-up's id names it among everyone's.
 */
export function reduceFollowUps(personId: string, entries: readonly Entry[]): FollowUp[] {
  const own = new Set(familyEntries(personId, entries));
  const followUps = new Map<string, FollowUp>();
  for (const entry of standingEntries(entries)) {
    if (entry.type === 'scheduled' && own.has(entry)) {
      const { followUp: id, ...rest } = entry.data;
      followUps.set(id, { ...rest, id, personId, state: 'open', remindAt: rest.dueAt });
    } else if (entry.type === 'snoozed') {
      const { followUp: id, ...due } = entry.data;
      const known = followUps.get(id);
      if (known?.state === 'open') followUps.set(id, { ...known, ...due, remindAt: due.dueAt });
    } else if (entry.type === 'reminder-snoozed') {
      const known = followUps.get(entry.data.followUp);
      if (known?.state === 'open') followUps.set(known.id, { ...known, remindAt: entry.data.until });
    } else if (entry.type === 'skipped') {
      const known = followUps.get(entry.data.followUp);
      if (known?.state === 'open') followUps.set(known.id, { ...known, state: 'skipped', doneAt: entry.at });
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
