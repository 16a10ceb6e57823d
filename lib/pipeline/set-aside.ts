import type { Day } from '../model/answers.ts';
import type { Due } from '../model/follow-up.ts';
import type { Happening } from '../model/ledger.ts';
import type { DisqualifyReason, Stage } from '../model/words.ts';
import { REASON_RULES } from './disqualify-reasons.ts';

/** Why somebody is set aside, and whether to look at them again. */
export interface SettingAside {
  why: DisqualifyReason;
  /** The user's words; needed where the reason says nothing by itself. */
  note?: string;
  revisitOn?: Day;
}

/** The follow-up that brings somebody up again. */
export type Reminder = Due & { followUp: string; note?: string };

/**
 * What is wrong with setting somebody aside so: `own-act` is an objection or an erasure, which removes the person instead;
 * `needs-note` is "other" without a word.
 */
export function asideProblem({ why, note }: SettingAside): 'own-act' | 'needs-note' | undefined {
  if (REASON_RULES[why].after.kind === 'act') return 'own-act';
  return why === 'other' && !note?.trim() ? 'needs-note' : undefined;
}

/** What happens when somebody is set aside: the move, and the follow-up for the day to look again. */
export function asideHappenings(
  from: Stage,
  { why, note, revisitOn }: SettingAside,
  reminder?: Reminder,
): Happening[] {
  const reason = note?.trim();
  const data = {
    from,
    to: 'disqualified' as const,
    disqualified: why,
    ...(reason && { reason }),
    ...(revisitOn && { revisitOn }),
  };
  return [{ type: 'moved', data }, ...(reminder ? [{ type: 'scheduled', data: reminder } as const] : [])];
}
