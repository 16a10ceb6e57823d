import type { GivenAnswer } from '../../lib/model/answers.ts';
import type { AnswerState } from '../../lib/model/words.ts';

/**
 * An answer after one click on another state. The words stay: they were said. A sum, a part or a day was the reason for the
 * state before, and goes with it, or the click would change nothing that counts.
 */
export function restate(answer: GivenAnswer | undefined, state: AnswerState): GivenAnswer {
  return { state, ...(answer?.note !== undefined && { note: answer.note }) };
}
