import { foldText } from '../model/text.ts';
import { consonantsOf, isForeignScript, latinise, soundKey, soundOf } from '../model/transliterate.ts';
import { NICKNAMES } from './nickname-words.ts';

/** How two names may be one person's, the surest first. */
export type NameLikeness = 'same-name' | 'name-order' | 'transliteration' | 'nickname' | 'initials';

/** Titles and letters that stand around a name without being part of it, folded. */
const AROUND = new Set(
  'dr prof professor mr mrs ms mx sir dame ing dipl mag mba emba phd msc bsc ba ma cpa cfa pmp pe esq jr sr ii iii iv'.split(
    ' ',
  ),
);

/** A name's words, folded: without what stands in brackets, after a comma, or around the name. */
function wordsOfName(name: string): string[] {
  const bare = name.replace(/[([{（].*?[)\]}）]/gu, ' ').split(',')[0] ?? name;
  const words = foldText(bare.replace(/['’`´]/gu, ''))
    .split(' ')
    .filter(Boolean);
  const own = words.filter((word) => !AROUND.has(word));
  return own.length > 0 ? own : words;
}

const groupsOf = new Map<string, Set<number>>();
for (const [index, group] of NICKNAMES.entries()) {
  for (const name of group) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(index));
}

/** Whether one given name is used for the other: by way of a full name, not of another nickname. */
function areNicknames(one: string, other: string): boolean {
  const others = groupsOf.get(other);
  return [...(groupsOf.get(one) ?? [])].some((group) => others?.has(group));
}

const isInitialOf = (one: string, other: string): boolean =>
  (one.length === 1 || other.length === 1) && one !== other && one[0] === other[0];

/** First and last words, the middle ones aside; a name of one word has no family name to go by. */
function endsOf(words: readonly string[]): [given: string, family: string] | undefined {
  const [given] = words;
  const family = words.at(-1);
  return given === undefined || family === undefined || words.length < 2 ? undefined : [given, family];
}

function likeAcrossScripts(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => wordsOfName(name).map(latinise));
  if (!a || !b || a.length < 2 || a.length !== b.length) return false;
  const key = soundKey(one + other);
  const keys = [a, b].map((words) => words.map(key));
  // A skeleton of one or two consonants fits too many names.
  const sure = keys.every((words) => words.join('').length >= (key === consonantsOf ? 5 : 4));
  const [sameOrder, anyOrder] = [keys, keys.map((words) => [...words].sort())].map(
    ([left, right]) => left?.join(' ') === right?.join(' '),
  );
  return sure && (sameOrder === true || anyOrder === true);
}

/**
 * How two names can be one person's, or `undefined`. Case, accents, titles, letters after the name and middle names aside:
 * equal; in another order; in another script or spelling (Юлия and Julia, Müller and Mueller); under a nickname; by initial.
 */
export function likeNames(one: string, other: string): NameLikeness | undefined {
  const [a, b] = [wordsOfName(one), wordsOfName(other)];
  if (a.join(' ') === b.join(' ')) return a.length > 0 ? 'same-name' : undefined;
  if (a.length > 1 && a.toSorted().join(' ') === b.toSorted().join(' ')) return 'name-order';
  const [ends, others] = [endsOf(a), endsOf(b)];
  if (!ends || !others) return undefined;
  const [[given, family], [otherGiven, otherFamily]] = [ends, others];
  const sameGiven = given === otherGiven;
  const sameFamily = family === otherFamily;
  if (sameGiven && sameFamily && given.length > 1 && family.length > 1) return 'same-name';
  if (likeAcrossScripts(one, other)) {
    const foreign = isForeignScript(one) !== isForeignScript(other);
    // Two Latin spellings count where they sound alike because of an umlaut, not by chance.
    if (foreign || a.map(soundOf).join(' ') === b.map(soundOf).join(' ')) return 'transliteration';
  }
  if (sameFamily && family.length > 1 && areNicknames(latinise(given), latinise(otherGiven)))
    return 'nickname';
  const initialGiven = sameFamily && family.length > 1 && isInitialOf(given, otherGiven);
  const initialFamily = sameGiven && given.length > 1 && isInitialOf(family, otherFamily);
  return initialGiven || initialFamily ? 'initials' : undefined;
}
