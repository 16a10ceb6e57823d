import { foldText } from '../../lib/model/text.ts';
import type { ListQuery } from '../../lib/pipeline/list/find.ts';
import { subjectOf } from '../fixtures/histories.ts';
import { makeRandom } from '../site/random.ts';
import { crowdReading } from './crowd.ts';

/** A word with one slip: a letter left out, doubled, mistaken, or two turned round; the first letter stays. */
function slip(word: string, random: ReturnType<typeof makeRandom>): string {
  const letters = [...word];
  if (letters.length < 4) return word;
  const at = 1 + random.int(letters.length - 2);
  const [here = '', next = ''] = [letters[at], letters[at + 1]];
  const kinds = [[], [here, here], ['x'], [next, here]];
  const kind = random.pick(kinds);
  letters.splice(at, kind[1] === here && kind[0] === next ? 2 : 1, ...kind);
  return letters.join('');
}

/** What somebody types to find a person of the crowd, and how it grew letter by letter. */
export function typedQueries(
  people: number,
  wanted: number,
): { beginnings: string[]; slips: { text: string; id: string }[] } {
  const random = makeRandom('typed');
  const beginnings: string[] = [];
  const slips: { text: string; id: string }[] = [];
  while (slips.length < wanted) {
    const n = random.int(people);
    const { name = '', company = '' } = crowdReading(n);
    const words = foldText(name).split(' ');
    const [given = '', family = given] = [words[0], words.at(-1)];
    const text = random.pick([
      name,
      family,
      `${given} ${family}`,
      `${slip(family, random)}`,
      `${given} ${slip(family, random)}`,
      `${family.slice(0, 4)} ${foldText(company).slice(0, 4)}`,
      foldText(company),
    ]);
    const end = 1 + random.int([...text].length);
    beginnings.push([...text].slice(0, end).join(''), text);
    slips.push({
      text: `${slip(given, random)} ${slip(family, random)} ${foldText(company).split(' ')[0]}`,
      id: subjectOf(n),
    });
  }
  return { beginnings, slips };
}

const all = (...parts: { field: string; test: string; values: string[] }[]): ListQuery => ({
  filter: { join: 'all', parts: parts as NonNullable<ListQuery['filter']>['parts'] },
});

/** Filters of each kind, as they are made in the filter bar. */
export const FILTERS: readonly ListQuery[] = [
  all({ field: 'stage', test: 'is', values: ['suspect'] }),
  all(
    { field: 'score', test: 'at-least', values: ['60'] },
    { field: 'country', test: 'is', values: ['DK', 'FR'] },
  ),
  all({ field: 'company', test: 'contains', values: ['log'] }),
  all(
    { field: 'headline', test: 'contains', values: ['crane'] },
    { field: 'mail', test: 'known', values: [] },
  ),
  all(
    { field: 'lastSeenAt', test: 'longer-ago', values: ['30'] },
    { field: 'nextDueAt', test: 'unknown', values: [] },
  ),
  all(
    { field: 'title', test: 'contains-not', values: ['head'] },
    { field: 'function', test: 'is', values: ['sales'] },
  ),
];

const by = (...fields: [string, boolean][]): ListQuery => ({
  sorts: fields.map(([field, descending]) => ({ by: field, descending })),
});

/** Orders by one column and by several. */
export const SORTS: readonly ListQuery[] = [
  by(['name', false]),
  by(['lastSeenAt', true]),
  by(['company', true]),
  by(['stage', false], ['score', true]),
  by(['country', false], ['title', false], ['name', true]),
  by(['place', false]),
];

/** Twenty segments. */
export const SEGMENTS = Array.from(
  { length: 20 },
  (_, n) =>
    all(
      { field: 'score', test: 'at-least', values: [String(3 * n)] },
      { field: n % 2 ? 'company' : 'title', test: 'contains', values: ['ma'] },
    ).filter,
).flatMap((filter) => filter ?? []);
