import type { CriterionKind } from '../model/icp.ts';
import { onceFor } from '../model/once-for.ts';
import type { Evidence } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';
import { findCompany, isBeyond, readWantedCompanies } from './company-name.ts';
import { quote } from './evidence.ts';
import type { Facts } from './facts.ts';
import { type Finding, find, UNKNOWN } from './finding.ts';

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * What to look for in a folded text that has a space at either end: the phrase as whole words; in scripts without
 * spaces anywhere. `undefined` for a phrase without a letter or a digit, which is found nowhere.
 */
export function needleOf(phrase: string): string | undefined {
  const folded = foldText(phrase);
  if (folded === '') return undefined;
  return SPACELESS.test(folded) ? folded : ` ${folded} `;
}

const readPhrases = onceFor((values: readonly string[]) =>
  values.flatMap((value) => {
    const needle = needleOf(value);
    return needle === undefined ? [] : [{ value, needle }];
  }),
);

const NOTHING: Evidence[] = [];

/** The wanted phrases that stand in the first `most` texts, each with the first text it stands in. */
function findPhrases(values: readonly string[], facts: Facts, most: number): Evidence[] {
  const folded = facts.foldedTexts();
  let found = NOTHING;
  for (const { value, needle } of readPhrases(values)) {
    for (let place = 0; place < most; place++) {
      const text = facts.texts[place];
      if (text === undefined || !folded[place]?.includes(needle)) continue;
      if (found === NOTHING) found = [];
      found.push(quote(text, value));
      break;
    }
  }
  return found;
}

/**
 * A word not found is a miss once the longest of the texts was read, and open until all of them were: what was not on the page
 * may still say it.
 */
export function judgeKeywords(values: readonly string[], facts: Facts): Finding {
  const evidence = findPhrases(values, facts, facts.texts.length);
  if (evidence.length > 0) return find('match', evidence);
  const { title, positions, headline, about } = facts.known;
  return about ? find('miss', [], undefined, 0, !(title && positions && headline)) : UNKNOWN;
}

/** Words in the titles of the positions held now. Until title and positions are known another of them may hold the word. */
export function judgeTitle(values: readonly string[], facts: Facts): Finding {
  const evidence = findPhrases(values, facts, facts.titles);
  if (evidence.length > 0) return find('match', evidence);
  if (facts.titles === 0) return UNKNOWN;
  const { title, positions } = facts.known;
  return find('miss', facts.texts.slice(0, facts.titles), undefined, 0, !(title && positions));
}

/**
 * Employers by name, page or domain. A hit stays one. A miss is open until all present employers are known, and where a
 * domain is sought until the employer's own is: till then a `must` is unknown, and a `never` is not hit as far as is known.
 */
export function judgeCompany(
  values: readonly string[],
  kind: CriterionKind,
  { company, known }: Facts,
): Finding {
  const wanted = readWantedCompanies(values);
  const found = findCompany(company, wanted);
  if (found) return find('match', [found.evidence], found.value);
  if (company.names.length === 0) return UNKNOWN;
  const evidence = company.names.slice(0, 1);
  const beyond = wanted.linked.some((each) => isBeyond(company, each));
  if (beyond && kind !== 'never') return find('unknown', evidence);
  return find('miss', evidence, undefined, 0, beyond || !(known.company && known.positions));
}
