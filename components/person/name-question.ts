import type { Messages } from '../../lib/locales/index.ts';
import {
  type AnswerState,
  BANT_KEYS,
  type BantKey,
  QUESTION_KEYS,
  type QuestionKey,
} from '../../lib/model/words.ts';

export function isQuestionKey(key: string): key is QuestionKey {
  return (QUESTION_KEYS as readonly string[]).includes(key);
}

export function isBant(key: string): key is BantKey {
  return (BANT_KEYS as readonly string[]).includes(key);
}

/** What a question of discovery is called, whichever framework asks it. */
export function nameQuestion(key: QuestionKey, { words }: Messages): string {
  return isBant(key) ? words.bantKeys[key] : words.questionKeys[key];
}

/** What an answer to it is called. */
export function nameAnswer(key: QuestionKey, state: AnswerState, { words }: Messages): string {
  return isBant(key) ? words.bantAnswers[key][state] : words.answerStates[state];
}
