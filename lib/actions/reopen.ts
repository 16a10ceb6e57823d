import type { EntryOf } from '../model/ledger.ts';
import type { AssayDatabase } from '../store/database.ts';
import { timelineOf } from '../store/queries.ts';
import type { Act } from './act.ts';
import { endWait } from './end-wait.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Brings back someone who was disqualified or put into nurture, to the rung they stood on before. */
export async function reopen(db: AssayDatabase, act: Act, personId: string): Promise<Outcome> {
  const timeline = await timelineOf(db, personId);
  const left = timeline.find(
    (entry): entry is EntryOf<'moved'> =>
      entry.type === 'moved' && entry.data.from !== 'disqualified' && entry.data.from !== 'nurture',
  );
  const ending = await endWait(db, personId);
  return await record(db, act, personId, (person) => {
    if (person.stage !== 'disqualified' && person.stage !== 'nurture')
      return { ok: false, reason: 'unchanged' };
    const data = { from: person.stage, to: left?.data.from ?? 'suspect' };
    return { happened: [{ type: 'moved', data }, ...ending] };
  });
}
