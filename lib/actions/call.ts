import type { Due, FollowUp, Touch, Outcome as TouchOutcome } from '../model/follow-up.ts';
import type { Happening } from '../model/ledger.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { type Act, newId } from './act.ts';
import { carryOn } from './carry-on.ts';
import { type MoveInput, move } from './move.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';
import type { Reminding } from './remind-on.ts';

/** How a discovery call ended. What was answered and signalled during it was kept as it was said. */
export interface CallInput {
  /** How long it took, pauses left out. */
  seconds: number;
  outcome: TouchOutcome;
  note?: string;
  /** Follow-ups the call was the doing of; those done meanwhile are left as they are. */
  followUps?: readonly string[];
  next?: Due & Touch;
  move?: MoveInput;
  reminding?: Reminding;
}

/** Carries a refusal out of a transaction, so that nothing of it is kept. */
class Declined extends Error {
  constructor(readonly outcome: Exclude<Outcome, { ok: true }>) {
    super(outcome.reason);
  }
}

function callHappenings(
  input: CallInput,
  open: readonly FollowUp[],
  more: readonly Happening[],
): Happening[] {
  const { outcome, next } = input;
  const seconds = Math.min(86_400, Math.max(0, Math.round(input.seconds)));
  const text = input.note?.trim();
  return [
    { type: 'called', data: { seconds, outcome } },
    ...(text ? [{ type: 'noted', data: { text } } as const] : []),
    ...open.map(({ id }) => ({ type: 'done', data: { followUp: id, outcome } }) as const),
    ...more,
    ...(next ? [{ type: 'scheduled', data: { followUp: newId(), ...next } } as const] : []),
  ];
}

/**
 * Ends a discovery call, all of it or nothing: the call with its length and outcome, a two-way contact when they were spoken
 * with, the notes, the follow-ups it settles and what they bring by their cadence, the next step, and the move, whose gate then knows of the contact.
 * `acts` together take the whole finish back.
 */
export async function call(
  db: AssayDatabase,
  act: Act,
  personId: string,
  input: CallInput,
): Promise<Outcome<{ acts: string[] }>> {
  if (input.next && input.next.dueAt <= act.at) return { ok: false, reason: 'past' };
  const carryOut = async () => {
    const known = await db.ledger.where('action').equals(act.id).count();
    const rows = await db.followUps.bulkGet([...(input.followUps ?? [])]);
    const open = rows.flatMap((row) => (row?.state === 'open' && row.personId === personId ? [row] : []));
    const person = known === 0 ? await db.people.get(personId) : undefined;
    const told = { outcome: input.outcome, settles: open, happened: true };
    const more = person ? await carryOn(db, act, person, told, input.reminding) : [];
    const called = await record(db, act, personId, () => ({ happened: callHappenings(input, open, more) }));
    if (!called.ok) throw new Declined(called);
    if (input.move && known === 0) {
      const moved = await move(db, { id: newId(), at: act.at }, personId, input.move);
      if (!moved.ok) throw new Declined(moved);
    }
    // Everything the finish wrote carries its moment: told so, a finish that is repeated answers as it did at first.
    const entries = await db.ledger.where('[subject+at]').equals([personId, act.at]).toArray();
    return [...new Set(entries.map(({ action }) => action))];
  };
  try {
    const acts = await db.transaction('rw', actionTables(db), carryOut);
    return { ok: true, act: act.id, acts };
  } catch (error) {
    if (error instanceof Declined) return error.outcome;
    throw error;
  }
}
