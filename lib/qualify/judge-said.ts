import { onceFor } from '../model/once-for.ts';
import { type SaidWords, soughtKey, type WordField } from '../model/said-words.ts';
import type { Evidence } from '../model/scorecard.ts';
import type { Facts } from './facts.ts';
import { type Finding, find } from './finding.ts';

const keysOf = onceFor((words: readonly string[]): ReadonlySet<string> => new Set(words.map(soughtKey)));

const evidenceOf = ({ wanted, at }: SaidWords): Evidence => ({
  words: wanted.join(', '),
  from: 'answer',
  at,
  source: { kind: 'user' },
});

const holdsAll = (all: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.every((word) => all.has(word));

/**
 * A criterion on words as the user settled it, for these words or for others that decide it: a match where one of some words
 * applies and all of these are wanted, a miss where each wanted word was said not to apply. The newest answer counts; a "yes"
 * to words that were denied since is one to the rest of them. `undefined` where nothing said decides it.
 */
export function judgeSaid(about: WordField, values: readonly string[], { said }: Facts): Finding | undefined {
  if (said.length === 0) return undefined;
  const wanted = keysOf(values);
  const denied = new Set<string>();
  const denials: Evidence[] = [];
  for (const each of said.toReversed()) {
    if (each.about !== about) continue;
    const words = [...keysOf(each.wanted)];
    if (each.state === 'no') {
      for (const word of words) denied.add(word);
      if (words.some((word) => wanted.has(word))) denials.push(evidenceOf(each));
      if (holdsAll(denied, [...wanted])) return find('miss', denials);
      continue;
    }
    const left = words.filter((word) => !denied.has(word));
    if (left.length > 0 && holdsAll(wanted, left)) return find('match', [evidenceOf(each)]);
  }
  return undefined;
}
