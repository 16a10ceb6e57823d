import type { Locale } from '../../model/words.ts';
import { findAll, type Part, partsOf } from './check-blanks.ts';
import { CLAIMS, type Claim, claimPatterns, SUPPOSING } from './claim-words.ts';
import { detectLanguage } from './detect-language.ts';
import type { Finding, GuardInput } from './guard-types.ts';
import { levelText } from './level-text.ts';
import { TOPICS } from './topic-words.ts';

/** Whether a claim is only supposed: its sentence begins as a condition or a question. */
function isSupposed(level: string, start: number, language: Locale): boolean {
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => level.lastIndexOf(mark, start - 1))) + 1;
  return SUPPOSING[language].test(level.slice(from, start));
}

/** What else bears a claim out: who asked for something has written, and who was spoken with has told. */
const ALSO: Partial<Record<Claim, readonly Claim[]>> = {
  replied: ['talked', 'form', 'info-request', 'demo-request', 'quote-request'],
  told: ['talked', 'replied', 'form', 'info-request', 'demo-request', 'quote-request'],
  form: ['info-request', 'demo-request', 'quote-request'],
};

export function isBorneOut(claim: Claim, supports: ReadonlySet<Claim>): boolean {
  return supports.has(claim) || (ALSO[claim] ?? []).some((other) => supports.has(other));
}

/** A claim, where it stands. */
export type ClaimFound = Extract<Finding, { kind: 'claim' }>;

/** Sentences of levelled text, each with where it starts. */
const SENTENCES = /[^.!?\n]+/g;

type Supports = ReadonlySet<Claim>;

/** Things spoken of as having happened, by what a whole sentence says of them. */
function topicsIn(part: Part, language: Locale, supports: Supports): ClaimFound[] {
  const { nouns, happened, open } = TOPICS[language];
  return findAll(part, SENTENCES, levelText(part.text)).flatMap(({ found, where }) => {
    const [sentence] = found;
    if (!happened.test(sentence)) return [];
    return CLAIMS.flatMap((claim): ClaimFound[] => {
      const noun = nouns[claim]?.exec(sentence);
      if (!noun || isBorneOut(claim, supports) || open.test(sentence.slice(0, noun.index))) return [];
      const words = part.text.slice(where.at.start, where.at.end).trim();
      return [{ kind: 'claim', severity: 'hard', claim, words, where }];
    });
  });
}

function claimsIn(part: Part, language: Locale, supports: Supports): ClaimFound[] {
  const level = levelText(part.text);
  return claimPatterns(language).flatMap(([claim, pattern]): ClaimFound[] => {
    if (isBorneOut(claim, supports)) return [];
    const found = findAll(part, pattern, level).find(
      ({ where }) => !isSupposed(level, where.at.start, language),
    );
    if (!found) return [];
    // What no part of the record can hold is for the user to know.
    const severity = claim === 'unrecorded' ? 'soft' : 'hard';
    return [{ kind: 'claim', severity, claim, words: found.words, where: found.where }];
  });
}

/** What some text says of the person that nothing bears out, read in the language it is meant in and the one it seems to be in. */
export function claimsOf(
  parts: readonly Part[],
  meant: Locale,
  text: string,
  supports: Supports,
): ClaimFound[] {
  const languages = new Set([meant, detectLanguage(text) ?? meant]);
  const found = [...languages].flatMap((language) =>
    parts.flatMap((part) => [...claimsIn(part, language, supports), ...topicsIn(part, language, supports)]),
  );
  return found.filter((one, place) => place === found.findIndex((each) => each.claim === one.claim));
}

/** What the message says of the person that nothing on record bears out. Each claim once. */
export function checkClaims(input: GuardInput): Finding[] {
  return claimsOf(partsOf(input), input.language, input.text, input.recipient.supports);
}
