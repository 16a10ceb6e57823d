import type { Run } from '../model/cadence.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Entry, EntryOf } from '../model/ledger.ts';
import { familyEntries } from './families.ts';
import { type Keeping, keepingOf } from './keep-in-touch.ts';
import { reduceRuns } from './reduce-runs.ts';
import { standingEntries } from './standing-entries.ts';

/**
 * Leaves out what came to nothing: open steps of runs that are over or rest, or that another took the place of, and watches
 * over a contact that are no longer wanted. A cadence has one open step at a time.
 */
function dropIdle(
  followUps: FollowUp[],
  runs: ReadonlyMap<string, Run>,
  keeping: Keeping | undefined,
): FollowUp[] {
  return followUps.flatMap((followUp) => {
    const { id, state, keep, step } = followUp;
    const run = followUp.run === undefined ? undefined : runs.get(followUp.run);
    const inHand = run?.state === 'running' && run.followUp === id && run.at === step;
    const idle = followUp.run !== undefined && !inHand;
    if (state === 'open' && (idle || (keep && keeping?.followUp !== id))) return [];
    return run ? [{ ...followUp, plan: { name: run.plan.name, of: run.plan.steps.length } }] : [followUp];
  });
}

/**
 * A person's follow-ups as the ledger tells them, in the order they were scheduled. Entries may come in any order.
 * One scheduled on somebody since merged into the person is the person's. What was done or put off stays so after a
 * merge is taken back, whichever of the two it was done on: a follow-up's id names it among everyone's.
 */
export function reduceFollowUps(personId: string, entries: readonly Entry[]): FollowUp[] {
  const own = new Set(familyEntries(personId, entries));
  const runs = new Map(reduceRuns(personId, entries).map((run) => [run.id, run]));
  /** A step is of whom the run is of, whoever it was set on while two were one. */
  const isTheirs = (entry: EntryOf<'scheduled'>) =>
    entry.data.run === undefined ? own.has(entry) : runs.has(entry.data.run);
  const followUps = new Map<string, FollowUp>();
  for (const entry of standingEntries(entries)) {
    if (entry.type === 'scheduled') {
      if (!isTheirs(entry)) continue;
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
  return dropIdle([...followUps.values()], runs, keepingOf(personId, entries));
}
