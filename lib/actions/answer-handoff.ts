import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/**
 * Keeps what sales said to a packet. One that is sent back needs the reason; one that was never handed over has no answer
 * (`unchanged`), nor has one that says the same again.
 */
export async function answerHandoff(
  db: AssayDatabase,
  act: Act,
  personId: string,
  accepted: boolean,
  reason?: string,
): Promise<Outcome> {
  const why = reason?.trim();
  return await record(db, act, personId, ({ handoff }) => {
    if (!handoff || handoff.state === (accepted ? 'accepted' : 'rejected'))
      return { ok: false, reason: 'unchanged' };
    if (!accepted && !why) return { ok: false, reason: 'needs-reason' };
    return { happened: [{ type: 'handoff-answered', data: { accepted, ...(why && { reason: why }) } }] };
  });
}
