import type { DisqualifyReason } from '../model/words.ts';
import { asideHappenings, asideProblem, type SettingAside } from '../pipeline/set-aside.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import { endWait } from './end-wait.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';
import { type Reminding, remindOn } from './remind-on.ts';

/**
 * Sets a person aside, with the reason, which is shown when they are met again. A day to look again, which must lie ahead,
 * becomes a follow-up in the same act. `other` needs a note; an objection and an erasure are refused as `own-act`.
 * `reopen` takes it back.
 */
export async function disqualify(
  db: AssayDatabase,
  act: Act,
  personId: string,
  why: DisqualifyReason,
  { reminding, ...more }: Omit<SettingAside, 'why'> & { reminding?: Reminding } = {},
): Promise<Outcome> {
  const aside = { why, ...more };
  const ending = await endWait(db, personId);
  return await record(db, act, personId, (person) => {
    const problem = asideProblem(aside);
    if (problem) return { ok: false, reason: problem };
    const { note, revisitOn } = aside;
    const same = person.disqualified === why && person.revisitOn === revisitOn && !note;
    if (person.stage === 'disqualified' && same) return { ok: false, reason: 'unchanged' };
    const reminder = revisitOn === undefined ? undefined : remindOn(revisitOn, act, reminding);
    if (revisitOn !== undefined && !reminder) return { ok: false, reason: 'past' };
    return { happened: [...asideHappenings(person.stage, aside, reminder), ...ending] };
  });
}
