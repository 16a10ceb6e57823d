import type { Stage } from '../model/words.ts';
import { isBackward, unmetConditions } from '../pipeline/gates.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

export interface MoveInput {
  to: Stage;
  /** Needed when the gate is not met or the move goes down; kept on the timeline. */
  reason?: string;
  /** Conditions the user vouches for: `offer`, `purchase`. */
  confirmed?: string[];
}

/**
 * Moves a person to a stage. A gate that is not met, or a move down, needs a reason. Setting someone aside for good is
 * `disqualify`.
 */
export async function move(
  db: AssayDatabase,
  act: Act,
  personId: string,
  input: MoveInput,
): Promise<Outcome> {
  const { to, confirmed = [] } = input;
  const reason = input.reason?.trim() || undefined;
  return await record(db, act, personId, (person) => {
    if (person.stage === to) return { ok: false, reason: 'unchanged' };
    const unmet = unmetConditions(to, person, person.score?.verdict, confirmed);
    if (unmet.length > 0 && !reason) return { ok: false, reason: 'gate', unmet };
    if (isBackward(person.stage, to) && !reason) return { ok: false, reason: 'needs-reason' };
    const data = {
      from: person.stage,
      to,
      ...(reason && { reason }),
      ...(confirmed.length > 0 && { confirmed }),
      ...(unmet.length > 0 && { unmet }),
    };
    return { happened: [{ type: 'moved', data }] };
  });
}
