import type { Messages } from '../../lib/locales/index.ts';
import type { DuplicateReason } from '../../lib/pipeline/possible-duplicates.ts';
import { isolateName } from '../follow-up/isolate-name.ts';

/** Below this a name says so little because one employer is not known. */
const ALONE = 0.4;

/** Why two people look like one, as a sentence. */
export function sayReason({ reason, words, strength }: DuplicateReason, { duplicates }: Messages): string {
  const fenced = isolateName(words);
  return reason === 'same-name' && strength < ALONE
    ? duplicates.nameAlone(fenced)
    : duplicates.reasons[reason](fenced);
}
