import { foldText } from '../model/text.ts';
import { likeNames } from './like-names.ts';

/** Degrees, honorifics and orders that stand before or after a name and are no part of it, folded. */
const CREDENTIALS = new Set(
  (
    'dr dra drs dra drg prof professor profa ir h hj kh mr mrs ms miss mx sir dame lord lady herr frau mme mlle sr sra srta don dona ' +
    'ing dipl mag msc bsc ba ma mba emba phd dphil md jd llm llb cpa cfa cma acca pmp pmi cissp cisa csm cspo shrm sphr phr ' +
    'st mt sh mh se mm si msi ss skom mkom spd mpd ssi mph rn esq jr ii iii iv pe frcs frsa obe mbe cbe pr ph d rer nat pol med ' +
    'habil hc dba edd psyd cfp chrp mcipd mrics frics gphr ccp cscp cpim csca'
  ).split(' '),
);

/** Before a name, these join the parts of one surname: `García de la Torre`. A husband's name may follow `de`. */
const PARTICLES = new Set(
  'de da do dos das del della di la le los van von der den ten zu y e bin binti ibn al el'.split(' '),
);

const spell = (text: string): string =>
  text.replaceAll(/ä/gi, 'ae').replaceAll(/ö/gi, 'oe').replaceAll(/ü/gi, 'ue');

/** `née Roth`, `(Clarke)`, `(She/Her)`, and everything after a comma: none of it the name borne now. */
const BESIDE = /\(.*?\)|\[.*?\]|["“”].*?["“”]|[,|–—].*$|\s-\s.*$|\b(?:née|nee|geb\.|born)\s.*$/giu;

/** `S.T.` and `Ph.D.` as one word, so that their letters are not taken for initials. */
const joinDots = (text: string): string =>
  text.replace(/\b(?:\p{L}{1,4}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''));

function partsOfName(name: string): string[] {
  const borne = joinDots(name).replace(/\bMª/g, 'María').replace(BESIDE, ' ');
  const words = foldText(spell(/\p{L}/u.test(borne) ? borne : name)).split(' ');
  const kept = words.filter((word) => /\p{L}/u.test(word) && !CREDENTIALS.has(word));
  return kept.length > 0 ? kept : words;
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
];

const scriptOf = (parts: readonly string[]): number =>
  SCRIPTS.findIndex((script) => script.test(parts.join('')));

/** Whether two words are one letter apart, as after a typing mistake was put right. */
function isOneLetterApart(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

/** The same word, an initial of it, its beginning (`Rob`, `Robert`), or one letter apart. */
function isFormOf(one: string, other: string): boolean {
  if (one === other || isOneLetterApart(one, other)) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) && (short.length === 1 || short.length >= 3);
}

const countParticles = (parts: readonly string[]): number =>
  parts.filter((part) => PARTICLES.has(part)).length;

/** Whether a surname was joined to the one borne before by a hyphen. */
function isDoubled(was: string, now: string): boolean {
  const doubled = (text: string) => text.replace(BESIDE, ' ').match(/\p{L}+[-‐‑]\p{L}+$/u) !== null;
  return doubled(now.trim()) !== doubled(was.trim());
}

/**
 * Whether two texts may be the name of one person who was not renamed: credentials, pictures, pronouns, accents, another
 * script, initials, a middle name or a second surname more or less. A surname that is another one, hyphenated, or joined
 * by a particle (`de Larrea`) is a change.
 */
export function isSameName(was: string, now: string): boolean {
  const [before, after] = [partsOfName(was), partsOfName(now)];
  if (before.length === 0 || after.length === 0) return true;
  if (scriptOf(before) !== scriptOf(after)) return true;
  const sorted = (parts: readonly string[]) => [...parts].sort().join(' ');
  if (sorted(before) === sorted(after)) return true;
  const bare = (parts: readonly string[]) => sorted(parts.filter((part) => !PARTICLES.has(part)));
  if (bare(before) === bare(after)) return true;
  if (before.length !== after.length && isDoubled(was, now)) return false;
  // A short form (`Bill`, `William`) or another spelling is the same name.
  if (before.length === after.length && likeNames(was, now) !== undefined) return true;
  const [few, many] = before.length <= after.length ? [before, after] : [after, before];
  if (few.length > 1 && countParticles(many) > countParticles(few)) return false;
  if (few.length === 1) return many.includes(few[0] ?? '');
  const left = [...many];
  return few.every((part) => {
    const at = left.findIndex((other) => isFormOf(part, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
