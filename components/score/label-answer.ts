import type { Format, Messages } from '../../lib/locales/index.ts';
import { labelValue } from '../../lib/locales/label-value.ts';
import { isWordField } from '../../lib/model/said-words.ts';
import type { Question } from '../../lib/model/scorecard.ts';

/** An answer to a question as the reader's word: words sought are asked for with yes and no. */
export function labelAnswer(
  about: Question['about'],
  value: string,
  messages: Messages,
  format: Format,
): string {
  if (isWordField(about) && (value === 'yes' || value === 'no')) return messages.score.yesNo[value];
  return labelValue(about, value, messages, format);
}

/** More words than this are a list to look up in the profile, not a question to read. */
const NAMED = 8;

/** The words a question asks for: `HACCP, cold chain`, of many the first. */
export function nameWanted(wanted: readonly string[]): string {
  const named = wanted.slice(0, NAMED).join(', ');
  return wanted.length > NAMED ? `${named} …` : named;
}
