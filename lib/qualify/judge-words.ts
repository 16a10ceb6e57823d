import type { CriterionKind } from '../model/icp.ts';
import { onceFor } from '../model/once-for.ts';
import type { Evidence } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';
import { findCompany, isBeyond, readWantedCompanies } from './company-name.ts';
import type { Facts } from './facts.ts';
import { type Finding, UNKNOWN } from './finding.ts';

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * What to look for in a folded text that has a space at either end: the phrase as whole words; in scripts without
 * spaces anywhere. `undefined` for a phrase without a letter or a digit, which is found nowhere.
 */
function needleOf(phrase: string): string | undefined {
  const folded = foldText(phrase);
  if (folded === '') return undefined;
  return SPACELESS.test(folded) ? folded : ` ${folded} `;
}

/** Whether a phrase stands in a text as whole words, both as they are written. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const needle = needleOf(phrase);
  return needle !== undefined && ` ${foldText(text)} `.includes(needle);
}

const readPhrases = onceFor((values: readonly string[]) =>
  values.flatMap((value) => {
    const needle = needleOf(value);
    return needle === undefined ? [] : [{ value, needle }];
  }),
);

/** The wanted phrases that stand in the first `most` texts, each with the first text it stands in. */
function findPhrases(values: readonly string[], facts: Facts, most: number): Evidence[] {
  const phrases = readPhrases(values);
  const folded = facts.foldedTexts();
  const found: Evidence[] = [];
  for (const { value, needle } of phrases) {
    const place = folded.findIndex((text) => text.includes(needle));
    const text = facts.texts[place];
    if (text !== undefined && place < most) found.push({ ...text, words: value });
  }
  return found;
}

/**
 * A word not found is a miss once the longest of the texts was read, and open until all of them were: what was not on the page
 * may still say it.
 */
export function judgeKeywords(values: readonly string[], facts: Facts): Finding {
  const evidence = findPhrases(values, facts, facts.texts.length);
  if (evidence.length > 0) return { verdict: 'match', evidence };
  const { title, positions, headline, about } = facts.known;
  return about ? { verdict: 'miss', evidence: [], open: !(title && positions && headline) } : UNKNOWN;
}

/** Words in the titles of the positions held now. Until title and positions are known another of them may hold the word. */
export function judgeTitle(values: readonly string[], facts: Facts): Finding {
  const evidence = findPhrases(values, facts, facts.titles);
  if (evidence.length > 0) return { verdict: 'match', evidence };
  if (facts.titles === 0) return UNKNOWN;
  const { title, positions } = facts.known;
  return { verdict: 'miss', evidence: facts.texts.slice(0, facts.titles), open: !(title && positions) };
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
  for (const each of wanted) {
    const found = findCompany(company, each);
    if (found) return { verdict: 'match', evidence: [found], reading: each.value };
  }
  if (company.names.length === 0) return UNKNOWN;
  const evidence = company.names.slice(0, 1);
  const beyond = wanted.some((each) => isBeyond(company, each));
  if (beyond && kind !== 'never') return { verdict: 'unknown', evidence };
  return { verdict: 'miss', evidence, open: beyond || !(known.company && known.positions) };
}
