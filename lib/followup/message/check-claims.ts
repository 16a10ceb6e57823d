import type { Locale } from '../../model/words.ts';
import { findAll, type Part, partsOf } from './check-blanks.ts';
import { claimPatterns, SUPPOSING } from './claim-words.ts';
import { detectLanguage } from './detect-language.ts';
import type { Finding, GuardInput } from './guard-types.ts';
import { levelText } from './level-text.ts';

/** Whether a claim is only supposed: its sentence begins as a condition or a question. */
function isSupposed(level: string, start: number, language: Locale): boolean {
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => level.lastIndexOf(mark, start - 1))) + 1;
  return SUPPOSING[language].test(level.slice(from, start));
}

function claimsIn(part: Part, language: Locale, { recipient }: GuardInput): Finding[] {
  const level = levelText(part.text);
  return claimPatterns(language).flatMap(([claim, pattern]) => {
    if (recipient.supports.has(claim)) return [];
    const found = findAll(part, pattern, level).find(
      ({ where }) => !isSupposed(level, where.at.start, language),
    );
    if (!found) return [];
    // What no part of the record can hold is for the user to know.
    const severity = claim === 'unrecorded' ? 'soft' : 'hard';
    return [{ kind: 'claim', severity, claim, words: found.words, where: found.where }];
  });
}

/** What the message says of the person that nothing on record bears out. Each claim once. */
export function checkClaims(input: GuardInput): Finding[] {
  const languages = new Set([input.language, detectLanguage(input.text) ?? input.language]);
  const found = [...languages].flatMap((language) =>
    partsOf(input).flatMap((part) => claimsIn(part, language, input)),
  );
  return found.filter(
    (one, place) =>
      place ===
      found.findIndex((each) => each.kind === 'claim' && one.kind === 'claim' && each.claim === one.claim),
  );
}
