import { wordsOf } from '../../model/text.ts';
import { isForeignScript, latinise } from '../../model/transliterate.ts';

/** Where a word stands, as it counts for finding: the name first. */
export const WORD_PLACES = ['name', 'company', 'title', 'more'] as const;

/** The most words of each place; more only cost room. */
const MOST = [16, 10, 14, 40] as const;

export interface FoundBy {
  name: string;
  company?: string | undefined;
  title?: string | undefined;
  /** Addresses, tags, the headline. */
  more: readonly string[];
}

/**
 * The folded words a person is found by, place by place, parted by bars: `benkirane nadia|halvorsen|director`. A name in another
 * script stands there in its Latin spelling too. A word counts once, where it counts most.
 */
export function findWords({ name, company, title, more }: FoundBy): string {
  const texts = [[name, isForeignScript(name) ? latinise(name) : undefined], [company], [title], more];
  const seen = new Set<string>();
  const places = texts.map((each, place) => {
    const fresh = wordsOf(each, MOST[place] ?? 0).filter((word) => !seen.has(word));
    for (const word of fresh) seen.add(word);
    return fresh.sort().join(' ');
  });
  return places.join('|').replace(/\|+$/, '');
}
