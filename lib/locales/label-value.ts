import type { CriterionField } from '../model/icp.ts';
import type { BantKey } from '../model/words.ts';
import { industryLabel } from '../qualify/industry.ts';
import type { Format, Messages } from './index.ts';

const lookUp = (labels: Readonly<Record<string, string>>, key: string): string => labels[key] ?? key;

/**
 * A vocabulary key as the reader's word: what a criterion concluded, or an answer to a question about it.
 * `201-500` of size gives `201–500`, `DK` of place gives `Denmark`, `other` says that it is none of the values asked for.
 * Two bands a rounded head count may lie in, `11-50|51-200`, give both. Free words come back as they are.
 */
export function labelValue(
  about: CriterionField | BantKey,
  value: string,
  { words, person, score }: Messages,
  format: Format,
): string {
  // A channel may be called `other`, too: then it is one of the words asked for.
  if (value === 'other' && about !== 'channel') return person.otherValue;
  switch (about) {
    case 'seniority':
      return lookUp(words.seniorities, value);
    case 'function':
      return lookUp(words.functions, value);
    case 'size':
      return value
        .split('|')
        .map((band) => lookUp(words.sizes, band))
        .join(' / ');
    case 'industry':
      return industryLabel(value, format.locale) ?? value;
    case 'place':
      return format.formatPlace(value);
    case 'channel':
      return lookUp(words.acquisitionChannels, value);
    case 'company':
    case 'keywords':
    case 'title':
    case 'custom':
      return value;
    case 'tenure': {
      // `≥ 2`, `2–5`: the last number takes the word.
      const [, before = '', last] = value.match(/^(.*?)(\d+(?:\.\d+)?)$/) ?? [];
      return last === undefined ? value : `${before}${score.years(Number(last))}`;
    }
    default:
      return lookUp(words.bantAnswers[about], value);
  }
}
