import type { Format, Messages } from '../../lib/locales/index.ts';
import type { CriterionField } from '../../lib/model/icp.ts';
import type { BantKey } from '../../lib/model/words.ts';
import { industryLabel } from '../../lib/qualify/industry.ts';

const lookUp = (labels: Readonly<Record<string, string>>, key: string): string => labels[key] ?? key;

/**
 * A vocabulary key as the reader's word: what a criterion concluded, or an answer to a question about it.
 * `201-500` of size gives `201–500`, `DK` of place gives `Denmark`, `other` says that it is none of the values asked for.
 * Free words come back as they are.
 */
export function labelValue(
  about: CriterionField | BantKey,
  value: string,
  { words, person }: Messages,
  format: Format,
): string {
  if (value === 'other') return person.otherValue;
  switch (about) {
    case 'seniority':
      return lookUp(words.seniorities, value);
    case 'function':
      return lookUp(words.functions, value);
    case 'size':
      return lookUp(words.sizes, value);
    case 'industry':
      return industryLabel(value) ?? value;
    case 'place':
      return format.formatPlace(value);
    case 'channel':
      return lookUp(words.acquisitionChannels, value);
    case 'company':
    case 'keywords':
    case 'title':
    case 'tenure':
    case 'custom':
      return value;
    default:
      return lookUp(words.bantAnswers[about], value);
  }
}
