import type { GivenAnswer } from '../model/answers.ts';
import type { Instant } from '../model/schema.ts';
import type { QuestionKey } from '../model/words.ts';
import { expiryOf } from './answer-lifetimes.ts';

/** An answer given `now` with the end its question's answers have, where none was set. Not knowing needs no end. */
export function withLifetime(key: QuestionKey, given: GivenAnswer, now: Instant): GivenAnswer {
  if (given.expiresAt !== undefined || given.state === 'unknown') return given;
  return { ...given, expiresAt: expiryOf(key, now) };
}
