import type { MoveInput } from '../../lib/actions/move.ts';
import type { Due, Outcome, Touch } from '../../lib/model/follow-up.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { QuestionKey } from '../../lib/model/words.ts';
import type { Ask } from '../person/settle-question.ts';
import type { AnswerForm } from '../readiness/compose-answer.ts';

/** A question of the assay as it stood when the call began. */
export type CallAsk = Pick<Ask, 'id' | 'about' | 'name' | 'wanted' | 'direct' | 'listed'>;

/** A call under way. Plain data: it is kept through leaving the page and coming back. */
export interface CallDraft {
  /** Absent until the view has started the clock. */
  startedAt?: Instant;
  /** Since when the clock stands. */
  pausedAt?: Instant;
  /** How long it stood before, in milliseconds. */
  pausedFor: number;
  notes: string;
  /** What the assay asked when the call began: the order holds still while someone talks. */
  asks: CallAsk[];
  /** Answers in detail, typed and not kept yet. */
  forms: Partial<Record<QuestionKey, AnswerForm>>;
  /** The talk is over and its end is being told. */
  ending: boolean;
  outcome?: Outcome;
  next?: Due & Touch;
  move?: MoveInput;
  /** Follow-ups due by today that the call does not settle. */
  leftOpen: string[];
}

export const EMPTY_CALL: CallDraft = {
  pausedFor: 0,
  notes: '',
  asks: [],
  forms: {},
  ending: false,
  leftOpen: [],
};

/** Whether no call was begun. */
export function isEmptyCall({ startedAt }: CallDraft): boolean {
  return startedAt === undefined;
}

/** How long the call took up to `now`, in whole seconds, pauses left out. A clock set back makes it no less than nothing. */
export function secondsOf({ startedAt, pausedAt, pausedFor }: CallDraft, now: Instant): number {
  if (startedAt === undefined) return 0;
  const until = Date.parse(pausedAt ?? now);
  return Math.max(0, Math.floor((until - Date.parse(startedAt) - pausedFor) / 1_000));
}

/** The call with its clock standing, since `now` where it ran. */
export function pause(draft: CallDraft, now: Instant): CallDraft {
  return draft.pausedAt === undefined ? { ...draft, pausedAt: now } : draft;
}

/** The call with its clock running again. */
export function resume({ pausedAt, ...draft }: CallDraft, now: Instant): CallDraft {
  if (pausedAt === undefined) return draft;
  const stood = Math.max(0, Date.parse(now) - Date.parse(pausedAt));
  return { ...draft, pausedFor: draft.pausedFor + stood };
}

/** The call as if it began `now`; what was typed and told stays. */
export function restart({ pausedAt: _, ...draft }: CallDraft, now: Instant): CallDraft {
  return { ...draft, startedAt: now, pausedFor: 0 };
}

/** The call without what is told of an earlier end, ready to go on. */
export function backToTalk(draft: CallDraft, now: Instant): CallDraft {
  return { ...resume(draft, now), ending: false };
}
